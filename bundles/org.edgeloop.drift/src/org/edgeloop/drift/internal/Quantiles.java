package org.edgeloop.drift.internal;

import java.util.Arrays;

/** Quantiles with linear interpolation, as {@code numpy.quantile}. */
public final class Quantiles {

	private Quantiles() {
	}

	/**
	 * @param values without NaN, at least one; they are left as they are
	 * @param q 0 to 1
	 */
	public static double of(double[] values, double q) {
		double[] sorted = values.clone();
		Arrays.sort(sorted);
		return ofSorted(sorted, q);
	}

	/** @param sorted ascending, at least one value */
	public static double ofSorted(double[] sorted, double q) {
		double at = q * (sorted.length - 1);
		int below = (int) at;
		double above = sorted[Math.min(below + 1, sorted.length - 1)];
		double share = at - below;
		// from the nearer end, as NumPy does it
		double step = above - sorted[below];
		return share < 0.5 ? sorted[below] + step * share : above - step * (1 - share);
	}
}
