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
		var lanes = new SampleLanes(n);
		double mean = Sums.of(x) / n;
		double[] powers = lanes.powers(x, mean);
		double[] sizes = lanes.sizes(x);
		double min = Double.POSITIVE_INFINITY;
		double max = Double.NEGATIVE_INFINITY;
		for (double value : x) {
			min = Math.min(min, value);
			max = Math.max(max, value);
		}
		return new Amplitudes(mean, powers[0] / n, powers[1] / n, powers[2] / n, sizes[0] / n, sizes[1] / n, sizes[2] / n, min, max,
				Double.isNaN(mean) ? Double.NaN : (double) crossings(x) / (n - 1));
	}

	private static int crossings(double[] x) {
		int crossings = 0;
		for (int i = 1; i < x.length; i++) {
			// Without a branch, which nobody foresees in noise.
			crossings += below(x[i - 1]) ^ below(x[i]);
		}
		return crossings;
	}

	private static int below(double value) {
		return value < 0 ? 1 : 0;
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
