package org.edgeloop.onnx.ui.internal.cost;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.edgeloop.chart.ui.GcInk;
import org.edgeloop.onnx.cost.ArenaBuffer;
import org.edgeloop.onnx.cost.ArenaPlan;
import org.edgeloop.onnx.cost.MemoryMap;
import org.edgeloop.onnx.cost.MemoryMap.Window;
import org.edgeloop.onnx.ui.cost.MemoryPresenter;
import org.edgeloop.onnx.ui.graph.GraphPalette;
import org.edgeloop.ui.ThemeColors;

/** Shows the map of an arena. It is painted once for each part in sight; what is selected is laid over it. The wheel zooms, with Shift it
 * scrolls; plus, minus, Home and Page Up and Down do the same, arrows go from buffer to buffer. */
final class MemoryCanvas extends Canvas {

	private static final double ZOOM = 1.1;
	private static final double SCROLL = 40;

	private final MemoryPresenter presenter;
	private final GcInk ink;
	private Optional<MemoryMap> map = Optional.empty();
	private Optional<Image> picture = Optional.empty();
	private Window window = Window.whole(1, 1);

	MemoryCanvas(Composite parent, MemoryPresenter presenter, Consumer<ArenaBuffer> chosen, Consumer<ArenaBuffer> opened) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.BORDER);
		this.presenter = presenter;
		ink = new GcInk(getDisplay());
		addListener(SWT.Paint, this::paint);
		addListener(SWT.Resize, _ -> {
			Rectangle room = getClientArea();
			look(window.resized(Math.max(1, room.width), Math.max(1, room.height)));
		});
		addListener(SWT.MouseWheel, this::wheel);
		addListener(SWT.MouseMove, this::hover);
		addListener(SWT.MouseDown, event -> {
			setFocus();
			at(event).ifPresent(chosen);
		});
		addListener(SWT.MouseDoubleClick, event -> at(event).ifPresent(opened));
		addListener(SWT.KeyDown, event -> step(event, chosen, opened));
		addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		addListener(SWT.Dispose, _ -> {
			forget();
			ink.dispose();
		});
		ThemeColors.whenChanged(this, () -> {
			map = Optional.empty();
			refresh();
		});
		describe();
	}

	private void describe() {
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = "Memory map";
			}

			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = map.flatMap(shown -> presenter.selected().map(shown::describe)).orElse("The table beside it has the same buffers.");
			}
		});
		getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_CANVAS;
			}
		});
	}

	/** Shows what the presenter knows. */
	void refresh() {
		Optional<ArenaPlan> plan = presenter.plan();
		if (!plan.equals(map.map(MemoryMap::plan))) {
			map = plan.map(arena -> new MemoryMap(arena, GraphPalette.colors()));
			window = Window.whole(window.width(), window.height());
			forget();
		}
		redraw();
	}

	/** Shows another part of the map. */
	private void look(Window other) {
		if (!other.equals(window)) {
			window = other;
			forget();
			redraw();
		}
	}

	/** The wheel zooms at the pointer, with Shift it scrolls. */
	private void wheel(Event event) {
		event.doit = false;
		if ((event.stateMask & SWT.SHIFT) != 0) {
			look(window.moved(-event.count * SCROLL));
		} else {
			look(window.zoomed(Math.pow(ZOOM, event.count), event.x));
		}
	}

	private void forget() {
		picture.ifPresent(Image::dispose);
		picture = Optional.empty();
	}

	private void paint(Event event) {
		Rectangle room = getClientArea();
		if (map.isEmpty() || room.width < 1 || room.height < 1) {
			event.gc.setBackground(ThemeColors.CANVAS.color());
			event.gc.fillRectangle(room);
			return;
		}
		MemoryMap shown = map.get();
		if (picture.isEmpty()) {
			picture = Optional.of(new Image(getDisplay(), (gc, _, _) -> draw(gc, () -> shown.paint(ink, window)), room.width, room.height));
		}
		event.gc.drawImage(picture.get(), 0, 0);
		presenter.selected().ifPresent(buffer -> draw(event.gc, () -> shown.paintSelection(ink, buffer, window)));
	}

	private void draw(GC gc, Runnable drawing) {
		ink.begin(gc);
		drawing.run();
		ink.end();
	}

	private Optional<ArenaBuffer> at(Event event) {
		return map.flatMap(shown -> shown.bufferAt(event.x, event.y, window));
	}

	private void hover(Event event) {
		String text = at(event).map(buffer -> map.orElseThrow().describe(buffer)).orElseGet(() -> stepText(event));
		if (!text.equals(String.valueOf(getToolTipText()))) {
			setToolTipText(text.isEmpty() ? null : text);
		}
	}

	private String stepText(Event event) {
		int step = map.map(shown -> shown.stepAt(event.x, window)).orElse(-1);
		return presenter.plan().filter(_ -> step >= 0)
				.map(plan -> "step %d, %s: %,d B are needed".formatted(step, presenter.step(step), plan.liveBytes().get(step))).orElse("");
	}

	/** Arrows go from buffer to buffer in the order in which they are filled. */
	private void step(Event event, Consumer<ArenaBuffer> chosen, Consumer<ArenaBuffer> opened) {
		switch (event.keyCode) {
		case SWT.ARROW_RIGHT, SWT.ARROW_DOWN -> presenter.neighbour(1).ifPresent(chosen);
		case SWT.ARROW_LEFT, SWT.ARROW_UP -> presenter.neighbour(-1).ifPresent(chosen);
		case '+', SWT.KEYPAD_ADD -> look(window.zoomed(ZOOM * ZOOM, window.width() / 2));
		case '-', SWT.KEYPAD_SUBTRACT -> look(window.zoomed(1 / (ZOOM * ZOOM), window.width() / 2));
		case SWT.HOME -> look(Window.whole(window.width(), window.height()));
		case SWT.PAGE_DOWN -> look(window.moved(window.width() / 2));
		case SWT.PAGE_UP -> look(window.moved(-window.width() / 2));
		case SWT.CR, SWT.KEYPAD_CR -> presenter.selected().ifPresent(opened);
		default -> {
			// other keys are for others
		}
		}
	}
}
