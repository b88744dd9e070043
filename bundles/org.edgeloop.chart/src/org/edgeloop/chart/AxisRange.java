package org.edgeloop.chart;

import org.edgeloop.chart.ChartAxis.Scale;

/**
 * A stretch of an axis.
 *
 * @param from finite
 * @param to finite, above {@code from}
 */
public record AxisRange(double from, double to) {

	/** Narrower stretches than this share of their values show rounding instead of data. */
	private static final double FINEST = 1e-12;
	private static final double MARGIN = 0.04;

	/** @throws IllegalArgumentException if that is no stretch */
	public AxisRange {
		if (!(from < to && Double.isFinite(from) && Double.isFinite(to))) {
			throw new IllegalArgumentException("No stretch: " + from + " to " + to);
		}
	}

	/** @return whether two bounds make a stretch that can be shown */
	public static boolean isPossible(double from, double to, Scale scale) {
		return from < to && Double.isFinite(to - from) && to - from > FINEST * Math.max(Math.abs(from), Math.abs(to))
				&& (scale != Scale.LOGARITHMIC || from > 0);
	}

	/** @return a stretch with some air around two values, which may be equal, or {@code from > to} for none at all */
	public static AxisRange around(double from, double to, Scale scale) {
		if (from > to) {
			return scale == Scale.LOGARITHMIC ? new AxisRange(1, 10) : new AxisRange(0, 1);
		}
		double low = scale.toLinear(from);
		double high = scale.toLinear(to);
		double air = high > low ? (high - low) * MARGIN : scale == Scale.LOGARITHMIC ? 0.1 : Math.max(Math.abs(low) * 0.1, 0.5);
		double start = scale.fromLinear(low - air);
		double end = scale.fromLinear(high + air);
		// Values near the largest double leave no room for air.
		return isPossible(start, end, scale) && Double.isFinite(start) && Double.isFinite(end) ? new AxisRange(start, end)
				: new AxisRange(Math.max(from, -Double.MAX_VALUE / 4), Math.min(Math.max(to, Math.nextUp(from)), Double.MAX_VALUE / 4));
	}

	/** @return this stretch moved and cut so that it lies in another, on a scale */
	public AxisRange within(AxisRange whole, Scale scale) {
		if (from >= whole.from && to <= whole.to) {
			return this;
		}
		double low = scale.toLinear(from);
		double high = scale.toLinear(to);
		double first = scale.toLinear(whole.from);
		double last = scale.toLinear(whole.to);
		if (high - low >= last - first) {
			return whole;
		}
		double shift = low < first ? first - low : high > last ? last - high : 0;
		double start = scale.fromLinear(low + shift);
		double end = scale.fromLinear(high + shift);
		return isPossible(start, end, scale) ? new AxisRange(start, end) : this;
	}
}
