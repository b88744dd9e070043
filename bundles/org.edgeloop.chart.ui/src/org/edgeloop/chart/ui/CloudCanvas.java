package org.edgeloop.chart.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;

import org.eclipse.swt.widgets.Composite;
import org.edgeloop.chart.Brushing;
import org.edgeloop.chart.CloudChart;
import org.edgeloop.chart.CloudRegion;
import org.edgeloop.chart.ui.internal.CloudSurface;

/**
 * Shows very many points, as a drawing or as the native table with a row for each. Dragging brushes a rectangle or what is drawn around, with Shift
 * more of it and with Ctrl less; the wheel zooms, dragging with Alt or the middle button moves, a double click shows all. A click chooses the
 * nearest point. The drawing is made in the background.
 */
public final class CloudCanvas extends PictureCanvas<CloudChart> {

	private final List<BiConsumer<CloudRegion, Brushing>> brushListeners = new CopyOnWriteArrayList<>();
	private final CloudModel model = new CloudModel(this::changed, this::marked);
	private final CloudSurface surface;

	public CloudCanvas(Composite parent) {
		super(parent);
		surface = new CloudSurface(this, model, this::choose, this::hovered, this::brushed);
		show(surface);
	}

	/** Shows other points, or the same told apart otherwise; ranges that the user has chosen stay while the axes do. */
	public void show(CloudChart chart) {
		model.show(chart);
		if (isTableShown()) {
			tabulate(chart);
		}
	}

	@Override
	public Optional<CloudChart> chart() {
		return model.chart();
	}

	/** @return what keys, menus and toolbars change */
	public CloudModel model() {
		return model;
	}

	@Override
	public void highlight(Set<Integer> places) {
		model.highlight(places);
	}

	/** Tells a listener each area that the user brushes. */
	public void addBrushListener(BiConsumer<CloudRegion, Brushing> listener) {
		brushListeners.add(listener);
	}

	private void brushed(CloudRegion region, Brushing how) {
		brushListeners.forEach(listener -> listener.accept(region, how));
	}

	private void changed() {
		surface.drawAnew();
	}

	private void marked() {
		surface.redraw();
	}
}
