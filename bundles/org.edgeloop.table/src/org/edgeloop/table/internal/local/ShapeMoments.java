package org.edgeloop.table.internal.local;

/** Shape coefficients from the sums of powers of deviations from the mean, as {@link org.edgeloop.table.NumberShape} defines them. */
public final class ShapeMoments {

	private ShapeMoments() {
	}

	/** @param constant whether nothing varies, which rounding of the mean would hide */
	public static double skewness(double n, boolean constant, double sum2, double sum3) {
		if (n < 3) {
			return Double.NaN;
		}
		return constant ? 0 : n * Math.sqrt(n - 1) / (n - 2) * (sum3 / Math.pow(sum2, 1.5));
	}

	/** @param constant whether nothing varies, which rounding of the mean would hide */
	public static double kurtosis(double n, boolean constant, double sum2, double sum4) {
		if (n < 4) {
			return Double.NaN;
		}
		double denominator = (n - 2) * (n - 3) * sum2 * sum2;
		double adjustment = 3 * (n - 1) * (n - 1) / ((n - 2) * (n - 3));
		return constant ? 0 : n * (n + 1) * (n - 1) * sum4 / denominator - adjustment;
	}
}
