package org.edgeloop.training;

import java.util.Arrays;

/**
 * What brings features to mean 0 and standard deviation 1, as scikit-learn's StandardScaler: z = (x - mean) / scale.
 *
 * @param means each feature's mean
 * @param scales each feature's standard deviation (ddof 0); 1 where a feature does not vary beyond what rounding does
 */
public record Standardisation(double[] means, double[] scales) {

	/** @param rows the rows to take means and deviations from */
	public static Standardisation of(FeatureMatrix matrix, int[] rows) {
		var means = new double[matrix.width()];
		var scales = new double[matrix.width()];
		for (int feature = 0; feature < means.length; feature++) {
			int column = feature;
			means[column] = Arrays.stream(rows).mapToDouble(row -> matrix.value(row, column)).sum() / rows.length;
			scales[column] = scale(matrix, rows, column, means[column]);
		}
		return new Standardisation(means, scales);
	}

	private static double scale(FeatureMatrix matrix, int[] rows, int feature, double mean) {
		double squares = 0;
		double residual = 0;
		for (int row : rows) {
			double deviation = matrix.value(row, feature) - mean;
			squares += deviation * deviation;
			residual += deviation;
		}
		int n = rows.length;
		// what rounding left in the mean is taken out again (Chan, Golub and LeVeque 1983, equation 1.7)
		double variance = (squares - residual * residual / n) / n;
		double ulp = Math.ulp(1.0);
		double rounding = n * ulp * variance + Math.pow(n * mean * ulp, 2);
		return variance <= rounding ? 1 : Math.sqrt(variance);
	}

	/** @return the row in standard deviations from the mean */
	public double[] apply(float[] row) {
		var standardised = new double[row.length];
		for (int feature = 0; feature < row.length; feature++) {
			standardised[feature] = (row[feature] - means[feature]) / scales[feature];
		}
		return standardised;
	}
}
