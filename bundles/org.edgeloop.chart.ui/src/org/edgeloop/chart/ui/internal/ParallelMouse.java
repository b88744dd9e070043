package org.edgeloop.chart.ui.internal;

import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.edgeloop.chart.ParallelChart;
import org.edgeloop.chart.ParallelChart.Brush;
import org.edgeloop.chart.ParallelPointer;
import org.edgeloop.chart.PlotAxis;
import org.edgeloop.chart.ui.ParallelModel;

/** Turns what the mouse does on parallel coordinates into brushes and another order of axes. */
final class ParallelMouse {

	/** A shorter way is a click. */
	private static final int CLICK = 3;
	/** How far beside its axis a title is taken, in points. */
	private static final double TITLE = 40;

	private enum Drag {
		NONE, BRUSH, BRUSH_MOVED, AXIS
	}

	private final ParallelSurface surface;
	private final ParallelModel model;
	private Drag drag = Drag.NONE;
	private int axis;
	private Point start = new Point(0, 0);
	/** What the drag has made so far, which its next move replaces. */
	private Optional<Brush> current = Optional.empty();
	private Optional<ParallelChart> before = Optional.empty();
	private boolean isFar;

	ParallelMouse(ParallelSurface surface, ParallelModel model) {
		this.surface = surface;
		this.model = model;
		surface.addListener(SWT.MouseDown, this::pressed);
		surface.addListener(SWT.MouseMove, this::moved);
		surface.addListener(SWT.MouseUp, this::released);
		surface.addListener(SWT.MouseExit, _ -> surface.hover(Optional.empty(), start));
		surface.addListener(SWT.MouseDoubleClick, _ -> {
			model.clear();
			surface.arranged();
		});
	}

	private void pressed(Event event) {
		surface.forceFocus();
		drag = Drag.NONE;
		isFar = false;
		start = new Point(event.x, event.y);
		before = model.chart();
		if (event.button == 1) {
			model.pointer().ifPresent(pointer -> begin(pointer, event));
		}
	}

	private void begin(ParallelPointer pointer, Event event) {
		OptionalInt title = titleAt(pointer, event);
		OptionalInt line = pointer.axisAt(event.x);
		if (title.isPresent()) {
			drag = Drag.AXIS;
			axis = title.getAsInt();
		} else if (line.isPresent()) {
			axis = line.getAsInt();
			current = model.brushAt(axis, event.y);
			drag = current.isPresent() ? Drag.BRUSH_MOVED : Drag.BRUSH;
		}
		if (drag != Drag.NONE) {
			model.setFocusedAxis(axis);
		}
	}

	private static OptionalInt titleAt(ParallelPointer pointer, Event event) {
		for (int i = 0; i < pointer.axes().size(); i++) {
			PlotAxis place = pointer.axes().get(i);
			if (event.y < place.end() - CLICK && Math.abs(event.x - place.across()) < TITLE) {
				return OptionalInt.of(i);
			}
		}
		return OptionalInt.empty();
	}

	private void moved(Event event) {
		isFar |= Math.abs(event.x - start.x) > CLICK || Math.abs(event.y - start.y) > CLICK;
		if (drag == Drag.NONE) {
			surface.hover(model.at(event.x, event.y), new Point(event.x, event.y));
			showCursor(event);
		} else if (isFar && drag != Drag.AXIS) {
			model.pointer().ifPresent(pointer -> brush(pointer, event));
		}
	}

	private void brush(ParallelPointer pointer, Event event) {
		PlotAxis place = pointer.axes().get(axis);
		// Each move starts from what was there before the drag, so that a brush that was only passed over comes back.
		before.ifPresent(model::show);
		if (drag == Drag.BRUSH) {
			model.brush(axis, Optional.empty(), start.y, event.y);
			return;
		}
		current.ifPresent(brush -> {
			double low = Math.clamp(place.place(brush.from()), place.end(), place.start());
			double high = Math.clamp(place.place(brush.to()), place.end(), place.start());
			double way = Math.clamp(event.y - start.y, place.end() - high, place.start() - low);
			model.brush(axis, current, low + way, high + way);
		});
	}

	private void showCursor(Event event) {
		int cursor = model.pointer().map(pointer -> titleAt(pointer, event).isPresent() ? SWT.CURSOR_SIZEWE
				: pointer.axisAt(event.x).isPresent() ? SWT.CURSOR_SIZENS : SWT.CURSOR_ARROW).orElse(SWT.CURSOR_ARROW);
		surface.setCursor(surface.getDisplay().getSystemCursor(cursor));
	}

	private void released(Event event) {
		Drag finished = drag;
		drag = Drag.NONE;
		if (event.button != 1) {
			return;
		}
		if (isFar) {
			if (finished == Drag.AXIS) {
				model.pointer().ifPresent(pointer -> model.moveAxis(axis, pointer.dropPlace(event.x, axis)));
			}
			if (finished != Drag.NONE) {
				surface.arranged();
			}
		} else if (finished == Drag.BRUSH_MOVED) {
			current.ifPresent(model::remove);
			surface.arranged();
		} else if (finished == Drag.NONE || finished == Drag.BRUSH) {
			model.at(event.x, event.y).ifPresent(surface::choose);
		}
	}
}
