package org.edgeloop.drift.performance;

/**
 * How often a positive class is found, and is thought to be found. NaN where there is nothing to find.
 *
 * @param truePositive share of the positive rows predicted as positive
 * @param trueNegative share of the negative rows predicted as negative
 * @param falsePositive share of the negative rows predicted as positive
 * @param falseNegative share of the positive rows predicted as negative
 */
public record BinaryRates(double truePositive, double trueNegative, double falsePositive, double falseNegative) {

	/** From counts of rows. */
	public static BinaryRates of(long truePositives, long falsePositives, long falseNegatives, long trueNegatives) {
		double positives = truePositives + falseNegatives;
		double negatives = trueNegatives + falsePositives;
		return new BinaryRates(truePositives / positives, trueNegatives / negatives, falsePositives / negatives, falseNegatives / positives);
	}
}
