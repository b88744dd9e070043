package org.edgeloop.drift.embedding;

import java.util.Locale;
import java.util.Map;

import org.edgeloop.base.Progress;
import org.edgeloop.drift.internal.random.NumpyRandom;
import org.edgeloop.drift.multivariate.FeatureMatrix;

/**
 * The distance between the mean vectors.
 *
 * @param metric by which distance
 * @param threshold above which it is a drift; of no account with {@code bootstrap}
 * @param bootstrap whether the threshold is what the distance of two random parts of the reference stays below
 * @param quantile in which part of a hundred draws it must stay below, 0 to 1
 * @param components how many principal components of the reference are compared; 0 to compare the columns
 */
public record MeanDistance(Metric metric, double threshold, boolean bootstrap, double quantile, int components)
		implements EmbeddingMethod {

	/** Evidently's threshold. */
	public static final double THRESHOLD = 0.2;

	@Override
	public EmbeddingDrift compare(FeatureMatrix reference, FeatureMatrix current, Progress progress) {
		double score = metric.of(reference.means(), current.means());
		double limit = bootstrap ? Resampling.threshold(quantile, random -> draw(reference, current.rows(), random), progress) : threshold;
		return new EmbeddingDrift("distance", score, limit, score > limit,
				Map.of("metric", metric.name().toLowerCase(Locale.ROOT)));
	}

	private double draw(FeatureMatrix reference, int currentRows, NumpyRandom random) {
		int rows = reference.rows();
		int[] first = random.choice(rows, Resampling.referenceSize(rows, currentRows));
		int[] second = random.choice(rows, Resampling.currentSize(rows, currentRows));
		return metric.of(reference.select(first).means(), reference.select(second).means());
	}
}
