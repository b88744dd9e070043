package org.edgeloop.suggestion.internal;

import java.util.List;

/**
 * A covariance that is shrunk towards a multiple of the identity, by as much as is best for the number of rows (O. Ledoit and M. Wolf,
 * "A well-conditioned estimator for large-dimensional covariance matrices", Journal of Multivariate Analysis 88, 2004). It is
 * {@code sklearn.covariance.LedoitWolf(assume_centered=True)}.
 *
 * @param covariance symmetric; it can be inverted even where columns depend on each other
 * @param shrinkage how far it was shrunk, from 0 to 1
 */
record LedoitWolf(double[][] covariance, double shrinkage) {

	/** @param rows of columns whose means are 0; at least one */
	static LedoitWolf of(List<double[]> rows) {
		int p = rows.getFirst().length;
		double n = rows.size();
		double[][] empirical = new double[p][p];
		double fourth = 0;
		for (double[] row : rows) {
			double square = 0;
			for (int i = 0; i < p; i++) {
				square += row[i] * row[i];
				for (int j = 0; j <= i; j++) {
					empirical[i][j] += row[i] * row[j] / n;
				}
			}
			fourth += square * square;
		}
		double trace = 0;
		double norm = 0;
		for (int i = 0; i < p; i++) {
			trace += empirical[i][i];
			for (int j = 0; j < i; j++) {
				empirical[j][i] = empirical[i][j];
				norm += 2 * empirical[i][j] * empirical[i][j];
			}
			norm += empirical[i][i] * empirical[i][i];
		}
		double mean = trace / p;
		double distance = (norm - 2 * mean * trace + p * mean * mean) / p;
		double noise = Math.min((fourth / n - norm) / (p * n), distance);
		double shrinkage = noise == 0 ? 0 : noise / distance;
		for (int i = 0; i < p; i++) {
			for (int j = 0; j < p; j++) {
				empirical[i][j] = (1 - shrinkage) * empirical[i][j] + (i == j ? shrinkage * mean : 0);
			}
		}
		return new LedoitWolf(empirical, shrinkage);
	}
}
