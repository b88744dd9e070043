package org.edgeloop.dataset.exploration;

import java.util.List;

/**
 * The directions in which standardised features vary most (K. Pearson, "On lines and planes of closest fit", 1901).
 * <p>
 * Each feature is less its mean and over its standard deviation, that of the population; the components are the unit vectors of the covariance
 * matrix of these with the greatest variances, in descending order, as {@code sklearn.decomposition.PCA} finds them behind
 * {@code StandardScaler}. The sign of each is such that its loading of the greatest magnitude is positive.
 *
 * @param features what went in, in its order
 * @param leftOut features that did not: they do not vary, or have no value in more than half of the rows
 * @param means of the features
 * @param deviations of the features
 * @param vectors for each component its loadings, one for each feature
 * @param variances for each component the variance along it, over n − 1
 * @param shares for each component its variance over that of all features
 * @param rows how many rows have all of the features; others have no place
 */
public record PrincipalComponents(List<String> features, List<String> leftOut, double[] means, double[] deviations, double[][] vectors,
		double[] variances, double[] shares, long rows) {

	public PrincipalComponents {
		features = List.copyOf(features);
		leftOut = List.copyOf(leftOut);
	}

	/** @return how many components there are */
	public int count() {
		return vectors.length;
	}

	/**
	 * @param values of the features, in their order
	 * @return the place along a component; NaN if a value is missing
	 */
	public double project(int component, double[] values) {
		double sum = 0;
		for (int i = 0; i < values.length; i++) {
			sum += (values[i] - means[i]) / deviations[i] * vectors[component][i];
		}
		return Double.isInfinite(sum) ? Double.NaN : sum;
	}
}
