package org.edgeloop.dataset.internal.exploration;

/**
 * The count, mean and deviation of each of several features, taken row by row so that large offsets cancel nothing (B. P. Welford, "Note on a
 * method for calculating corrected sums of squares and products", 1962). Values that are missing or infinite do not count.
 */
public final class FeatureMoments {

	/** The part of a mean below which a deviation is rounding. */
	private static final double RESOLUTION = 1e-12;

	private final long[] counts;
	private final double[] means;
	private final double[] squares;

	/** @param width how many features there are */
	public FeatureMoments(int width) {
		counts = new long[width];
		means = new double[width];
		squares = new double[width];
	}

	/** Adds the values of a row. */
	public void add(double[] values) {
		for (int i = 0; i < values.length; i++) {
			if (Double.isFinite(values[i])) {
				double before = values[i] - means[i];
				counts[i]++;
				means[i] += before / counts[i];
				squares[i] += before * (values[i] - means[i]);
			}
		}
	}

	public long count(int feature) {
		return counts[feature];
	}

	public double mean(int feature) {
		return means[feature];
	}

	/** @return the standard deviation of the population; NaN of no values */
	public double deviation(int feature) {
		return Math.sqrt(squares[feature] / counts[feature]);
	}

	/** @return whether the values differ by more than rounding does */
	public boolean varies(int feature) {
		return deviation(feature) > RESOLUTION * Math.abs(means[feature]);
	}
}
