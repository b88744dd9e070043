package org.edgeloop.suggestion.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.CholeskyDecomposition;

/**
 * What windows look like when nothing is wrong, and how far others are from that: the Mahalanobis distance, by the mean, the standard
 * deviations and the {@linkplain LedoitWolf shrunk} correlations of the features of reference windows.
 */
final class NormalWindows {

	/** Relative to the mean, what is rounding and no variation. */
	private static final double ROUNDING = 1e-12;

	private final int[] features;
	private final double[] means;
	private final double[] deviations;
	private final double[][] root;

	private NormalWindows(int[] features, double[] means, double[] deviations, double[][] root) {
		this.features = features;
		this.means = means;
		this.deviations = deviations;
		this.root = root;
	}

	/**
	 * Features that some window has no value of, and those that do not vary, are left out.
	 *
	 * @param rows features of windows
	 * @return empty if no feature is left
	 */
	static Optional<NormalWindows> of(List<double[]> rows) {
		int all = rows.isEmpty() ? 0 : rows.getFirst().length;
		double[] means = new double[all];
		double[] deviations = new double[all];
		for (int i = 0; i < all; i++) {
			int feature = i;
			means[i] = rows.stream().mapToDouble(row -> row[feature]).sum() / rows.size();
			deviations[i] = Math.sqrt(rows.stream().mapToDouble(row -> (row[feature] - means[feature]) * (row[feature] - means[feature])).sum()
					/ rows.size());
		}
		int[] used = IntStream.range(0, all).filter(i -> deviations[i] > ROUNDING * Math.abs(means[i]) && Double.isFinite(deviations[i])).toArray();
		if (used.length == 0) {
			return Optional.empty();
		}
		var scaled = new ArrayList<double[]>();
		rows.forEach(row -> scaled.add(Arrays.stream(used).mapToDouble(i -> (row[i] - means[i]) / deviations[i]).toArray()));
		double[][] covariance = LedoitWolf.of(scaled).covariance();
		// What shrinking leaves is positive definite but for rounding.
		double[][] root = new CholeskyDecomposition(new Array2DRowRealMatrix(covariance, false), ROUNDING, ROUNDING / rows.size()).getL().getData();
		return Optional.of(new NormalWindows(used, means, deviations, root));
	}

	/** @return the distance of a window; NaN if it lacks a feature */
	double distance(double[] row) {
		int p = features.length;
		double[] solved = new double[p];
		double sum = 0;
		for (int i = 0; i < p; i++) {
			double value = (row[features[i]] - means[features[i]]) / deviations[features[i]];
			for (int j = 0; j < i; j++) {
				value -= root[i][j] * solved[j];
			}
			solved[i] = value / root[i][i];
			sum += solved[i] * solved[i];
		}
		return Math.sqrt(sum);
	}
}
