package org.edgeloop.chart.ui.internal;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.edgeloop.chart.ChartEntity;
import org.edgeloop.chart.ChartPicture;
import org.edgeloop.chart.ParallelPointer;
import org.edgeloop.chart.PlotAxis;
import org.edgeloop.chart.ui.ParallelModel;
import org.edgeloop.ui.ThemeColors;

/** Shows the picture of parallel coordinates and, over it, the line that the pointer is at. */
public final class ParallelSurface extends Canvas {

	private final ParallelModel model;
	private final Consumer<ChartEntity> onChoice;
	private final Consumer<Optional<ChartEntity>> onHover;
	private final Runnable onArranged;
	private final ChartAccessibility accessibility;
	private final ChartFrames frames;
	private Optional<ChartImage> image = Optional.empty();
	private Point pointerPlace = new Point(0, 0);

	public ParallelSurface(Composite parent, ParallelModel model, Consumer<ChartEntity> onChoice, Consumer<Optional<ChartEntity>> onHover,
			Runnable onArranged) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		this.model = model;
		this.onChoice = onChoice;
		this.onHover = onHover;
		this.onArranged = onArranged;
		accessibility = new ChartAccessibility(this, () -> model.chart().map(chart -> chart), model::focus);
		frames = new ChartFrames(this, this::take);
		new ParallelMouse(this, model);
		addListener(SWT.Paint, event -> paint(event.gc));
		addListener(SWT.Resize, _ -> drawAnew());
		addListener(SWT.ZoomChanged, _ -> drawAnew());
		addListener(SWT.FocusIn, _ -> redraw());
		addListener(SWT.FocusOut, _ -> redraw());
		addListener(SWT.Dispose, _ -> image.ifPresent(ChartImage::dispose));
		addListener(SWT.KeyDown, this::key);
		addListener(SWT.Traverse, event -> event.doit = switch (event.detail) {
		case SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS, SWT.TRAVERSE_ESCAPE -> true;
		default -> false;
		});
		ThemeColors.whenChanged(this, this::drawAnew);
	}

	/** Draws in the background what is to be seen now. */
	public void drawAnew() {
		model.chart().ifPresent(frames::request);
	}

	private void take(ChartPicture drawn) {
		model.drawn(drawn);
		image.ifPresent(ChartImage::dispose);
		image = Optional.of(new ChartImage(getDisplay(), drawn));
		accessibility.changed();
		redraw();
	}

	void hover(Optional<ChartEntity> entity, Point place) {
		pointerPlace = place;
		if (!entity.equals(model.focus())) {
			model.setFocus(entity);
			accessibility.focusMoved();
			onHover.accept(entity);
			redraw();
		}
	}

	void choose(ChartEntity entity) {
		model.setFocus(Optional.of(entity));
		onChoice.accept(entity);
		redraw();
	}

	void arranged() {
		onArranged.run();
	}

	private void paint(GC gc) {
		gc.setBackground(ThemeColors.CANVAS.color());
		image.ifPresentOrElse(drawn -> drawn.paint(gc, getClientArea()), () -> gc.fillRectangle(getClientArea()));
		model.pointer().ifPresent(pointer -> {
			model.focus().ifPresent(focus -> line(gc, pointer, focus));
			if (isFocusControl() && !pointer.axes().isEmpty()) {
				frame(gc, pointer.axes().get(model.focusedAxis()));
			}
		});
	}

	private void line(GC gc, ParallelPointer pointer, ChartEntity focus) {
		var corners = new int[2 * pointer.axes().size()];
		for (int axis = 0; axis < pointer.axes().size(); axis++) {
			corners[2 * axis] = (int) Math.round(pointer.axes().get(axis).across());
			corners[2 * axis + 1] = (int) Math.round(pointer.row(focus.series(), axis));
		}
		gc.setAntialias(SWT.ON);
		gc.setLineWidth(3);
		gc.setForeground(ThemeColors.TEXT.color());
		gc.drawPolyline(corners);
		gc.setLineWidth(1);
		HoverLabel.paint(gc, getClientArea(), pointerPlace.x, pointerPlace.y, pointer.chart().describe(focus));
	}

	private static void frame(GC gc, PlotAxis axis) {
		gc.setForeground(ThemeColors.SELECTION.color());
		gc.setLineStyle(SWT.LINE_DOT);
		gc.drawRectangle((int) axis.across() - 10, (int) axis.end() - 4, 20, (int) (axis.start() - axis.end()) + 8);
		gc.setLineStyle(SWT.LINE_SOLID);
	}

	private void key(Event event) {
		boolean isShifted = (event.stateMask & SWT.SHIFT) != 0;
		switch (event.keyCode) {
		case SWT.ARROW_LEFT -> axis(-1, isShifted);
		case SWT.ARROW_RIGHT -> axis(1, isShifted);
		case SWT.ARROW_UP -> otherLine(-1);
		case SWT.ARROW_DOWN -> otherLine(1);
		case SWT.CR, SWT.KEYPAD_CR, ' ' -> model.focus().ifPresent(this::choose);
		case SWT.ESC -> hover(Optional.empty(), pointerPlace);
		case 'b' -> arrange(model::toggleBrush);
		default -> brush(event.character);
		}
	}

	private void brush(char character) {
		switch (character) {
		case '[' -> arrange(() -> model.moveBrush(false, -1));
		case ']' -> arrange(() -> model.moveBrush(false, 1));
		case '{' -> arrange(() -> model.moveBrush(true, -1));
		case '}' -> arrange(() -> model.moveBrush(true, 1));
		default -> {
			// not for this chart
		}
		}
	}

	private void arrange(Runnable change) {
		change.run();
		arranged();
	}

	private void axis(int direction, boolean isMoved) {
		int axis = model.focusedAxis();
		if (isMoved) {
			arrange(() -> model.moveAxis(axis, axis + direction));
		} else {
			model.setFocusedAxis(axis + direction);
			redraw();
		}
	}

	/** To the next line that is chosen; its words stand at the axis that the keyboard is at. */
	private void otherLine(int direction) {
		model.pointer().ifPresent(pointer -> {
			int line = model.focus().map(ChartEntity::series).orElse(direction > 0 ? -1 : pointer.chart().lines().size());
			do {
				line += direction;
			} while (line >= 0 && line < pointer.chart().lines().size() && !pointer.chart().isChosen(line));
			if (line >= 0 && line < pointer.chart().lines().size()) {
				int axis = model.focusedAxis();
				hover(Optional.of(new ChartEntity(line, 0)),
						new Point((int) pointer.axes().get(axis).across(), (int) pointer.row(line, axis)));
			}
		});
	}
}
