package org.edgeloop.drift.performance;

import org.edgeloop.drift.Mode;

/**
 * What guessing one number for every row would achieve: what a regression must beat. For each figure it is the number that serves that
 * figure best, found in the table itself or in a reference.
 *
 * @param meanAbsoluteError of the median
 * @param rootMeanSquaredError of the mean
 * @param mape in percent, of the median weighted by 1/y; NaN if there is no such number
 * @param maxError greatest distance from the median
 */
public record DummyRegression(double meanAbsoluteError, double rootMeanSquaredError, double mape, double maxError) {

	/**
	 * @param target the numbers guessed
	 * @param shown the numbers that the guess is made of
	 * @param mode in {@link Mode#CORRECTED} the weights are 1/|y|, so that the median also exists with negative numbers
	 */
	static DummyRegression of(double[] target, double[] shown, Mode mode) {
		SortedNumbers sorted = SortedNumbers.of(shown);
		double median = sorted.median();
		double mean = ErrorMoments.of(shown.length, i -> shown[i]).mean();
		double guess = weightedMedian(sorted.values(), mode);
		int n = target.length;
		double greatest = 0;
		for (double number : target) {
			greatest = Math.max(greatest, Math.abs(number - median));
		}
		return new DummyRegression(ErrorMoments.sum(n, i -> Math.abs(target[i] - median)) / n,
				Math.sqrt(ErrorMoments.sum(n, i -> (target[i] - mean) * (target[i] - mean)) / n),
				100 * ErrorMoments.sum(n, i -> PercentageError.of(Math.abs(target[i] - guess), target[i], Mode.CORRECTED)) / n, greatest);
	}

	/**
	 * The number at which half of all weight is passed. Evidently weighs by 1/y, scaled to sum to 1, and goes from the smallest weight to
	 * the greatest: with positive numbers from the greatest number down.
	 */
	private static double weightedMedian(double[] ascending, Mode mode) {
		boolean signed = mode == Mode.EVIDENTLY;
		double whole = ErrorMoments.sum(ascending.length, i -> weight(ascending[i], signed));
		int n = ascending.length;
		int negatives = SortedNumbers.countNegative(ascending);
		double passed = 0;
		for (int k = 0; k < n; k++) {
			int place = signed ? byWeight(k, n, negatives, whole > 0) : n - 1 - k;
			passed += weight(ascending[place], signed) / whole;
			if (passed > 0.5) {
				return ascending[place];
			}
		}
		return Double.NaN;
	}

	private static double weight(double number, boolean signed) {
		if (number == 0) {
			return 0;
		}
		return signed ? 1 / number : 1 / Math.abs(number);
	}

	/** The order of 1/y: negative numbers from 0 down, then positive ones from the greatest down; the other way round if scaled by a negative sum. */
	private static int byWeight(int k, int n, int negatives, boolean ascending) {
		int place = ascending ? k : n - 1 - k;
		return place < negatives ? negatives - 1 - place : n - 1 - (place - negatives);
	}
}
