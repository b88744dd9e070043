package org.edgeloop.drift.performance;

/**
 * How Evidently scales the figures of guessing with a cutoff other than one half: as if the guesser's probabilities were even between
 * 0 and 1. At one half nothing changes.
 */
final class ThresholdScaling {

	private static final double HALF = 0.5;

	private ThresholdScaling() {
	}

	/** @return the figures of the class that the cutoff is about */
	static ClassificationScores first(ClassificationScores scores, double threshold) {
		double precise = threshold == 1 ? 1 : Math.min(1, HALF / (1 - threshold));
		double found = Math.min(1, (1 - threshold) / HALF);
		ClassQuality scaled = scaled(scores.precision() * precise, scores.recall() * found);
		BinaryRates rates = scores.rates();
		return ClassificationScores.of(scores.accuracy(), scaled, scores.rocAuc(), scores.logLoss(),
				rates == null ? null : scaled(rates, precise, found));
	}

	/** @return the figures of the other class */
	static ClassQuality second(ClassQuality quality, double threshold) {
		double found = threshold == 1 ? 1 : Math.min(1, HALF / (1 - threshold));
		double precise = Math.min(1, (1 - threshold) / HALF);
		return scaled(quality.precision() * precise, quality.recall() * found);
	}

	/** An F1 of nothing found is not defined. */
	private static ClassQuality scaled(double precision, double recall) {
		return new ClassQuality(precision, recall, 2 * precision * recall / (precision + recall));
	}

	private static BinaryRates scaled(BinaryRates rates, double precise, double found) {
		return new BinaryRates(rates.truePositive() * found, rates.trueNegative() * precise, rates.falsePositive() * found,
				rates.falseNegative() * precise);
	}
}
