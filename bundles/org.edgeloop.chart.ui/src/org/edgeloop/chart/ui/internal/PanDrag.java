package org.edgeloop.chart.ui.internal;

import org.edgeloop.base.SampleRange;
import org.edgeloop.chart.ui.TimelineDrag;
import org.edgeloop.chart.ui.TimelineGeometry;
import org.edgeloop.chart.ui.TimelineModel;
import org.edgeloop.chart.ui.TimelineNavigation;
import org.edgeloop.chart.ui.TimelinePointer;

/** Drags the tracks sideways; on the time axis also zooms while it is dragged up and down. */
final class PanDrag implements TimelineDrag {

	/** Dragging by this many rows of text doubles or halves. */
	private static final double ROWS_A_FACTOR_OF_TWO = 3;

	private final TimelineModel model;
	private final TimelineNavigation navigation;
	private final SampleRange before;
	private final TimelineGeometry geometry;
	private final int pressedX;
	private final int pressedY;
	private final boolean zooms;

	PanDrag(TimelineModel model, TimelinePointer pointer, boolean zooms) {
		this.model = model;
		this.zooms = zooms;
		navigation = new TimelineNavigation(model);
		before = model.range();
		geometry = pointer.geometry();
		pressedX = pointer.x();
		pressedY = pointer.y();
	}

	@Override
	public void dragged(TimelinePointer pointer) {
		int rows = pointer.y() - pressedY;
		model.setRange(before);
		if (zooms && Math.abs(rows) > geometry.rowHeight() / 2) {
			navigation.zoom(Math.pow(2, -rows / (ROWS_A_FACTOR_OF_TWO * geometry.rowHeight())), geometry.positionAt(pressedX));
		}
		double samplesAPoint = model.range().length() / (double) geometry.plot().width;
		navigation.panBySamples(Math.round((pressedX - pointer.x()) * samplesAPoint));
	}

	@Override
	public void cancelled() {
		model.setRange(before);
	}
}
