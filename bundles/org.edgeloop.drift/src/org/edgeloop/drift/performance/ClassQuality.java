package org.edgeloop.drift.performance;

/**
 * How well a class is told from the others.
 *
 * @param precision share of the rows predicted as it that are of it; 0 if none is
 * @param recall share of its rows that are predicted as it; 0 if it has none
 * @param f1 harmonic mean of the two; 0 if both are 0
 */
public record ClassQuality(double precision, double recall, double f1) {

	/** From counts of rows: those of the class predicted as it, of others predicted as it, and of the class predicted as another. */
	public static ClassQuality of(long truePositives, long falsePositives, long falseNegatives) {
		return of(ratio(truePositives, truePositives + falsePositives), ratio(truePositives, truePositives + falseNegatives));
	}

	/** @return with the F1 score that follows */
	public static ClassQuality of(double precision, double recall) {
		double sum = precision + recall;
		return new ClassQuality(precision, recall, sum == 0 ? 0 : 2 * precision * recall / sum);
	}

	private static double ratio(long part, long whole) {
		return whole == 0 ? 0 : (double) part / whole;
	}
}
