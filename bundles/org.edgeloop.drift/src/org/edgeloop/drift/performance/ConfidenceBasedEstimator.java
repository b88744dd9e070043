package org.edgeloop.drift.performance;

import java.util.Arrays;

/**
 * Says how good a binary classifier probably is on rows whose truth is not known: a row predicted as positive whose calibrated
 * probability is p counts as p true and 1-p false positives (NannyML's CBPE). It holds as long as the probabilities keep their meaning,
 * which a change of the relation between features and target takes from them.
 *
 * @param calibration of the model's probabilities, from a reference
 * @param threshold from which of its own probabilities on the model predicts a row as positive
 */
public record ConfidenceBasedEstimator(IsotonicCalibration calibration, double threshold) {

	/** NannyML rounds running sums to five decimals. */
	private static final double SCALE = 1e5;

	/** @param scores the model's own probabilities of the positive class, finite */
	public BinaryPerformance estimate(double[] scores) {
		double[] sorted = scores.clone();
		Arrays.parallelSort(sorted);
		double truePositives = 0;
		double positives = 0;
		int predicted = 0;
		int rows = sorted.length;
		for (int i = 0; i < rows; i++) {
			double score = sorted[i];
			sorted[i] = calibration.at(score);
			positives += sorted[i];
			if (score >= threshold) {
				truePositives += sorted[i];
				predicted++;
			}
		}
		double falseNegatives = positives - truePositives;
		return new BinaryPerformance(rows, truePositives, predicted - truePositives, falseNegatives, rows - predicted - falseNegatives,
				rocAuc(sorted), averagePrecision(sorted));
	}

	/** Goes from the highest score down: each row adds its probability to one axis and the rest to 1 to the other. */
	private static double rocAuc(double[] ascending) {
		double area = 0;
		double hits = 0;
		double x = 0;
		double y = 0;
		for (int i = ascending.length - 1; i >= 0; i--) {
			hits += ascending[i];
			double nextX = rounded(ascending.length - i - hits);
			double nextY = rounded(hits);
			area += (nextX - x) * (nextY + y) / 2;
			x = nextX;
			y = nextY;
		}
		return area / (x * y);
	}

	private static double averagePrecision(double[] ascending) {
		double sum = 0;
		double hits = 0;
		double found = 0;
		for (int i = ascending.length - 1; i >= 0; i--) {
			hits += ascending[i];
			double next = rounded(hits);
			sum += (next - found) * next / (ascending.length - i);
			found = next;
		}
		return sum / found;
	}

	private static double rounded(double sum) {
		return Math.rint(sum * SCALE) / SCALE;
	}
}
