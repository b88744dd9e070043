package org.edgeloop.chart.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Composite;
import org.edgeloop.chart.ChartPicture;
import org.edgeloop.chart.TraceChart;
import org.edgeloop.chart.ui.internal.TraceSurface;

/**
 * Shows traces, as a drawing that can be zoomed and moved, or as the native table with a row for each. The wheel zooms at the pointer, with
 * Ctrl upwards, with Shift it moves; dragging zooms to what was dragged over, dragging an axis or with Alt moves; a double click shows
 * all. A click chooses the nearest trace. The drawing is made in the background.
 */
public final class TraceCanvas extends PictureCanvas<TraceChart> {

	private final List<Consumer<TraceChart>> viewListeners = new CopyOnWriteArrayList<>();
	private final TraceModel model = new TraceModel(this::changed);
	private final TraceSurface surface;

	public TraceCanvas(Composite parent) {
		super(parent);
		surface = new TraceSurface(this, model, this::choose, this::hovered);
		show(surface);
	}

	/** Shows other traces, or more of the same; ranges that the user has chosen stay. */
	public void show(TraceChart chart) {
		model.show(chart);
		model.chart().ifPresent(this::tabulate);
	}

	@Override
	public Optional<TraceChart> chart() {
		return model.chart();
	}

	/** @return what keys, menus and toolbars change */
	public TraceModel model() {
		return model;
	}

	@Override
	public void highlight(Set<Integer> curves) {
		model.highlight(curves);
	}

	/** Lets the mouse take hold of something. */
	public void setGrip(TraceGrip grip) {
		surface.setGrip(grip);
	}

	/** Tells a listener each picture that has come to the screen. */
	public void addPictureListener(Consumer<ChartPicture> listener) {
		surface.addPictureListener(listener);
	}

	/** Tells a listener whenever ranges, pin or what stands out have changed. */
	public void addViewListener(Consumer<TraceChart> listener) {
		viewListeners.add(listener);
	}

	private void changed() {
		surface.drawAnew();
		model.chart().ifPresent(chart -> viewListeners.forEach(listener -> listener.accept(chart)));
	}
}
