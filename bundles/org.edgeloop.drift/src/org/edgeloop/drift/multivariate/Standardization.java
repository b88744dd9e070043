package org.edgeloop.drift.multivariate;

import java.util.Arrays;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;

/**
 * Brings columns to mean 0 and standard deviation 1 (with divisor n) of a reference, as scikit-learn's StandardScaler: a column that
 * does not vary in the reference keeps its scale.
 */
final class Standardization {

	private static final double EPSILON = Math.ulp(1.0);

	private final double[] means;
	private final double[] scales;

	/** @throws ProblemException if a column's values are so large that it has no deviation */
	Standardization(FeatureMatrix reference) throws ProblemException {
		means = reference.means();
		scales = new double[means.length];
		for (int column = 0; column < means.length; column++) {
			scales[column] = scale(reference.columns()[column], means[column]);
			if (!Double.isFinite(scales[column])) {
				throw new ProblemException(Problem.error("the values of the column " + reference.names().get(column)
						+ " are too large to be compared with those of others", "", "leave the column out"));
			}
		}
	}

	private static double scale(double[] values, double mean) {
		double variance = Arrays.stream(values).map(value -> (value - mean) * (value - mean)).sum() / values.length;
		// what rounding alone may leave of a constant column
		double rounding = values.length * EPSILON * variance + square(values.length * mean * EPSILON);
		boolean varies = variance > rounding || !Double.isFinite(variance);
		return varies ? Math.sqrt(variance) : 1;
	}

	private static double square(double value) {
		return value * value;
	}

	FeatureMatrix apply(FeatureMatrix matrix) {
		double[][] columns = new double[matrix.width()][];
		for (int column = 0; column < columns.length; column++) {
			double mean = means[column];
			double scale = scales[column];
			columns[column] = Arrays.stream(matrix.columns()[column]).map(value -> (value - mean) / scale).toArray();
		}
		return new FeatureMatrix(matrix.names(), columns);
	}
}
