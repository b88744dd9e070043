package org.edgeloop.drift.embedding;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.drift.internal.random.NumpyRandom;
import org.edgeloop.drift.multivariate.FeatureMatrix;

/**
 * The maximum mean discrepancy: the unbiased estimate of its square with a Gaussian kernel whose width is the median distance between
 * 1000 rows of either side, 0 where it is less.
 * <p>
 * Source: A. Gretton et al., A Kernel Two-Sample Test, JMLR 13 (2012).
 *
 * @param threshold above which it is a drift; of no account with {@code bootstrap}
 * @param bootstrap whether the threshold is what random parts of the reference stay below
 * @param quantile in which part of a hundred draws they must stay below, 0 to 1
 * @param components how many principal components of the reference are compared; 0 to compare the columns
 */
public record KernelDiscrepancy(double threshold, boolean bootstrap, double quantile, int components) implements EmbeddingMethod {

	/** Evidently's threshold. */
	public static final double THRESHOLD = 0.015;
	/** Evidently's quantile, which calls most that does not drift a drift: a quantile of {@code 0.95} is meant. */
	public static final double EVIDENTLY_QUANTILE = 0.05;
	/** Rows of the reference that draws are made from: their kernel matrix is held in memory. */
	public static final int MOST_DRAWN_ROWS = 4000;

	private static final int MEDIAN_ROWS = 1000;

	@Override
	public EmbeddingDrift compare(FeatureMatrix reference, FeatureMatrix current, Progress progress) throws ProblemException {
		double width = width(reference, current);
		double gamma = 1 / (width * width);
		double m = reference.rows();
		double n = current.rows();
		double discrepancy = discrepancy(SquaredDistances.kernelSum(reference, reference, gamma, progress),
				SquaredDistances.kernelSum(current, current, gamma, progress),
				SquaredDistances.kernelSum(reference, current, gamma, progress), m, n);
		double limit = bootstrap ? limit(reference, current.rows(), progress) : threshold;
		Map<String, Object> detail = new LinkedHashMap<>();
		detail.put("mmd2u", discrepancy);
		detail.put("kernelWidth", width);
		if (bootstrap) {
			detail.put("drawnFromRows", Math.min(reference.rows(), MOST_DRAWN_ROWS));
		}
		return new EmbeddingDrift("mmd", Math.max(discrepancy, 0), limit, discrepancy > limit, detail);
	}

	private static double width(FeatureMatrix from, FeatureMatrix to) throws ProblemException {
		double width = SquaredDistances.median(sampled(from), sampled(to));
		if (width == 0 || !Double.isFinite(width)) {
			throw new ProblemException(Problem.error(
					width == 0 ? "half of the rows are equal, so the kernel has no width" : "values are too large for a kernel", "",
					"choose another method, such as ratio"));
		}
		return width;
	}

	/** The rows that pandas picks with random_state 0. */
	private static FeatureMatrix sampled(FeatureMatrix rows) {
		int[] order = new NumpyRandom(0).permutation(rows.rows());
		return rows.select(Arrays.copyOf(order, Math.min(order.length, MEDIAN_ROWS)));
	}

	private static double discrepancy(double first, double second, double between, double m, double n) {
		// a row's kernel with itself is 1
		return (first - m) / (m * (m - 1)) + (second - n) / (n * (n - 1)) - 2 / (m * n) * between;
	}

	private double limit(FeatureMatrix reference, int currentRows, Progress progress) throws ProblemException {
		int rows = Math.min(reference.rows(), MOST_DRAWN_ROWS);
		FeatureMatrix drawnFrom = reference.rows() == rows ? reference
				: reference.select(Arrays.copyOf(new NumpyRandom(0).permutation(reference.rows()), rows));
		double width = width(reference, reference);
		var kernel = new KernelMatrix(drawnFrom, 1 / (width * width), progress);
		int first = Math.max(Resampling.referenceSize(rows, (long) currentRows * rows / reference.rows()), 2);
		int second = Math.max(Resampling.currentSize(rows, (long) currentRows * rows / reference.rows()), 2);
		return Resampling.threshold(quantile, random -> {
			int[] x = random.choice(rows, first);
			int[] y = random.choice(rows, second);
			return discrepancy(kernel.sum(x, x), kernel.sum(y, y), kernel.sum(x, y), first, second);
		}, progress);
	}
}
