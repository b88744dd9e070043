package org.edgeloop.drift.performance;

/**
 * What a threshold makes of the rows: those that score at least as much are predicted as positive.
 *
 * @param threshold the score
 * @param truePositives and the other three: numbers of rows
 */
public record ThresholdPoint(double threshold, long truePositives, long falsePositives, long falseNegatives, long trueNegatives) {

	static ThresholdPoint of(ScoreRanking ranking, int i) {
		long hits = ranking.truePositives(i);
		long misses = ranking.falsePositives(i);
		return new ThresholdPoint(ranking.threshold(i), hits, misses, ranking.positives() - hits, ranking.negatives() - misses);
	}

	public ClassQuality quality() {
		return ClassQuality.of(truePositives, falsePositives, falseNegatives);
	}

	public BinaryRates rates() {
		return BinaryRates.of(truePositives, falsePositives, falseNegatives, trueNegatives);
	}

	public double accuracy() {
		return (truePositives + trueNegatives) / (double) (truePositives + falsePositives + falseNegatives + trueNegatives);
	}

	/** @return Youden's J: true minus false positive rate */
	public double youden() {
		return rates().truePositive() - rates().falsePositive();
	}
}
