package org.edgeloop.drift.internal.stattest;

/**
 * A square matrix of nonnegative numbers that may leave the range of {@code double} when it is raised to a power.
 *
 * @param values rows of columns, to be multiplied by 2^exponent
 */
record ScaledMatrix(double[][] values, int exponent) {

	private static final int STEP = 256;

	/**
	 * Durbin's matrix for D = (k-h)/N with 0 <= h < 1: of order 2k-1, ones on and below the diagonal and on the one above it, each
	 * divided by a factorial; what h changes stands in the first column and the last row.
	 */
	static ScaledMatrix durbin(int k, double h) {
		int m = 2 * k - 1;
		double[] inverseFactorial = new double[m + 1];
		inverseFactorial[0] = 1;
		for (int i = 1; i <= m; i++) {
			inverseFactorial[i] = inverseFactorial[i - 1] / i;
		}
		double[][] values = new double[m][m];
		for (int row = 0; row < m; row++) {
			for (int column = 1; column <= Math.min(row + 1, m - 1); column++) {
				values[row][column] = inverseFactorial[row + 1 - column];
			}
		}
		for (int i = 0; i < m; i++) {
			double edge = (1 - Math.pow(h, i + 1)) * inverseFactorial[i + 1];
			values[i][0] = edge;
			values[m - 1][m - 1 - i] = edge;
		}
		double corner = 1 - 2 * Math.pow(h, m) + Math.pow(Math.max(2 * h - 1, 0), m);
		values[m - 1][0] = corner * inverseFactorial[m];
		return new ScaledMatrix(values, 0);
	}

	/** @param n at least 1 */
	ScaledMatrix power(int n) {
		if (n == 1) {
			return this;
		}
		ScaledMatrix half = power(n / 2);
		ScaledMatrix square = half.times(half);
		return n % 2 == 0 ? square : square.times(this);
	}

	private ScaledMatrix times(ScaledMatrix other) {
		int m = values.length;
		double[][] product = new double[m][m];
		for (int i = 0; i < m; i++) {
			double[] row = product[i];
			for (int k = 0; k < m; k++) {
				double factor = values[i][k];
				double[] right = other.values[k];
				for (int j = 0; j < m; j++) {
					row[j] += factor * right[j];
				}
			}
		}
		return new ScaledMatrix(product, exponent + other.exponent).scaled();
	}

	private ScaledMatrix scaled() {
		int middle = values.length / 2;
		if (Math.getExponent(values[middle][middle]) < STEP) {
			return this;
		}
		for (double[] row : values) {
			for (int j = 0; j < row.length; j++) {
				row[j] = Math.scalb(row[j], -STEP);
			}
		}
		return new ScaledMatrix(values, exponent + STEP);
	}
}
