package org.edgeloop.dataset.internal.exploration;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.RealMatrix;

/** Sums of the products of standardised features, row by row. */
public final class FeatureProducts {

	private final double[] means;
	private final double[] deviations;
	private final double[][] sums;
	private final double[] standard;
	private long count;

	/** @param deviations above 0 */
	public FeatureProducts(double[] means, double[] deviations) {
		this.means = means;
		this.deviations = deviations;
		sums = new double[means.length][means.length];
		standard = new double[means.length];
	}

	/** @param values of a row, all finite */
	public void add(double[] values) {
		for (int i = 0; i < standard.length; i++) {
			standard[i] = (values[i] - means[i]) / deviations[i];
		}
		for (int i = 0; i < standard.length; i++) {
			double[] into = sums[i];
			double factor = standard[i];
			for (int j = 0; j <= i; j++) {
				into[j] += factor * standard[j];
			}
		}
		count++;
	}

	public long count() {
		return count;
	}

	/** @return over n − 1 */
	public RealMatrix covariance() {
		var covariance = new Array2DRowRealMatrix(sums.length, sums.length);
		for (int i = 0; i < sums.length; i++) {
			for (int j = 0; j <= i; j++) {
				covariance.setEntry(i, j, sums[i][j] / (count - 1));
				covariance.setEntry(j, i, sums[i][j] / (count - 1));
			}
		}
		return covariance;
	}
}
