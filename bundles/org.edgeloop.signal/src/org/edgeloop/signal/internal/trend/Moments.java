package org.edgeloop.signal.internal.trend;

/**
 * Count, mean, central moments and extremes of samples, which come in pieces. Of each piece the mean is taken first and the moments about it
 * second, so that a large mean costs no digits; pieces are joined without going over them again.
 * <p>
 * Source of how they are joined: P. Pébay, "Formulas for robust, one-pass parallel computation of covariances and arbitrary-order statistical
 * moments", Sandia report SAND2008-6212 (2008).
 */
public final class Moments {

	/** The part of the mean below which SciPy takes a deviation for rounding. */
	private static final double RESOLUTION = 1e-15;

	private double count;
	private double mean;
	private double m2;
	private double m3;
	private double m4;
	private double min;
	private double max;

	public Moments() {
		clear();
	}

	/** Makes these the moments of no samples. */
	public void clear() {
		count = 0;
		mean = 0;
		m2 = 0;
		m3 = 0;
		m4 = 0;
		min = Double.POSITIVE_INFINITY;
		max = Double.NEGATIVE_INFINITY;
	}

	/**
	 * Adds the first samples of an array that are there.
	 *
	 * @param x NaN where a sample is missing; what is there is moved to the front
	 * @return how many are missing
	 */
	public int add(double[] x, int length) {
		double sum = sum(x, length);
		int present = length;
		if (Double.isNaN(sum)) {
			present = compact(x, length);
			sum = sum(x, present);
		}
		if (present > 0) {
			join(present, sum / present, x);
		}
		return length - present;
	}

	/** Four sums at a time, since each addition waits for the last one to its sum. */
	private static double sum(double[] x, int length) {
		double a = 0;
		double b = 0;
		double c = 0;
		double d = 0;
		int i = 0;
		for (; i + 3 < length; i += 4) {
			a += x[i];
			b += x[i + 1];
			c += x[i + 2];
			d += x[i + 3];
		}
		for (; i < length; i++) {
			a += x[i];
		}
		return a + b + (c + d);
	}

	private static int compact(double[] x, int length) {
		int present = 0;
		for (int i = 0; i < length; i++) {
			if (!Double.isNaN(x[i])) {
				x[present++] = x[i];
			}
		}
		return present;
	}

	private void join(int length, double centre, double[] x) {
		double evenSquares = 0;
		double oddSquares = 0;
		double evenCubes = 0;
		double oddCubes = 0;
		double evenFourths = 0;
		double oddFourths = 0;
		double low = min;
		double high = max;
		int even = length & ~1;
		for (int i = 0; i < even; i += 2) {
			double first = x[i] - centre;
			double second = x[i + 1] - centre;
			double firstSquare = first * first;
			double secondSquare = second * second;
			evenSquares += firstSquare;
			oddSquares += secondSquare;
			evenCubes += firstSquare * first;
			oddCubes += secondSquare * second;
			evenFourths += firstSquare * firstSquare;
			oddFourths += secondSquare * secondSquare;
			low = Math.min(low, Math.min(x[i], x[i + 1]));
			high = Math.max(high, Math.max(x[i], x[i + 1]));
		}
		if (even < length) {
			double last = x[even] - centre;
			evenSquares += last * last;
			evenCubes += last * last * last;
			evenFourths += last * last * last * last;
			low = Math.min(low, x[even]);
			high = Math.max(high, x[even]);
		}
		min = low;
		max = high;
		join(length, centre, evenSquares + oddSquares, evenCubes + oddCubes, evenFourths + oddFourths);
	}

	private void join(double n, double centre, double squares, double cubes, double fourths) {
		if (count == 0) {
			count = n;
			mean = centre;
			m2 = squares;
			m3 = cubes;
			m4 = fourths;
			return;
		}
		double total = count + n;
		double apart = centre - mean;
		double part = apart / total;
		m4 += fourths + apart * part * part * part * count * n * (count * count - count * n + n * n)
				+ 6 * part * part * (count * count * squares + n * n * m2) + 4 * part * (count * cubes - n * m3);
		m3 += cubes + apart * part * part * count * n * (count - n) + 3 * part * (count * squares - n * m2);
		m2 += squares + apart * part * count * n;
		mean += part * n;
		count = total;
	}

	/** @return the root of the mean square; NaN without samples */
	public double rms() {
		return Math.sqrt(m2 / count + (count == 0 ? Double.NaN : mean * mean));
	}

	/** @return the greatest absolute value; NaN without samples */
	public double peak() {
		return count == 0 ? Double.NaN : Math.max(Math.abs(min), Math.abs(max));
	}

	/** @return the fourth central moment by the square of the second; NaN if the samples do not vary by more than rounding */
	public double kurtosis() {
		return varies() ? m4 * count / (m2 * m2) : Double.NaN;
	}

	/** @return the third central moment by the second to the power of 3/2; NaN if the samples do not vary by more than rounding */
	public double skewness() {
		return varies() ? m3 / count / Math.pow(m2 / count, 1.5) : Double.NaN;
	}

	private boolean varies() {
		double rounding = RESOLUTION * mean;
		return m2 / count > rounding * rounding;
	}
}
