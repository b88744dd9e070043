package org.edgeloop.chart.trace;

/**
 * The lowest and the highest finite value met so far. Mutable and without a lock, so that asking for a thousand stretches allocates
 * nothing; belongs to one thread.
 */
public final class TraceExtent {

	private double low = Double.POSITIVE_INFINITY;
	private double high = Double.NEGATIVE_INFINITY;

	/** Forgets all values. */
	public void clear() {
		low = Double.POSITIVE_INFINITY;
		high = Double.NEGATIVE_INFINITY;
	}

	/** Takes all values of {@code values[from]} up to {@code values[to - 1]}; NaN and infinities are left out. */
	void include(double[] values, int from, int to) {
		include(values, values, from, to);
	}

	/** Takes the extremes of blocks, or values as their own extremes. */
	void include(double[] lows, double[] highs, int from, int to) {
		double lowest = low;
		double highest = high;
		for (int i = from; i < to; i++) {
			double bottom = lows[i];
			double top = highs[i];
			if (bottom < lowest && bottom != Double.NEGATIVE_INFINITY) {
				lowest = bottom;
			}
			if (top > highest && top != Double.POSITIVE_INFINITY) {
				highest = top;
			}
		}
		low = lowest;
		high = highest;
	}

	/** @return whether no finite value was met */
	public boolean isEmpty() {
		return low > high;
	}

	/** @return positive infinity if empty */
	public double low() {
		return low;
	}

	/** @return negative infinity if empty */
	public double high() {
		return high;
	}
}
