package org.edgeloop.evaluation.internal;

import java.util.List;

/**
 * What a model says of windows.
 *
 * @param classes as the model orders them
 * @param scores of each window for each class; empty if the model gives only classes
 * @param probabilistic whether the scores are probabilities
 * @param predicted each window's class; -1 where the model gives no number, or a class that nobody knows
 */
record Predictions(List<String> classes, double[][] scores, boolean probabilistic, int[] predicted) {

	private static final double TOLERANCE = 1e-3;

	static Predictions ofScores(List<String> classes, double[][] scores) {
		var predicted = new int[scores.length];
		boolean probabilistic = true;
		for (int window = 0; window < scores.length; window++) {
			predicted[window] = best(scores[window]);
			probabilistic &= predicted[window] < 0 || isDistribution(scores[window]);
		}
		return new Predictions(classes, scores, probabilistic, predicted);
	}

	private static boolean isDistribution(double[] scores) {
		double sum = 0;
		for (double score : scores) {
			if (score < -TOLERANCE) {
				return false;
			}
			sum += score;
		}
		return Math.abs(sum - 1) <= TOLERANCE;
	}

	/** @return the first greatest; -1 if there is a NaN */
	private static int best(double[] scores) {
		int best = 0;
		for (int i = 0; i < scores.length; i++) {
			if (Double.isNaN(scores[i])) {
				return -1;
			}
			best = scores[i] > scores[best] ? i : best;
		}
		return best;
	}

	boolean hasScores() {
		return scores.length > 0;
	}
}
