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
		double mean = Sums.of(x) / n;
		double[] moments = centralMoments(x, mean);
		double[] sizes = sizes(x);
		double min = Double.POSITIVE_INFINITY;
		double max = Double.NEGATIVE_INFINITY;
		for (double value : x) {
			min = Math.min(min, value);
			max = Math.max(max, value);
		}
		return new Amplitudes(mean, moments[0], moments[1], moments[2], sizes[0], sizes[1], sizes[2], min, max,
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

	/** @return the means of squares, of absolute values and of their roots; two sums each, since an addition waits for the last one to its sum */
	private static double[] sizes(double[] x) {
		double evenSquares = 0;
		double oddSquares = 0;
		double evenAbsolutes = 0;
		double oddAbsolutes = 0;
		double evenRoots = 0;
		double oddRoots = 0;
		int even = x.length & ~1;
		for (int i = 0; i < even; i += 2) {
			double first = Math.abs(x[i]);
			double second = Math.abs(x[i + 1]);
			evenSquares += first * first;
			oddSquares += second * second;
			evenAbsolutes += first;
			oddAbsolutes += second;
			evenRoots += Math.sqrt(first);
			oddRoots += Math.sqrt(second);
		}
		double last = even < x.length ? Math.abs(x[even]) : 0;
		return new double[] { (evenSquares + oddSquares + last * last) / x.length, (evenAbsolutes + oddAbsolutes + last) / x.length,
				(evenRoots + oddRoots + Math.sqrt(last)) / x.length };
	}

	/** @return the second, third and fourth */
	private static double[] centralMoments(double[] x, double mean) {
		double evenSquares = 0;
		double oddSquares = 0;
		double evenCubes = 0;
		double oddCubes = 0;
		double evenFourths = 0;
		double oddFourths = 0;
		int even = x.length & ~1;
		for (int i = 0; i < even; i += 2) {
			double first = x[i] - mean;
			double second = x[i + 1] - mean;
			double firstSquare = first * first;
			double secondSquare = second * second;
			evenSquares += firstSquare;
			oddSquares += secondSquare;
			evenCubes += firstSquare * first;
			oddCubes += secondSquare * second;
			evenFourths += firstSquare * firstSquare;
			oddFourths += secondSquare * secondSquare;
		}
		double last = even < x.length ? x[even] - mean : 0;
		return new double[] { (evenSquares + oddSquares + last * last) / x.length, (evenCubes + oddCubes + last * last * last) / x.length,
				(evenFourths + oddFourths + last * last * last * last) / x.length };
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
