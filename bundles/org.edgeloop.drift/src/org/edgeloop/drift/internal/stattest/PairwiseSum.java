package org.edgeloop.drift.internal.stattest;

import java.util.function.IntToDoubleFunction;

/**
 * Sums in the order in which NumPy adds: parts of 8192 values one after the other, each in halves down to at most 128 values, these in
 * eight running sums. Where a score is what remains when
 * sums nearly cancel, only the same order gives the same digits.
 */
public final class PairwiseSum {

	/** The length of NumPy's buffers. */
	private static final int PART = 8192;
	private static final int BLOCK = 128;
	private static final int LANES = 8;

	private PairwiseSum() {
	}

	public static double of(double[] values) {
		return of(values.length, i -> values[i]);
	}

	/** @return the sum of a function over 0 to n-1 */
	public static double of(int n, IntToDoubleFunction values) {
		double sum = 0;
		for (int from = 0; from < n; from += PART) {
			sum += sum(values, from, Math.min(PART, n - from));
		}
		return sum;
	}

	private static double sum(IntToDoubleFunction values, int from, int n) {
		if (n < LANES) {
			double sum = 0;
			for (int i = from; i < from + n; i++) {
				sum += values.applyAsDouble(i);
			}
			return sum;
		}
		if (n <= BLOCK) {
			return block(values, from, n);
		}
		int half = n / 2;
		half -= half % LANES;
		return sum(values, from, half) + sum(values, from + half, n - half);
	}

	private static double block(IntToDoubleFunction values, int from, int n) {
		double[] lanes = new double[LANES];
		for (int lane = 0; lane < LANES; lane++) {
			lanes[lane] = values.applyAsDouble(from + lane);
		}
		int i = LANES;
		for (; i < n - n % LANES; i += LANES) {
			for (int lane = 0; lane < LANES; lane++) {
				lanes[lane] += values.applyAsDouble(from + i + lane);
			}
		}
		double sum = lanes[0] + lanes[1] + (lanes[2] + lanes[3]) + (lanes[4] + lanes[5] + (lanes[6] + lanes[7]));
		for (; i < n; i++) {
			sum += values.applyAsDouble(from + i);
		}
		return sum;
	}
}
