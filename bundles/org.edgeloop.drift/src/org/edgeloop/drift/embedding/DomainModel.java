package org.edgeloop.drift.embedding;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.drift.internal.Auc;
import org.edgeloop.drift.internal.random.NumpyRandom;
import org.edgeloop.drift.multivariate.FeatureMatrix;

/**
 * The area under the ROC curve of a linear classifier that was fitted to half of all rows and tells the sides of the other half apart.
 * Rows are split and shuffled as scikit-learn does it with the seed 42, so the area is Evidently's.
 *
 * @param threshold above which area it is a drift; of no account with {@code bootstrap}
 * @param bootstrap whether the threshold is what random scores of the same rows stay below
 * @param quantile in which part of a hundred draws they must stay below, 0 to 1
 * @param components how many principal components of the reference are compared; 0 to compare the columns
 */
public record DomainModel(double threshold, boolean bootstrap, double quantile, int components) implements EmbeddingMethod {

	/** Evidently's threshold. */
	public static final double THRESHOLD = 0.55;

	private static final int SEED = 42;

	@Override
	public EmbeddingDrift compare(FeatureMatrix reference, FeatureMatrix current, Progress progress) throws ProblemException {
		FeatureMatrix all = reference.append(current);
		int[] order = new NumpyRandom(SEED).permutation(all.rows());
		int tested = (all.rows() + 1) / 2;
		int[] test = Arrays.copyOf(order, tested);
		int[] train = Arrays.copyOfRange(order, tested, order.length);
		boolean[] sides = new boolean[all.rows()];
		Arrays.fill(sides, 0, reference.rows(), true);
		requireBoth(sides, test);
		requireBoth(sides, train);
		double[] scores = SgdClassifier.fit(all.select(train), picked(sides, train), SEED, progress).scores(all.select(test));
		boolean[] truth = picked(sides, test);
		double auc = auc(scores, truth);
		double limit = bootstrap ? Resampling.threshold(quantile, random -> auc(drawn(tested, random), truth), progress) : threshold;
		return new EmbeddingDrift("model", auc, limit, auc > limit, Map.of("rowsTested", tested));
	}

	private static void requireBoth(boolean[] sides, int[] rows) throws ProblemException {
		long first = Arrays.stream(rows).filter(row -> sides[row]).count();
		if (first == 0 || first == rows.length) {
			throw new ProblemException(Problem.error("there are too few rows to tell the sides apart by a model", "",
					"choose another method, such as distance, or give more rows"));
		}
	}

	private static boolean[] picked(boolean[] sides, int[] rows) {
		boolean[] picked = new boolean[rows.length];
		for (int i = 0; i < rows.length; i++) {
			picked[i] = sides[rows[i]];
		}
		return picked;
	}

	private static double[] drawn(int count, NumpyRandom random) {
		double[] drawn = new double[count];
		for (int i = 0; i < count; i++) {
			drawn[i] = random.uniform();
		}
		return drawn;
	}

	private static double auc(double[] scores, boolean[] truth) {
		return Auc.of(of(scores, truth, false), of(scores, truth, true));
	}

	private static double[] of(double[] scores, boolean[] truth, boolean side) {
		return IntStream.range(0, scores.length).filter(i -> truth[i] == side).mapToDouble(i -> scores[i]).toArray();
	}
}
