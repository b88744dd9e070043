package org.edgeloop.suggestion.internal;

import java.util.Arrays;

/** How badly one level fits a run of values. Each answer takes the same time, however long the run. */
@FunctionalInterface
interface SegmentCost {

	/** So much of all values' variance a run has at least, that a run of equal values does not cost minus infinity. */
	double LEAST_VARIANCE = 1e-8;

	/** 1 / (Φ⁻¹(¾)·√2): from the median of absolute differences of Gaussian values to their standard deviation. */
	double DIFFERENCES = 1 / (0.674489750196082 * Math.sqrt(2));

	/** @return of the values from the first to before the last */
	double of(int from, int to);

	/**
	 * Of a mean that changes while the noise stays: Σ(y−ȳ)²/σ². The σ is taken from the median of the absolute differences of
	 * neighbours, which changes of the mean hardly touch.
	 */
	static SegmentCost ofMean(double[] values) {
		var sums = new Sums(values);
		double noise = DIFFERENCES * medianOfDifferences(values);
		double variance = Math.max(noise * noise, LEAST_VARIANCE * sums.squares(0, values.length) / values.length);
		return (from, to) -> variance > 0 ? sums.squares(from, to) / variance : 0;
	}

	/**
	 * Of a mean and a variance that change: twice the negative log-likelihood of Gaussian values, n·(ln(2πσ̂²) + 1) (R. Killick and I.
	 * Eckley, "changepoint: An R package for changepoint analysis", 2014).
	 */
	static SegmentCost ofMeanAndVariance(double[] values) {
		var sums = new Sums(values);
		double least = LEAST_VARIANCE * sums.squares(0, values.length) / values.length;
		return (from, to) -> {
			int n = to - from;
			double variance = Math.max(sums.squares(from, to) / n, least);
			return variance > 0 ? n * (Math.log(2 * Math.PI * variance) + 1) : 0;
		};
	}

	private static double medianOfDifferences(double[] values) {
		double[] differences = new double[Math.max(0, values.length - 1)];
		for (int i = 0; i < differences.length; i++) {
			differences[i] = Math.abs(values[i + 1] - values[i]);
		}
		Arrays.sort(differences);
		int n = differences.length;
		return n == 0 ? 0 : (differences[(n - 1) / 2] + differences[n / 2]) / 2;
	}

	/** Running sums of the values less their mean, which keeps what is subtracted small. */
	final class Sums {

		private final double[] sum;
		private final double[] ofSquares;

		Sums(double[] values) {
			double mean = Arrays.stream(values).average().orElse(0);
			sum = new double[values.length + 1];
			ofSquares = new double[values.length + 1];
			for (int i = 0; i < values.length; i++) {
				double deviation = values[i] - mean;
				sum[i + 1] = sum[i] + deviation;
				ofSquares[i + 1] = ofSquares[i] + deviation * deviation;
			}
		}

		/** @return Σ(y−ȳ)² of a run */
		double squares(int from, int to) {
			double total = sum[to] - sum[from];
			return Math.max(0, ofSquares[to] - ofSquares[from] - total * total / (to - from));
		}
	}
}
