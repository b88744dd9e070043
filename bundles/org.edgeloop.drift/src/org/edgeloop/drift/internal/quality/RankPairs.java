package org.edgeloop.drift.internal.quality;

import java.util.Arrays;

/** Spearman's and Kendall's correlation of every two of some columns, from all rows or from evenly spaced ones. */
final class RankPairs {

	private final ScanColumn[] columns;
	private final long step;
	private final double[][] rows;
	private int taken;

	/** @param total the rows of the whole table; {@code most}: of how many to take note */
	RankPairs(ScanColumn[] columns, long total, int most) {
		this.columns = columns;
		step = Math.max(1, Math.ceilDiv(total, most));
		rows = new double[columns.length][(int) Math.ceilDiv(total, step)];
	}

	void add(long firstRow, int count) {
		long first = Math.ceilDiv(firstRow, step) * step;
		for (long row = first; row < firstRow + count; row += step) {
			for (int i = 0; i < columns.length; i++) {
				rows[i][taken] = columns[i].values[(int) (row - firstRow)];
			}
			taken++;
		}
	}

	int rows() {
		return taken;
	}

	double[][] spearman() {
		return matrix(Ranks::spearman);
	}

	double[][] kendall() {
		return matrix((x, y) -> new KendallTau(x, y).tau());
	}

	private double[][] matrix(Correlation correlation) {
		var matrix = new double[columns.length][columns.length];
		for (int i = 0; i < columns.length; i++) {
			matrix[i][i] = 1;
			for (int j = 0; j < i; j++) {
				matrix[i][j] = ofComplete(rows[i], rows[j], correlation);
				matrix[j][i] = matrix[i][j];
			}
		}
		return matrix;
	}

	private double ofComplete(double[] x, double[] y, Correlation correlation) {
		var completeX = new double[taken];
		var completeY = new double[taken];
		int n = 0;
		for (int row = 0; row < taken; row++) {
			if (Double.isFinite(x[row]) && Double.isFinite(y[row])) {
				completeX[n] = x[row];
				completeY[n++] = y[row];
			}
		}
		return correlation.of(Arrays.copyOf(completeX, n), Arrays.copyOf(completeY, n));
	}

	@FunctionalInterface
	private interface Correlation {
		double of(double[] x, double[] y);
	}
}
