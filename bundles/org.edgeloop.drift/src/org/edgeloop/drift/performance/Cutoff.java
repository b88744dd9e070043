package org.edgeloop.drift.performance;

import java.util.Arrays;

/** From which score on a row is predicted as positive. */
public sealed interface Cutoff {

	/** A probability of one half. */
	Cutoff HALF = new Probability(0.5);

	/** @return the lowest score that is predicted as positive; NaN without scores */
	double threshold(double[] scores);

	/**
	 * A score that is the same for every table.
	 *
	 * @param score the lowest score that is predicted as positive
	 */
	record Probability(double score) implements Cutoff {

		@Override
		public double threshold(double[] scores) {
			return score;
		}
	}

	/**
	 * As many rows as come down to a place of the ranking; by Evidently's count the row at that place, counted from 0, is the last one.
	 *
	 * @param count the place, 0 or more
	 */
	record TopCount(int count) implements Cutoff {

		@Override
		public double threshold(double[] scores) {
			return ranked(scores, Math.min(count, scores.length - 1));
		}
	}

	/**
	 * A share of the rows, rounded up.
	 *
	 * @param share 0 to 1
	 */
	record TopShare(double share) implements Cutoff {

		public TopShare {
			if (!(share >= 0 && share <= 1)) {
				throw new IllegalArgumentException("a share of " + share);
			}
		}

		@Override
		public double threshold(double[] scores) {
			return ranked(scores, Math.max((int) Math.ceil(share * scores.length) - 1, 0));
		}
	}

	private static double ranked(double[] scores, int place) {
		double[] sorted = scores.clone();
		Arrays.parallelSort(sorted);
		return sorted.length == 0 ? Double.NaN : sorted[sorted.length - 1 - place];
	}
}
