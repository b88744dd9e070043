package org.edgeloop.chart.ui.internal;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.edgeloop.chart.TracePointer;
import org.edgeloop.chart.ui.TraceGrip;
import org.edgeloop.chart.ui.TraceModel;

/** Turns what the mouse does on traces into changes of what is shown. */
final class TraceMouse {

	/** A notch of the wheel is three lines to SWT. */
	private static final double LINES_A_NOTCH = 3;
	private static final double PAGE_A_NOTCH = 0.1;
	/** A shorter way is a click. */
	private static final int CLICK = 4;

	private enum Drag {
		NONE, ZOOM, PAN, PAN_X, PAN_Y, GRIP
	}

	private final TraceSurface surface;
	private final TraceModel model;
	private Optional<TraceGrip> grip = Optional.empty();
	private Drag drag = Drag.NONE;
	private Point start = new Point(0, 0);
	private Point last = new Point(0, 0);

	TraceMouse(TraceSurface surface, TraceModel model) {
		this.surface = surface;
		this.model = model;
		surface.addListener(SWT.MouseVerticalWheel, this::wheel);
		surface.addListener(SWT.MouseHorizontalWheel, event -> model.page(-event.count / LINES_A_NOTCH * PAGE_A_NOTCH));
		surface.addListener(SWT.MouseDown, this::pressed);
		surface.addListener(SWT.MouseMove, this::moved);
		surface.addListener(SWT.MouseUp, this::released);
		surface.addListener(SWT.MouseDoubleClick, _ -> model.fit());
		surface.addListener(SWT.MouseExit, _ -> surface.hover(Optional.empty()));
	}

	private void wheel(Event event) {
		event.doit = false;
		double factor = Math.pow(TraceModel.ZOOM_STEP, event.count / LINES_A_NOTCH);
		boolean onValues = model.pointer().filter(pointer -> event.x < pointer.x().start()).isPresent();
		if ((event.stateMask & SWT.SHIFT) != 0) {
			model.page(-event.count / LINES_A_NOTCH * PAGE_A_NOTCH);
		} else if ((event.stateMask & SWT.MOD1) != 0 || onValues) {
			model.zoomY(factor, event.y);
		} else {
			model.zoomX(factor, event.x);
		}
	}

	private void pressed(Event event) {
		surface.forceFocus();
		start = new Point(event.x, event.y);
		last = start;
		drag = model.pointer().map(pointer -> kind(event, pointer)).orElse(Drag.NONE);
		if (drag == Drag.ZOOM && grip.isPresent() && grip.get().press(model.pointer().orElseThrow(), event.x, event.stateMask)) {
			drag = Drag.GRIP;
		}
	}

	void setGrip(TraceGrip held) {
		grip = Optional.of(held);
	}

	/** Over something that can be moved sideways the pointer looks like it. */
	private void hover(Event event) {
		boolean isHeld = grip.isPresent() && model.pointer().filter(pointer -> pointer.y().contains(event.y) && grip.get().isAt(pointer, event.x)).isPresent();
		surface.setCursor(isHeld ? surface.getDisplay().getSystemCursor(SWT.CURSOR_SIZEWE) : null);
		surface.hover(model.at(event.x, event.y));
	}

	private static Drag kind(Event event, TracePointer pointer) {
		boolean inColumns = pointer.x().contains(event.x);
		boolean inRows = pointer.y().contains(event.y);
		if (event.button == 2 || event.button == 1 && (event.stateMask & SWT.ALT) != 0) {
			return Drag.PAN;
		}
		if (event.button != 1) {
			return Drag.NONE;
		}
		if (inColumns && inRows) {
			return Drag.ZOOM;
		}
		return inColumns ? Drag.PAN_X : inRows ? Drag.PAN_Y : Drag.NONE;
	}

	private void moved(Event event) {
		switch (drag) {
		case NONE -> hover(event);
		case ZOOM -> surface.showDrag(isFar(event) ? model.pointer().map(pointer -> area(event, pointer)) : Optional.empty());
		case PAN -> {
			model.panX(event.x - last.x);
			model.panY(event.y - last.y);
		}
		case PAN_X -> model.panX(event.x - last.x);
		case PAN_Y -> model.panY(event.y - last.y);
		case GRIP -> model.pointer().ifPresent(pointer -> grip.orElseThrow().drag(pointer.x().value(event.x)));
		}
		last = new Point(event.x, event.y);
	}

	private boolean isFar(Event event) {
		return Math.abs(event.x - start.x) > CLICK || Math.abs(event.y - start.y) > CLICK;
	}

	/** A flat drag means columns from top to bottom, an upright one rows from left to right. */
	private Rectangle area(Event event, TracePointer pointer) {
		int left = Math.min(event.x, start.x);
		int top = Math.min(event.y, start.y);
		int width = Math.abs(event.x - start.x);
		int height = Math.abs(event.y - start.y);
		if (isFlat(width, height)) {
			top = (int) pointer.y().end();
			height = (int) (pointer.y().start() - pointer.y().end());
		} else if (isFlat(height, width)) {
			left = (int) pointer.x().start();
			width = (int) (pointer.x().end() - pointer.x().start());
		}
		return new Rectangle(left, top, width, height);
	}

	private static boolean isFlat(int width, int height) {
		return height * 4 < width;
	}

	private void released(Event event) {
		Drag finished = drag;
		drag = Drag.NONE;
		surface.showDrag(Optional.empty());
		if (finished == Drag.GRIP) {
			grip.orElseThrow().release();
		} else if (finished == Drag.ZOOM && isFar(event)) {
			zoom(Math.abs(event.x - start.x), Math.abs(event.y - start.y), event);
		} else if (event.button == 1 && finished == Drag.ZOOM) {
			model.at(event.x, event.y).ifPresent(surface::choose);
		}
	}

	private void zoom(int width, int height, Event event) {
		if (!isFlat(height, width)) {
			model.zoomToColumns(start.x, event.x);
		}
		if (!isFlat(width, height)) {
			model.zoomToRows(start.y, event.y);
		}
	}
}
