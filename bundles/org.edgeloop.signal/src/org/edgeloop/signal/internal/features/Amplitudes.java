package org.edgeloop.signal.internal.features;

/**
 * The sums over a window's samples from which its time features follow. All are NaN where a sample is missing.
 *
 * @param mean Σx/N
 * @param m2 the second central moment, Σ(x−x̄)²/N
 * @param m3 the third
 * @param m4 the fourth
 * @param meanSquare Σx²/N
 * @param meanAbsolute Σ|x|/N
 * @param meanRoot Σ√|x|/N
 * @param min the least sample
 * @param max the greatest sample
 * @param crossings the share of neighbouring samples of which one is below 0 and the other is not
 */
public record Amplitudes(double mean, double m2, double m3, double m4, double meanSquare, double meanAbsolute, double meanRoot,
		double min, double max, double crossings) {

	/** The part of the mean below which SciPy takes a deviation for rounding. */
	private static final double RESOLUTION = 1e-15;

	/** @param x at least two samples */
	public static Amplitudes of(double[] x) {
		int n = x.length;
		double sum = 0;
		double squares = 0;
		double absolutes = 0;
		double roots = 0;
		double min = Double.POSITIVE_INFINITY;
		double max = Double.NEGATIVE_INFINITY;
		int crossings = 0;
		boolean below = x[0] < 0;
		for (double value : x) {
			double absolute = Math.abs(value);
			sum += value;
			squares += value * value;
			absolutes += absolute;
			roots += Math.sqrt(absolute);
			min = Math.min(min, value);
			max = Math.max(max, value);
			crossings += below == value < 0 ? 0 : 1;
			below = value < 0;
		}
		double mean = sum / n;
		double[] moments = centralMoments(x, mean);
		return new Amplitudes(mean, moments[0], moments[1], moments[2], squares / n, absolutes / n, roots / n, min, max,
				Double.isNaN(sum) ? Double.NaN : (double) crossings / (n - 1));
	}

	/** @return the second, third and fourth */
	private static double[] centralMoments(double[] x, double mean) {
		double second = 0;
		double third = 0;
		double fourth = 0;
		for (double value : x) {
			double deviation = value - mean;
			double square = deviation * deviation;
			second += square;
			third += square * deviation;
			fourth += square * square;
		}
		return new double[] { second / x.length, third / x.length, fourth / x.length };
	}

	double rms() {
		return Math.sqrt(meanSquare);
	}

	/** @return the greatest absolute value */
	double peak() {
		return Math.max(Math.abs(min), Math.abs(max));
	}

	/** @return whether the samples differ by more than rounding does, and none is missing */
	public boolean varies() {
		double rounding = RESOLUTION * mean;
		return m2 > rounding * rounding;
	}
}
