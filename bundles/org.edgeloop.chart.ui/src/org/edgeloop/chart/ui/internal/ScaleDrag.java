package org.edgeloop.chart.ui.internal;

import org.eclipse.swt.SWT;
import org.edgeloop.chart.ui.TimelineDrag;
import org.edgeloop.chart.ui.TimelineGeometry.TrackArea;
import org.edgeloop.chart.ui.TimelineModel;
import org.edgeloop.chart.ui.TimelinePointer;
import org.edgeloop.chart.ui.ValueRange;
import org.edgeloop.chart.ui.ValueScale;

/** Stretches a y axis about the value that was grabbed; with Shift moves it. */
final class ScaleDrag implements TimelineDrag {

	private static final double ROWS_A_FACTOR_OF_TWO = 3;

	private final TimelineModel model;
	private final TrackArea area;
	private final ValueScale before;
	private final int pressedY;

	ScaleDrag(TimelineModel model, TrackArea area, TimelinePointer pointer) {
		this.model = model;
		this.area = area;
		before = model.track(area.channel()).scale();
		pressedY = pointer.y();
	}

	@Override
	public void dragged(TimelinePointer pointer) {
		int distance = pointer.y() - pressedY;
		ValueRange values = area.values();
		ValueRange dragged = pointer.has(SWT.SHIFT) ? values.shift(area.valueAt(pressedY) - area.valueAt(pointer.y()))
				: values.zoom(Math.pow(2, distance / (ROWS_A_FACTOR_OF_TWO * pointer.geometry().rowHeight())),
						area.valueAt(pressedY));
		if (distance != 0) {
			model.setScale(area.channel(), new ValueScale.Fixed(dragged));
		}
	}

	@Override
	public void cancelled() {
		model.setScale(area.channel(), before);
	}
}
