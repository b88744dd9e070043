package org.edgeloop.drift.multivariate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Some rows of a matrix, so few that they stay in the processor's cache while row after row is compared with them. Not to be changed.
 *
 * @param first where the first of them stands in the matrix
 * @param columns their values; columns × rows
 */
record DistanceBlock(int first, double[][] columns) {

	private static final int ROWS = 512;
	private static final int AT_ONCE = 4;

	/** @return all rows of a matrix */
	static List<DistanceBlock> of(FeatureMatrix matrix) {
		List<DistanceBlock> blocks = new ArrayList<>();
		for (int row = 0; row < matrix.rows(); row += ROWS) {
			int from = row;
			int to = Math.min(row + ROWS, matrix.rows());
			blocks.add(new DistanceBlock(from, Arrays.stream(matrix.columns())
					.map(column -> Arrays.copyOfRange(column, from, to)).toArray(double[][]::new)));
		}
		return blocks;
	}

	boolean holds(int row) {
		return row >= first && row < first + columns[0].length;
	}

	/** @return the squared distances from a row to these; column by column, so that the inner loops run on vectors */
	double[] squares(double[] row) {
		double[] squares = new double[columns[0].length];
		int column = 0;
		for (; column + AT_ONCE <= row.length; column += AT_ONCE) {
			addFour(squares, row, column);
		}
		for (; column < row.length; column++) {
			double value = row[column];
			double[] values = columns[column];
			for (int i = 0; i < squares.length; i++) {
				double difference = values[i] - value;
				squares[i] += difference * difference;
			}
		}
		return squares;
	}

	/** Four columns at once read and write the sums a fourth as often. */
	private void addFour(double[] squares, double[] row, int column) {
		double a = row[column];
		double b = row[column + 1];
		double c = row[column + 2];
		double d = row[column + 3];
		double[] as = columns[column];
		double[] bs = columns[column + 1];
		double[] cs = columns[column + 2];
		double[] ds = columns[column + 3];
		for (int i = 0; i < squares.length; i++) {
			double inA = as[i] - a;
			double inB = bs[i] - b;
			double inC = cs[i] - c;
			double inD = ds[i] - d;
			squares[i] += inA * inA + inB * inB + (inC * inC + inD * inD);
		}
	}
}
