package org.edgeloop.chart;

import org.edgeloop.chart.ChartAxis.Scale;

/**
 * An axis of a drawn chart, by which a pointer finds values and a value its place.
 *
 * @param scale how values become places
 * @param start where the range begins, in points of the picture: from the left, or from the top for an upright axis
 * @param end where the range ends, in the same points; less than {@code start} for an upright axis whose values grow upwards
 * @param across where the axis itself stands, in points of the other direction
 * @param range the values from start to end
 */
public record PlotAxis(Scale scale, double start, double end, double across, AxisRange range) {

	/** @return the place of a value, in points of the picture; may lie beyond the axis */
	public double place(double value) {
		double from = scale.toLinear(range.from());
		return start + (scale.toLinear(value) - from) / (scale.toLinear(range.to()) - from) * (end - start);
	}

	/** @return the value at a place in points of the picture */
	public double value(double place) {
		double from = scale.toLinear(range.from());
		return scale.fromLinear(from + (place - start) / (end - start) * (scale.toLinear(range.to()) - from));
	}

	/** @return whether a place lies within the axis */
	public boolean contains(double place) {
		return place >= Math.min(start, end) && place <= Math.max(start, end);
	}

	/** @return the range that makes what is at {@code place} stay there, with everything else {@code factor} times as far from it */
	public AxisRange zoomed(double factor, double place) {
		return new AxisRange(value(place + (start - place) / factor), value(place + (end - place) / factor));
	}

	/** @return the range when everything moves by a distance in points of the picture */
	public AxisRange moved(double distance) {
		return new AxisRange(value(start - distance), value(end - distance));
	}
}
