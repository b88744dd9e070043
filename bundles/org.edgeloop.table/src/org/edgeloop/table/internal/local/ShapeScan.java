package org.edgeloop.table.internal.local;

import org.edgeloop.table.NumberShape;

/** The shape of a sorted column, in two passes and a search from its median. */
final class ShapeScan {

	private final double[] sorted;
	private final double mean;

	/** @param sorted finite, ascending */
	ShapeScan(double[] sorted, double mean) {
		this.sorted = sorted;
		this.mean = mean;
	}

	NumberShape shape() {
		boolean constant = sorted.length > 0 && sorted[0] == sorted[sorted.length - 1];
		double[] sums = powerSums();
		Run mode = longestRun();
		return new NumberShape(mode.value, mode.length, ShapeMoments.skewness(sorted.length, constant, sums[0], sums[1]),
				ShapeMoments.kurtosis(sorted.length, constant, sums[0], sums[2]), medianDeviation());
	}

	/** @return the sums of the second, third and fourth powers of deviations; two of each, because additions wait for each other */
	private double[] powerSums() {
		double second = 0;
		double third = 0;
		double fourth = 0;
		double otherSecond = 0;
		double otherThird = 0;
		double otherFourth = 0;
		int i = 0;
		for (; i + 1 < sorted.length; i += 2) {
			double deviation = sorted[i] - mean;
			double square = deviation * deviation;
			second += square;
			third += square * deviation;
			fourth += square * square;
			double otherDeviation = sorted[i + 1] - mean;
			double otherSquare = otherDeviation * otherDeviation;
			otherSecond += otherSquare;
			otherThird += otherSquare * otherDeviation;
			otherFourth += otherSquare * otherSquare;
		}
		if (i < sorted.length) {
			double deviation = sorted[i] - mean;
			double square = deviation * deviation;
			second += square;
			third += square * deviation;
			fourth += square * square;
		}
		return new double[] { second + otherSecond, third + otherThird, fourth + otherFourth };
	}

	/** In sorted values, a run is longer than the longest so far where a value equals the one that many places before it. */
	private Run longestRun() {
		if (sorted.length == 0) {
			return new Run(Double.NaN, 0);
		}
		int start = 0;
		int longest = 1;
		for (int i = 1; i < sorted.length; i++) {
			if (sorted[i] == sorted[i - longest]) {
				start = i - longest;
				longest++;
			}
		}
		return new Run(sorted[start], longest);
	}

	private record Run(double value, int length) {
	}

	private double medianDeviation() {
		int n = sorted.length;
		if (n == 0) {
			return Double.NaN;
		}
		double median = Quantiles.linear(n, 0.5, rank -> sorted[(int) rank]);
		double upper = nearest(median, n / 2);
		return n % 2 == 1 ? upper : (nearest(median, n / 2 - 1) + upper) / 2;
	}

	/** Distances from the median grow to both sides of it. @return the distance of the value with so many nearer ones */
	private double nearest(double median, int rank) {
		int below = (sorted.length - 1) / 2 + 1;
		int above = sorted.length - below;
		int least = Math.max(0, rank + 1 - above);
		int most = Math.min(below, rank + 1);
		while (least < most) {
			int taken = least + most >>> 1;
			// One more from below is nearer than the last from above.
			if (median - sorted[below - 1 - taken] < sorted[below + rank - taken] - median) {
				least = taken + 1;
			} else {
				most = taken;
			}
		}
		double fromBelow = least == 0 ? 0 : median - sorted[below - least];
		double fromAbove = rank + 1 == least ? 0 : sorted[below + rank - least] - median;
		return Math.max(fromBelow, fromAbove);
	}
}
