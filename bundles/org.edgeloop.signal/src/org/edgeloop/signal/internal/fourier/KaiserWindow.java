package org.edgeloop.signal.internal.fourier;

/** The window by which filters are cut off. Source: J. F. Kaiser, R. W. Schafer, "On the use of the I0-sinh window for spectrum analysis" (1980). */
public final class KaiserWindow {

	private KaiserWindow() {
	}

	/**
	 * @param x the place, from -1 to 1
	 * @return I0(β·√(1-x²)), which is I0(β) in the middle
	 */
	public static double weight(double x, double beta) {
		return besselI0(beta * Math.sqrt(1 - x * x));
	}

	/** The modified Bessel function of the first kind and order 0, by its power series. */
	private static double besselI0(double x) {
		double term = 1;
		double sum = 1;
		for (int k = 1; term > sum * 1e-17; k++) {
			term *= (x / (2 * k)) * (x / (2 * k));
			sum += term;
		}
		return sum;
	}
}
