package org.edgeloop.drift.internal.stattest;

/** Histogram edges as NumPy 1.24 makes them for floating-point values. */
public final class Bins {

	private Bins() {
	}

	/**
	 * Sturges' rule: bins of the width range / (log2 n + 1), rounded up to a whole number of them.
	 *
	 * @param n how many values there are
	 * @return ascending edges from min to max, one more than bins; half a unit around a single value
	 */
	public static double[] sturges(double min, double max, long n) {
		double range = max - min;
		double width = range / (log2(n) + 1);
		return width == 0 ? even(min - 0.5, max + 0.5, 1) : even(min, max, (int) Math.ceil(range / width));
	}

	/** Exact for powers of two, where a rounding error would make one bin more. */
	private static double log2(long n) {
		return Long.bitCount(n) == 1 ? Long.numberOfTrailingZeros(n) : Math.log(n) / Math.log(2);
	}

	/** numpy.linspace: the last edge is max itself. */
	private static double[] even(double min, double max, int bins) {
		double step = (max - min) / bins;
		double[] edges = new double[bins + 1];
		for (int i = 0; i < bins; i++) {
			edges[i] = i * step + min;
		}
		edges[bins] = max;
		return edges;
	}
}
