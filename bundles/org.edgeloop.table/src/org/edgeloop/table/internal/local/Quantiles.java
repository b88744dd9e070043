package org.edgeloop.table.internal.local;

import java.util.function.LongToDoubleFunction;

/** Order statistics of sorted samples. */
final class Quantiles {

	private Quantiles() {
	}

	/**
	 * numpy.quantile's default: the values beside q (n - 1), interpolated from the nearer one.
	 *
	 * @param sorted the value of each rank, counted from 0
	 * @return NaN where n is 0
	 */
	static double linear(long n, double q, LongToDoubleFunction sorted) {
		if (n == 0) {
			return Double.NaN;
		}
		double place = q * (n - 1);
		long rank = (long) Math.floor(place);
		double low = sorted.applyAsDouble(rank);
		if (rank + 1 >= n) {
			return low;
		}
		double high = sorted.applyAsDouble(rank + 1);
		double part = place - rank;
		return part >= 0.5 ? high - (high - low) * (1 - part) : low + (high - low) * part;
	}

	/** @return the value of a rank among two sorted samples, by bisection on how many of them are the first sample's */
	static double pooled(double[] a, double[] b, long rank) {
		long low = Math.max(0, rank - b.length);
		long high = Math.min(rank, a.length);
		while (low < high) {
			long fromA = low + high >>> 1;
			if (a[(int) fromA] < b[(int) (rank - fromA - 1)]) {
				low = fromA + 1;
			} else {
				high = fromA;
			}
		}
		int i = (int) low;
		int j = (int) (rank - low);
		return j >= b.length || i < a.length && a[i] <= b[j] ? a[i] : b[j];
	}
}
