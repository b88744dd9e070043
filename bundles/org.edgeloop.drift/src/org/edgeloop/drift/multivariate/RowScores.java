package org.edgeloop.drift.multivariate;

import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

import org.edgeloop.base.Progress;

/** Scores rows on all cores. */
final class RowScores {

	private static final int BLOCK = 512;

	private RowScores() {
	}

	/** @param scorer is given a row, valid during the call, by any thread */
	static double[] of(FeatureMatrix rows, ToDoubleFunction<double[]> scorer, Progress progress) {
		double[] scores = new double[rows.rows()];
		IntStream.range(0, (scores.length + BLOCK - 1) / BLOCK).parallel().forEach(block -> {
			progress.checkCancelled();
			double[] row = new double[rows.width()];
			int to = Math.min((block + 1) * BLOCK, scores.length);
			for (int i = block * BLOCK; i < to; i++) {
				rows.row(i, row);
				scores[i] = scorer.applyAsDouble(row);
			}
		});
		return scores;
	}
}
