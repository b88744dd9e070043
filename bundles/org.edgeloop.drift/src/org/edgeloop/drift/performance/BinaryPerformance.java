package org.edgeloop.drift.performance;

/**
 * The figures of a binary classifier, from what is true of its rows or from what probably is. NaN where there is nothing to divide by.
 *
 * @param rows the rows judged
 * @param truePositives rows predicted as positive that are positive; expected ones are fractions, as of the other three kinds
 * @param rocAuc area under the ROC curve
 * @param averagePrecision mean precision over the recall gained
 */
public record BinaryPerformance(long rows, double truePositives, double falsePositives, double falseNegatives, double trueNegatives,
		double rocAuc, double averagePrecision) {

	/**
	 * @param scores probabilities of the positive class, finite
	 * @param truth 1 for positive rows, 0 for others
	 * @param threshold from which on a row is predicted as positive
	 */
	public static BinaryPerformance realized(double[] scores, int[] truth, double threshold) {
		int[] counts = new int[4];
		for (int row = 0; row < scores.length; row++) {
			counts[(scores[row] >= threshold ? 2 : 0) + truth[row]]++;
		}
		ScoreRanking ranking = ScoreRanking.of(scores, truth, 1);
		double averagePrecision = ranking.positives() == 0 ? Double.NaN : ranking.averagePrecision();
		return new BinaryPerformance(scores.length, counts[3], counts[2], counts[1], counts[0], ranking.rocAuc(), averagePrecision);
	}

	public double precision() {
		return truePositives / (truePositives + falsePositives);
	}

	public double recall() {
		return truePositives / (truePositives + falseNegatives);
	}

	public double f1() {
		return 2 * truePositives / (2 * truePositives + falsePositives + falseNegatives);
	}

	/** @return the share of negative rows predicted as negative */
	public double specificity() {
		return trueNegatives / (trueNegatives + falsePositives);
	}

	public double accuracy() {
		return (truePositives + trueNegatives) / rows;
	}
}
