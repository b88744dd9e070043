package org.edgeloop.drift.internal;

import java.util.Arrays;

/** The area under the ROC curve: the probability that a positive scores higher than a negative, ties counting half. */
public final class Auc {

	private Auc() {
	}

	/**
	 * @param negatives and {@code positives}: scores without NaN, at least one of each; they are left as they are
	 * @return 0 to 1
	 */
	public static double of(double[] negatives, double[] positives) {
		double[] low = negatives.clone();
		double[] high = positives.clone();
		Arrays.sort(low);
		Arrays.sort(high);
		double wins = 0;
		int below = 0;
		int notAbove = 0;
		for (double score : high) {
			while (below < low.length && low[below] < score) {
				below++;
			}
			while (notAbove < low.length && low[notAbove] <= score) {
				notAbove++;
			}
			wins += below + (notAbove - below) / 2.0;
		}
		return wins / low.length / high.length;
	}
}
