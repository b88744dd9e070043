package org.edgeloop.chart.ui.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.edgeloop.chart.AxisRange;
import org.edgeloop.chart.PlotAxis;
import org.edgeloop.chart.ui.RasterLayer;
import org.edgeloop.chart.ui.RasterLayer.Drag;
import org.edgeloop.chart.ui.RasterLayer.Place;
import org.edgeloop.chart.ui.RasterModel;

/** Turns what the mouse does on a picture of values into ranges, and hands the rest to the layers. */
final class RasterMouse {

	/** A notch of the wheel is three lines to SWT. */
	private static final double LINES_A_NOTCH = 3;
	private static final double ZOOM_A_NOTCH = 1.25;
	private static final double PAGE_A_NOTCH = 0.1;

	private final RasterSurface surface;
	private final RasterModel model;
	private final List<RasterLayer> layers;
	private final Consumer<AxisRange> onRange;
	private Optional<Drag> drag = Optional.empty();
	private Optional<Point> place = Optional.empty();

	RasterMouse(RasterSurface surface, RasterModel model, List<RasterLayer> layers, Consumer<AxisRange> onRange) {
		this.surface = surface;
		this.model = model;
		this.layers = layers;
		this.onRange = onRange;
		surface.addListener(SWT.MouseVerticalWheel, this::wheel);
		surface.addListener(SWT.MouseDown, this::pressed);
		surface.addListener(SWT.MouseMove, this::moved);
		surface.addListener(SWT.MouseUp, this::released);
		surface.addListener(SWT.MouseExit, _ -> left());
	}

	/** @return where the pointer is over the picture, while nothing is dragged */
	Optional<Point> place() {
		return place.filter(_ -> drag.isEmpty());
	}

	boolean cancel() {
		drag.ifPresent(Drag::cancelled);
		boolean wasDragging = drag.isPresent();
		drag = Optional.empty();
		surface.redraw();
		return wasDragging;
	}

	private void wheel(Event event) {
		event.doit = false;
		double notches = event.count / LINES_A_NOTCH;
		model.y().ifPresent(axis -> onRange.accept((event.stateMask & SWT.SHIFT) != 0 ? axis.moved(notches * PAGE_A_NOTCH * (axis.start() - axis.end()))
				: axis.zoomed(Math.pow(ZOOM_A_NOTCH, notches), Math.clamp(event.y, axis.end(), axis.start()))));
	}

	private Optional<Place> at(Event event) {
		return model.x().map(x -> new Place(x, model.y().orElseThrow(), event.x, event.y, event.stateMask));
	}

	private void pressed(Event event) {
		surface.forceFocus();
		if (event.button == 1 && model.contains(event.x, event.y)) {
			Place pressed = at(event).orElseThrow();
			drag = layers.reversed().stream().flatMap(layer -> layer.pressed(pressed).stream()).findFirst();
		} else if (event.button == 1 && model.y().filter(y -> y.contains(event.y)).isPresent()) {
			drag = Optional.of(new AxisDrag(model.y().orElseThrow(), event.y));
		}
		surface.redraw();
	}

	private void moved(Event event) {
		if (drag.isPresent()) {
			at(event).ifPresent(drag.get()::dragged);
			surface.redraw();
			return;
		}
		boolean isInside = model.contains(event.x, event.y);
		place = isInside ? Optional.of(new Point(event.x, event.y)) : Optional.empty();
		layers.forEach(layer -> layer.pointed(isInside ? at(event) : Optional.empty()));
		surface.hover(model.at(event.x, event.y));
		surface.redraw();
	}

	private void released(Event event) {
		Optional<Drag> finished = drag;
		drag = Optional.empty();
		finished.ifPresent(done -> at(event).ifPresent(done::released));
		surface.redraw();
	}

	private void left() {
		place = Optional.empty();
		layers.forEach(layer -> layer.pointed(Optional.empty()));
		surface.hover(Optional.empty());
		surface.redraw();
	}

	/** Moves what goes up with the hand on its axis. */
	private final class AxisDrag implements Drag {

		private final PlotAxis axis;
		private final int start;

		AxisDrag(PlotAxis axis, int start) {
			this.axis = axis;
			this.start = start;
		}

		@Override
		public void dragged(Place now) {
			onRange.accept(axis.moved(now.row() - (double) start));
		}

		@Override
		public void released(Place now) {
			dragged(now);
		}

		@Override
		public void cancelled() {
			onRange.accept(axis.range());
		}
	}
}
