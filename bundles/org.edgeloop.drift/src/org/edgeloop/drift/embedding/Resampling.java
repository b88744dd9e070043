package org.edgeloop.drift.embedding;

import java.util.function.ToDoubleFunction;

import org.edgeloop.base.Progress;
import org.edgeloop.drift.internal.Quantiles;
import org.edgeloop.drift.internal.random.NumpyRandom;

/** Thresholds from chance: a quantile of what a hundred draws give, each with its number as the seed, as Evidently draws. */
final class Resampling {

	/** What part of the draws lies below the threshold. */
	static final double QUANTILE = 0.95;

	private static final int DRAWS = 100;

	private Resampling() {
	}

	/** @throws java.util.concurrent.CancellationException if cancelled */
	static double threshold(double quantile, ToDoubleFunction<NumpyRandom> draw, Progress progress) {
		double[] drawn = new double[DRAWS];
		for (int seed = 0; seed < DRAWS; seed++) {
			progress.checkCancelled();
			drawn[seed] = draw.applyAsDouble(new NumpyRandom(seed));
		}
		return Quantiles.of(drawn, quantile);
	}

	/** @return how many rows of the reference are drawn in its own place */
	static int referenceSize(long reference, long current) {
		return (int) ((double) (reference * reference) / (reference + current));
	}

	/** @return how many rows of the reference are drawn in place of the current ones */
	static int currentSize(long reference, long current) {
		return (int) ((double) (current * reference) / (reference + current));
	}
}
