package org.edgeloop.drift.embedding;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.edgeloop.base.Progress;
import org.edgeloop.drift.multivariate.FeatureMatrix;

/** The Gaussian kernel between the rows of a matrix, rows × rows in memory. */
final class KernelMatrix {

	private final float[][] rows;

	/** @throws java.util.concurrent.CancellationException if cancelled */
	KernelMatrix(FeatureMatrix matrix, double gamma, Progress progress) {
		rows = new float[matrix.rows()][];
		IntStream.range(0, rows.length).parallel().forEach(i -> {
			progress.checkCancelled();
			double[] row = new double[matrix.width()];
			double[] squares = new double[rows.length];
			matrix.row(i, row);
			SquaredDistances.from(row, matrix, squares);
			float[] kernel = new float[rows.length];
			for (int j = 0; j < kernel.length; j++) {
				kernel[j] = (float) Math.exp(-gamma * squares[j]);
			}
			rows[i] = kernel;
		});
	}

	/** @return the sum of the kernel from each row picked first to each picked second, where a row may be picked several times */
	double sum(int[] first, int[] second) {
		double[] times = new double[rows.length];
		for (int row : second) {
			times[row]++;
		}
		return Arrays.stream(first).mapToDouble(row -> {
			double sum = 0;
			for (int i = 0; i < times.length; i++) {
				sum += times[i] * rows[row][i];
			}
			return sum;
		}).sum();
	}
}
