package org.edgeloop.drift.internal.quality;

/** Pearson's correlation of every two of some columns. */
final class NumberPairs {

	private final ScanColumn[] columns;
	private final PairSums[] sums;
	private final double[][] centred;
	private final double[] means;
	private final double[] squares;

	NumberPairs(ScanColumn[] columns) {
		this.columns = columns;
		sums = new PairSums[columns.length * (columns.length - 1) / 2];
		for (int pair = 0; pair < sums.length; pair++) {
			sums[pair] = new PairSums();
		}
		centred = new double[columns.length][0];
		means = new double[columns.length];
		squares = new double[columns.length];
	}

	void add(int rows) {
		for (int i = 0; i < columns.length; i++) {
			if (isComplete(i)) {
				centre(i, rows);
			}
		}
		int pair = 0;
		for (int i = 0; i < columns.length; i++) {
			for (int j = 0; j < i; j++) {
				PairSums sum = sums[pair++];
				if (isComplete(i) && isComplete(j)) {
					sum.add(rows, means[i], means[j], squares[i], squares[j], dot(centred[i], centred[j], rows));
				} else {
					sum.addFinite(columns[i].values, columns[j].values, rows);
				}
			}
		}
	}

	/** @return the matrix, 1 on its diagonal */
	double[][] matrix() {
		var matrix = new double[columns.length][columns.length];
		int pair = 0;
		for (int i = 0; i < columns.length; i++) {
			matrix[i][i] = 1;
			for (int j = 0; j < i; j++) {
				matrix[i][j] = sums[pair++].correlation();
				matrix[j][i] = matrix[i][j];
			}
		}
		return matrix;
	}

	private boolean isComplete(int i) {
		return columns[i].missing == 0 && columns[i].unusable == 0;
	}

	private void centre(int i, int rows) {
		double[] values = columns[i].values;
		if (centred[i].length < rows) {
			centred[i] = new double[rows];
		}
		double[] about = centred[i];
		double sum = 0;
		for (int row = 0; row < rows; row++) {
			sum += values[row];
		}
		double mean = sum / rows;
		for (int row = 0; row < rows; row++) {
			about[row] = values[row] - mean;
		}
		means[i] = mean;
		squares[i] = dot(about, about, rows);
	}

	/** Four sums side by side, because each addition waits for the one before. */
	private static double dot(double[] x, double[] y, int rows) {
		double a = 0;
		double b = 0;
		double c = 0;
		double d = 0;
		int row = 0;
		for (; row + 3 < rows; row += 4) {
			a += x[row] * y[row];
			b += x[row + 1] * y[row + 1];
			c += x[row + 2] * y[row + 2];
			d += x[row + 3] * y[row + 3];
		}
		for (; row < rows; row++) {
			a += x[row] * y[row];
		}
		return a + b + c + d;
	}
}
