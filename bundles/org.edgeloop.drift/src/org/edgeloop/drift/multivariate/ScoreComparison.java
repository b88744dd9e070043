package org.edgeloop.drift.multivariate;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.drift.Band;
import org.edgeloop.drift.internal.Quantiles;
import org.edgeloop.drift.multivariate.DetectorDrift.ScoredRow;
import org.edgeloop.drift.stattest.ComparedColumn;
import org.edgeloop.drift.stattest.DefaultStatTest;
import org.edgeloop.drift.stattest.FeatureType;
import org.edgeloop.drift.stattest.StatTest;
import org.edgeloop.drift.stattest.StatTestResult;
import org.edgeloop.table.NumberPair;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Compares the scores that a detector gave the rows of both tables.
 *
 * @param comparison by which test
 * @param rows which rows they are
 * @param chunks the chunks of both tables; null if scores are not followed over time
 */
record ScoreComparison(MultivariateSettings.Comparison comparison, FeaturePair rows, @Nullable ScoreChunks chunks) {

	private static final int WORST = 50;
	private static final double MOST_OF_THE_REFERENCE = 0.95;

	DetectorDrift compare(String id, String displayName, double[] reference, double[] current, Map<String, Object> detail,
			Progress progress) throws IOException {
		requireFinite(displayName, reference);
		requireFinite(displayName, current);
		StatTestResult result = test(reference, current, progress);
		double p95 = Quantiles.of(reference, MOST_OF_THE_REFERENCE);
		double above = (double) Arrays.stream(current).filter(score -> score > p95).count() / current.length;
		var followed = chunks;
		var series = followed == null ? null : followed.series(id, displayName, rows, reference, current);
		return new DetectorDrift(id, displayName, result, Band.of(result), mean(reference), p95, mean(current), above, reference, current,
				worst(current), series, detail);
	}

	private static void requireFinite(String displayName, double[] scores) throws ProblemException {
		if (!Arrays.stream(scores).allMatch(Double::isFinite)) {
			throw new ProblemException(Problem.error(displayName + " gives some rows no finite score", "",
					"leave out columns whose values are extremely large"));
		}
	}

	private StatTestResult test(double[] reference, double[] current, Progress progress) throws IOException {
		NumberPair pair = NumberPair.of(reference, current);
		var column = ComparedColumn.numbers(pair);
		StatTest chosen = comparison.test();
		StatTest test = chosen != null ? chosen : DefaultStatTest.choose(column);
		double threshold = Double.isNaN(comparison.threshold()) ? test.defaultThreshold() : comparison.threshold();
		boolean asNumbers = test.featureTypes().contains(FeatureType.NUMBER);
		return test.run(asNumbers ? column : ComparedColumn.codes(pair), threshold, comparison.mode(), progress);
	}

	private static double mean(double[] scores) {
		return Arrays.stream(scores).sum() / scores.length;
	}

	private List<ScoredRow> worst(double[] scores) {
		int[] tableRows = rows.current().rows();
		return IntStream.range(0, scores.length).boxed().sorted(Comparator.comparingDouble(i -> -scores[i])).limit(WORST)
				.map(i -> new ScoredRow(tableRows[i], scores[i])).toList();
	}
}
