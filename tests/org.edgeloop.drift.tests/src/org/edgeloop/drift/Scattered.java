package org.edgeloop.drift;

import java.util.stream.IntStream;

import org.edgeloop.drift.multivariate.FeatureMatrix;

/** Tables of a closed form, the same as in {@code fixtures/make_multivariate.py}. */
public final class Scattered {

	private Scattered() {
	}

	/** @return scattered numbers from 0 to below 1 */
	public static double[] numbers(int count, int seed) {
		return IntStream.range(0, count).mapToDouble(i -> (i * 31L * i + i * 7919L + seed * 104729L) % 10007 / 10007.0).toArray();
	}

	/** @return rows whose first column is shifted */
	public static FeatureMatrix embeddings(int rows, int width, int seed, double shift) {
		double[][] columns = new double[width][];
		for (int column = 0; column < width; column++) {
			double added = column == 0 ? shift : 0;
			columns[column] = IntStream.range(0, rows).mapToDouble(i -> i).toArray();
			double[] values = numbers(rows, seed * width + column);
			for (int row = 0; row < rows; row++) {
				columns[column][row] = values[row] + added;
			}
		}
		return new FeatureMatrix(IntStream.range(0, width).mapToObj(i -> "e" + i).toList(), columns);
	}
}
