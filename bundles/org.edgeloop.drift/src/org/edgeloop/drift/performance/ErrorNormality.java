package org.edgeloop.drift.performance;

import java.util.Arrays;

import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * The errors against what a normal distribution would give, as {@code scipy.stats.probplot}.
 *
 * @param theoretical quantiles of the standard normal distribution at Filliben's medians of the order statistics, thinned
 * @param errors the sorted errors at the same places
 * @param slope of the least squares line through all points: the spread of the errors if they are normal
 * @param intercept of that line: their mean
 * @param r correlation of the points; 1 if the errors are exactly normal
 */
public record ErrorNormality(double[] theoretical, double[] errors, double slope, double intercept, double r) {

	/** Points that are kept at most; the line is of all. */
	public static final int MAX_POINTS = 10_000;

	private static final double FILLIBEN = 0.3175;
	private static final double FILLIBEN_COUNT = 0.365;

	static ErrorNormality of(SortedNumbers sorted) {
		double[] errors = sorted.values();
		int n = errors.length;
		double[] quantiles = quantiles(n);
		ErrorMoments x = ErrorMoments.of(n, i -> quantiles[i]);
		ErrorMoments y = ErrorMoments.of(n, i -> errors[i]);
		double common = ErrorMoments.sum(n, i -> (quantiles[i] - x.mean()) * (errors[i] - y.mean())) / (n - 1);
		double slope = common / (x.deviation() * x.deviation());
		double r = common / (x.deviation() * y.deviation());
		return new ErrorNormality(thinned(quantiles), thinned(errors), slope, y.mean() - slope * x.mean(), Math.clamp(r, -1, 1));
	}

	private static double[] quantiles(int n) {
		var normal = new NormalDistribution(null, 0, 1);
		var quantiles = new double[n];
		// Symmetric, and the lower half has the more exact probabilities.
		for (int i = 0; i < (n + 1) / 2; i++) {
			double probability = i == 0 ? -Math.expm1(Math.log(0.5) / n) : (i + 1 - FILLIBEN) / (n + FILLIBEN_COUNT);
			quantiles[i] = normal.inverseCumulativeProbability(probability);
			quantiles[n - 1 - i] = -quantiles[i];
		}
		return quantiles;
	}

	private static double[] thinned(double[] values) {
		if (values.length <= MAX_POINTS) {
			return values;
		}
		var kept = new double[MAX_POINTS];
		Arrays.setAll(kept, k -> values[(int) ((values.length - 1L) * k / (MAX_POINTS - 1))]);
		return kept;
	}
}
