package org.edgeloop.drift.performance;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The figures of a classifier. With two classes, precision, recall and F1 are those of the positive class; with more, or if it is not
 * known which class is the positive one, they are the mean over the classes that occur.
 *
 * @param accuracy share of rows predicted rightly
 * @param precision see above
 * @param recall see above
 * @param f1 see above
 * @param rocAuc area under the ROC curve, of several classes the mean; NaN if a class has no rows, null without probabilities
 * @param logLoss mean logarithmic loss in nats; null without probabilities
 * @param rates of the positive class; null unless it is one of two
 */
public record ClassificationScores(double accuracy, double precision, double recall, double f1, @Nullable Double rocAuc,
		@Nullable Double logLoss, @Nullable BinaryRates rates) {

	/** @param positive the positive one of two classes; -1 for the mean over the classes */
	static ClassificationScores of(ConfusionMatrix confusion, int positive, @Nullable Double rocAuc, @Nullable Double logLoss) {
		ClassQuality quality = positive < 0 ? confusion.macro() : confusion.quality(positive);
		return of(confusion.accuracy(), quality, rocAuc, logLoss, positive < 0 ? null : confusion.rates(positive));
	}

	static ClassificationScores of(double accuracy, ClassQuality quality, @Nullable Double rocAuc, @Nullable Double logLoss,
			@Nullable BinaryRates rates) {
		return new ClassificationScores(accuracy, quality.precision(), quality.recall(), quality.f1(), rocAuc, logLoss, rates);
	}
}
