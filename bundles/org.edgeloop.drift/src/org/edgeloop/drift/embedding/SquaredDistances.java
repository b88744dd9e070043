package org.edgeloop.drift.embedding;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.edgeloop.base.Progress;
import org.edgeloop.drift.internal.Quantiles;
import org.edgeloop.drift.multivariate.FeatureMatrix;

/** The squared Euclidean distances from rows to rows, one row at a time. */
final class SquaredDistances {

	private SquaredDistances() {
	}

	/** Writes the squared distances from a row to the rows of a matrix, column by column, so that the inner loop runs on vectors. */
	static void from(double[] row, FeatureMatrix to, double[] squares) {
		Arrays.fill(squares, 0);
		for (int column = 0; column < row.length; column++) {
			double[] values = to.columns()[column];
			double value = row[column];
			for (int i = 0; i < squares.length; i++) {
				double difference = values[i] - value;
				squares[i] += difference * difference;
			}
		}
	}

	/** @return the median of the distances from each row to each other matrix' row; rows × rows of memory */
	static double median(FeatureMatrix from, FeatureMatrix to) {
		double[] all = new double[from.rows() * to.rows()];
		double[] row = new double[from.width()];
		double[] squares = new double[to.rows()];
		for (int i = 0; i < from.rows(); i++) {
			from.row(i, row);
			from(row, to, squares);
			System.arraycopy(squares, 0, all, i * squares.length, squares.length);
		}
		// the root of the median is not the median of the roots where two are averaged
		return Quantiles.of(Arrays.stream(all).map(Math::sqrt).toArray(), 0.5);
	}

	/** @return the sum of exp(-gamma · squared distance) from each row to each of the other matrix' rows */
	static double kernelSum(FeatureMatrix from, FeatureMatrix to, double gamma, Progress progress) {
		return Arrays.stream(IntStream.range(0, from.rows()).parallel().mapToDouble(i -> {
			progress.checkCancelled();
			double[] row = new double[from.width()];
			double[] squares = new double[to.rows()];
			from.row(i, row);
			from(row, to, squares);
			double sum = 0;
			for (double square : squares) {
				sum += Math.exp(-gamma * square);
			}
			return sum;
		}).toArray()).sum();
	}
}
