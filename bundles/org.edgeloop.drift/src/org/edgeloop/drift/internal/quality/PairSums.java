package org.edgeloop.drift.internal.quality;

/**
 * The co-moments of two columns, taken block by block: each block about its own means, then merged (Chan, Golub, LeVeque 1983), so
 * that nothing cancels however far the values are from 0.
 */
final class PairSums {

	private long n;
	private double meanX;
	private double meanY;
	private double xx;
	private double yy;
	private double xy;

	/** Adds a block in which both columns have a value in every row. */
	void add(long rows, double blockMeanX, double blockMeanY, double blockXx, double blockYy, double blockXy) {
		if (rows == 0) {
			return;
		}
		double total = (double) n + rows;
		double dx = blockMeanX - meanX;
		double dy = blockMeanY - meanY;
		double weight = n * (rows / total);
		xx += blockXx + dx * dx * weight;
		yy += blockYy + dy * dy * weight;
		xy += blockXy + dx * dy * weight;
		meanX += dx * rows / total;
		meanY += dy * rows / total;
		n += rows;
	}

	/** Adds the rows of a block in which both columns are finite. */
	void addFinite(double[] x, double[] y, int rows) {
		double sumX = 0;
		double sumY = 0;
		int valid = 0;
		for (int row = 0; row < rows; row++) {
			if (Double.isFinite(x[row]) && Double.isFinite(y[row])) {
				sumX += x[row];
				sumY += y[row];
				valid++;
			}
		}
		double mx = sumX / valid;
		double my = sumY / valid;
		double bxx = 0;
		double byy = 0;
		double bxy = 0;
		for (int row = 0; row < rows; row++) {
			if (Double.isFinite(x[row]) && Double.isFinite(y[row])) {
				double dx = x[row] - mx;
				double dy = y[row] - my;
				bxx += dx * dx;
				byy += dy * dy;
				bxy += dx * dy;
			}
		}
		add(valid, mx, my, bxx, byy, bxy);
	}

	/** Adds what another part of the rows came to. */
	void add(PairSums other) {
		add(other.n, other.meanX, other.meanY, other.xx, other.yy, other.xy);
	}

	/** @return Pearson's correlation, within -1 to 1; NaN where a column does not vary */
	double correlation() {
		double scale = Math.sqrt(xx * yy);
		return scale == 0 || n == 0 ? Double.NaN : Math.clamp(xy / scale, -1, 1);
	}
}
