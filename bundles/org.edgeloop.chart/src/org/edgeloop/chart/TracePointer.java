package org.edgeloop.chart;

import java.util.Optional;
import java.util.OptionalInt;

import org.edgeloop.chart.trace.TraceData;

/**
 * Finds what lies at a place of drawn traces.
 *
 * @param x the axis below of the picture
 * @param y the upright axis of the picture
 */
public record TracePointer(TraceChart chart, PlotAxis x, PlotAxis y) {

	/** @return the places of a picture of {@code chart} */
	public static TracePointer of(TraceChart chart, ChartPicture picture) {
		return new TracePointer(chart, picture.axes().getFirst(), picture.axes().getLast());
	}

	/**
	 * @param column from the picture's left edge, in points
	 * @param row from its upper edge, in points
	 * @param reach how far away something may lie
	 * @return the nearest point, raw or smoothed, or the nearest point of the line that passes nearest; of curves equally near the one in
	 *         front
	 */
	public Optional<ChartEntity> at(double column, double row, double reach) {
		if (!x.contains(column) || !y.contains(row)) {
			return Optional.empty();
		}
		Optional<ChartEntity> best = Optional.empty();
		double least = reach;
		for (int place = 0; place < chart.curves(); place++) {
			TraceData curve = chart.curve(place);
			int nearest = nearestPoint(curve, column, row, least);
			double distance = nearest < 0 ? Double.POSITIVE_INFINITY : distance(curve, nearest, column, row);
			double line = Math.abs(y.place(curve.valueAt(x.value(column))) - row);
			if (line < distance) {
				distance = line;
				nearest = curve.nearest(x.value(column));
			}
			if (distance < least) {
				least = distance;
				best = Optional.of(new ChartEntity(place, nearest));
			}
			int behind = chart.raw(place) == curve ? -1 : nearestPoint(chart.raw(place), column, row, least);
			if (behind >= 0) {
				least = distance(chart.raw(place), behind, column, row);
				best = Optional.of(new ChartEntity(place, behind));
			}
		}
		return best;
	}

	private int nearestPoint(TraceData curve, double column, double row, double reach) {
		int from = curve.firstFrom(x.value(column - reach));
		int to = curve.firstFrom(x.value(column + reach), from);
		int nearest = -1;
		double least = reach;
		for (int i = from; i < to; i++) {
			double distance = distance(curve, i, column, row);
			if (distance < least) {
				least = distance;
				nearest = i;
			}
		}
		return nearest;
	}

	private double distance(TraceData curve, int index, double column, double row) {
		return Math.hypot(x.place(curve.x(index)) - column, y.place(curve.y(index)) - row);
	}

	/** @return the next finite point of a curve that lies at least {@code points} of the drawing to the right, or left if negative */
	public OptionalInt step(ChartEntity from, double points) {
		TraceData curve = chart.curve(from.series());
		double wanted = x.value(x.place(curve.x(from.category())) + points);
		int direction = points > 0 ? 1 : -1;
		int index = points > 0 ? Math.max(from.category() + 1, curve.firstFrom(wanted))
				: Math.min(from.category() - 1, curve.firstFrom(wanted));
		while (index >= 0 && index < curve.size() && !Double.isFinite(curve.y(index))) {
			index += direction;
		}
		return index >= 0 && index < curve.size() ? OptionalInt.of(index) : OptionalInt.empty();
	}
}
