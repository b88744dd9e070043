package org.edgeloop.onnx.ui.graph;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.edgeloop.chart.ui.Viewport;
import org.edgeloop.onnx.ui.GraphElement;
import org.edgeloop.onnx.view.GraphLayout;
import org.edgeloop.onnx.view.LayoutBox;
import org.edgeloop.onnx.view.LayoutEdge;

/** Turns what the mouse does on the canvas into changes of what it shows and what is selected. */
final class GraphMouse {

	/** A notch of the wheel is three lines to SWT. */
	private static final double LINES_A_NOTCH = 3;
	private static final double PAN_A_NOTCH = 60;
	/** A press that moves less is a click. */
	private static final int SLACK = 3;
	private static final double EDGE_TOLERANCE = 4;

	/** What a drag does. */
	private enum Drag {
		NONE, PRESSED, PAN, OVERVIEW, BAND
	}

	private final GraphCanvas canvas;
	private final GraphPresenter presenter;
	private final GraphTexts texts;
	private Drag drag = Drag.NONE;
	private Point start = new Point(0, 0);
	private Point last = start;

	GraphMouse(GraphCanvas canvas) {
		this.canvas = canvas;
		presenter = canvas.presenter();
		texts = new GraphTexts(presenter.document());
		canvas.addListener(SWT.MouseVerticalWheel, this::wheel);
		canvas.addListener(SWT.MouseHorizontalWheel, event -> {
			event.doit = false;
			presenter.viewport().pan(-event.count / LINES_A_NOTCH * PAN_A_NOTCH, 0);
		});
		canvas.addListener(SWT.MouseDown, this::pressed);
		canvas.addListener(SWT.MouseMove, this::moved);
		canvas.addListener(SWT.MouseUp, this::released);
		canvas.addListener(SWT.MouseDoubleClick, this::doubleClicked);
		canvas.addListener(SWT.MouseExit, _ -> canvas.setToolTipText(null));
	}

	private void wheel(Event event) {
		event.doit = false;
		double notches = event.count / LINES_A_NOTCH;
		if ((event.stateMask & SWT.SHIFT) != 0) {
			presenter.viewport().pan(-notches * PAN_A_NOTCH, 0);
		} else if ((event.stateMask & SWT.ALT) != 0) {
			presenter.viewport().pan(0, -notches * PAN_A_NOTCH);
		} else {
			presenter.viewport().zoom(Math.pow(Viewport.STEP, notches), event.x, event.y);
		}
	}

	private void pressed(Event event) {
		canvas.setFocus();
		start = new Point(event.x, event.y);
		last = start;
		if (event.button == 1 && canvas.overview().contains(event.x, event.y)) {
			drag = Drag.OVERVIEW;
			lead(event);
		} else if (event.button == 2) {
			drag = Drag.PAN;
		} else if (event.button == 1) {
			drag = Drag.PRESSED;
		} else if (event.button == 3) {
			selectForMenu(event);
		}
	}

	/** A menu is for what it opens on, unless that is selected with others. */
	private void selectForMenu(Event event) {
		boxAt(event).filter(box -> !presenter.selectedBoxes().get(box.index())).ifPresent(box -> presenter.select(presenter.steps().elements(box)));
	}

	private void lead(Event event) {
		presenter.layout().ifPresent(layout -> canvas.overview().lead(presenter.viewport(), layout, event.x, event.y));
	}

	private void moved(Event event) {
		if (drag == Drag.PRESSED && Math.max(Math.abs(event.x - start.x), Math.abs(event.y - start.y)) > SLACK) {
			drag = (event.stateMask & SWT.SHIFT) != 0 ? Drag.BAND : Drag.PAN;
		}
		switch (drag) {
		case PAN -> presenter.viewport().pan((double) last.x - event.x, (double) last.y - event.y);
		case OVERVIEW -> lead(event);
		case BAND -> canvas.setBand(Optional.of(band(event)));
		case NONE -> hover(event);
		case PRESSED -> {
			// still a click
		}
		}
		canvas.setCursor(canvas.getDisplay().getSystemCursor(cursor(event)));
		last = new Point(event.x, event.y);
	}

	private int cursor(Event event) {
		return switch (drag) {
		case PAN -> SWT.CURSOR_SIZEALL;
		case BAND -> SWT.CURSOR_CROSS;
		case OVERVIEW, NONE, PRESSED -> canvas.overview().contains(event.x, event.y) || boxAt(event).isPresent() ? SWT.CURSOR_HAND : SWT.CURSOR_ARROW;
		};
	}

	private Rectangle band(Event event) {
		return new Rectangle(Math.min(start.x, event.x), Math.min(start.y, event.y), Math.abs(event.x - start.x), Math.abs(event.y - start.y));
	}

	private void hover(Event event) {
		String tip = canvas.overview().contains(event.x, event.y) ? null
				: boxAt(event).map(box -> texts.box(box, presenter.overlay())).or(() -> edgeAt(event).map(texts::edge))
						.map(text -> text.replace("&", "&&")).orElse(null);
		if (!Objects.equals(tip, canvas.getToolTipText())) {
			canvas.setToolTipText(tip);
		}
	}

	private void released(Event event) {
		Drag done = drag;
		drag = Drag.NONE;
		if (done == Drag.PRESSED && event.button == 1) {
			click(event);
		} else if (done == Drag.BAND) {
			select(band(event));
			canvas.setBand(Optional.empty());
		}
	}

	private void click(Event event) {
		boolean add = (event.stateMask & SWT.MOD1) != 0;
		Optional<LayoutBox> box = boxAt(event);
		Optional<LayoutEdge> edge = edgeAt(event);
		if (box.isPresent() && !(box.get().open() && edge.isPresent())) {
			presenter.steps().click(box.get(), add);
		} else if (edge.isPresent()) {
			presenter.steps().click(edge.get());
		} else if (!add) {
			presenter.select(List.of());
		}
		presenter.tell(GraphListener.Change.JUMP);
	}

	/** Selects the closed boxes that lie in an area of the canvas as a whole. */
	private void select(Rectangle area) {
		Viewport viewport = presenter.viewport();
		double x = viewport.toPictureX(area.x);
		double y = viewport.toPictureY(area.y);
		double width = area.width / viewport.scale();
		double height = area.height / viewport.scale();
		List<GraphElement> elements = presenter.layout().stream().flatMap(layout -> layout.boxesIn(x, y, width, height).stream())
				.filter(box -> !box.open() && box.x() >= x && box.y() >= y && box.x() + box.width() <= x + width && box.y() + box.height() <= y + height)
				.flatMap(box -> presenter.steps().elements(box).stream()).distinct().toList();
		presenter.select(elements);
	}

	private void doubleClicked(Event event) {
		if (event.button == 1 && !canvas.overview().contains(event.x, event.y)) {
			boxAt(event).ifPresent(presenter::toggle);
		}
	}

	private Optional<LayoutBox> boxAt(Event event) {
		return presenter.layout().flatMap(layout -> layout.boxAt(x(event), y(event)));
	}

	private Optional<LayoutEdge> edgeAt(Event event) {
		Optional<GraphLayout> layout = presenter.layout();
		return layout.flatMap(shown -> shown.edgeAt(x(event), y(event), EDGE_TOLERANCE / presenter.viewport().scale()));
	}

	private double x(Event event) {
		return presenter.viewport().toPictureX(event.x);
	}

	private double y(Event event) {
		return presenter.viewport().toPictureY(event.y);
	}
}
