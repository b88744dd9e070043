package org.edgeloop.table.internal.local;

import org.edgeloop.table.NumberShape;

/** The shape of a sorted column, in one pass and a walk outwards from its median. */
final class ShapeScan {

	private final double[] sorted;
	private final double mean;

	/** @param sorted finite, ascending */
	ShapeScan(double[] sorted, double mean) {
		this.sorted = sorted;
		this.mean = mean;
	}

	NumberShape shape() {
		double sum2 = 0;
		double sum3 = 0;
		double sum4 = 0;
		double mode = Double.NaN;
		int modeCount = 0;
		int run = 0;
		for (int i = 0; i < sorted.length; i++) {
			double value = sorted[i];
			double deviation = value - mean;
			double square = deviation * deviation;
			sum2 += square;
			sum3 += square * deviation;
			sum4 += square * square;
			run = i > 0 && value == sorted[i - 1] ? run + 1 : 1;
			if (run > modeCount) {
				modeCount = run;
				mode = value;
			}
		}
		boolean constant = sorted.length > 0 && sorted[0] == sorted[sorted.length - 1];
		return new NumberShape(mode, modeCount, ShapeMoments.skewness(sorted.length, constant, sum2, sum3),
				ShapeMoments.kurtosis(sorted.length, constant, sum2, sum4), medianDeviation());
	}

	/** Distances from the median grow to both sides of it, so that taking the nearer end visits them in order. */
	private double medianDeviation() {
		int n = sorted.length;
		if (n == 0) {
			return Double.NaN;
		}
		double median = Quantiles.linear(n, 0.5, rank -> sorted[(int) rank]);
		int below = (n - 1) / 2;
		int above = below + 1;
		double previous = 0;
		double distance = 0;
		for (int taken = 0; taken <= n / 2; taken++) {
			previous = distance;
			boolean takeBelow = above == n || below >= 0 && median - sorted[below] <= sorted[above] - median;
			distance = takeBelow ? median - sorted[below--] : sorted[above++] - median;
		}
		return n % 2 == 1 ? distance : (previous + distance) / 2;
	}
}
