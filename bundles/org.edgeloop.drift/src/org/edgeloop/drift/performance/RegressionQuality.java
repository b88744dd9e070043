package org.edgeloop.drift.performance;

import org.edgeloop.base.Progress;
import org.edgeloop.drift.Mode;

/**
 * How good a regression is on one table. An error is the predicted minus the true number; all but shares and percentages are in the
 * target's unit. Spreads have n-1 as divisor.
 *
 * @param rows rows that have a target and a prediction
 * @param incomplete rows left out because they lack one
 * @param error mean error and spread
 * @param absoluteError mean absolute error and spread
 * @param percentageError absolute errors as shares of the target, mean and spread (1 is 100 %); see {@link PercentageError}
 * @param meanSquaredError mean of the squared errors
 * @param maxError greatest absolute error
 * @param medianError median absolute error
 * @param r2 share of the target's variance that is explained, at most 1; as in scikit-learn 0 or 1 for a constant target
 * @param explainedVariance the same without regard to the mean error
 * @param groups the rows with the lowest and the highest errors
 * @param normality how far the errors are normally distributed
 */
public record RegressionQuality(long rows, long incomplete, ErrorMoments error, ErrorMoments absoluteError, ErrorMoments percentageError,
		double meanSquaredError, double maxError, double medianError, double r2, double explainedVariance, ErrorGroups groups,
		ErrorNormality normality) {

	/** @throws java.util.concurrent.CancellationException if cancelled */
	public static RegressionQuality of(RegressionPredictions predictions, Mode mode, Progress progress) {
		int rows = predictions.rows();
		double[] target = predictions.target();
		var errors = new double[rows];
		var sizes = new double[rows];
		for (int row = 0; row < rows; row++) {
			errors[row] = predictions.error(row);
			sizes[row] = Math.abs(errors[row]);
		}
		progress.checkCancelled();
		ErrorMoments error = ErrorMoments.of(rows, row -> errors[row]);
		ErrorMoments truth = ErrorMoments.of(rows, row -> target[row]);
		double squares = ErrorMoments.sum(rows, row -> errors[row] * errors[row]);
		double variation = squaredDeviations(truth);
		SortedNumbers sortedErrors = SortedNumbers.of(errors);
		progress.checkCancelled();
		SortedNumbers sortedSizes = SortedNumbers.of(sizes);
		progress.checkCancelled();
		return new RegressionQuality(rows, predictions.complete().length - rows, error, ErrorMoments.of(rows, row -> sizes[row]),
				ErrorMoments.of(rows, row -> PercentageError.of(sizes[row], target[row], mode)), squares / rows,
				sortedSizes.values()[rows - 1], sortedSizes.median(), explained(squares, variation, rows),
				explained(squaredDeviations(error), variation, rows), ErrorGroups.of(sortedErrors), ErrorNormality.of(sortedErrors));
	}

	/** @return root mean squared error */
	public double rootMeanSquaredError() {
		return Math.sqrt(meanSquaredError);
	}

	/** @return mean absolute percentage error in percent */
	public double mape() {
		return 100 * percentageError.mean();
	}

	private static double squaredDeviations(ErrorMoments moments) {
		return moments.count() < 2 ? 0 : moments.deviation() * moments.deviation() * (moments.count() - 1);
	}

	private static double explained(double left, double all, int rows) {
		if (rows < 2) {
			return Double.NaN;
		}
		if (all == 0) {
			return left == 0 ? 1 : 0;
		}
		return 1 - left / all;
	}
}
