package org.edgeloop.drift.internal.stattest;

/** The limiting law of the one-sample Cramer-von Mises statistic: S. Csorgo and J. Faraway, J. Royal Stat. Soc. B 58, 1996, eq. 1.2. */
final class CramerVonMisesLimit {

	/** The series ends with the first smaller term, as in SciPy: p-values below it are what is left of the series. */
	private static final double LAST_TERM = 1e-7;
	private static final double WIDEST_STEP = 0.1;

	private CramerVonMisesLimit() {
	}

	/** @return P(W <= x) for x > 0 */
	static double distribution(double x) {
		double total = 0;
		double gammaRatio = Math.sqrt(Math.PI);
		double scale = Math.pow(Math.PI, 1.5) * Math.sqrt(x);
		for (int k = 0;; k++) {
			double y = 4 * k + 1;
			double term = gammaRatio / scale * Math.sqrt(y) * besselTimesExponential(y * y / (16 * x));
			total += term;
			if (term < LAST_TERM) {
				return total;
			}
			gammaRatio *= (k + 0.5) / (k + 1);
		}
	}

	/**
	 * exp(-q) K(q) for the modified Bessel function of the second kind of order 1/4, from the integral of exp(-q cosh t) cosh(t/4)
	 * over t > 0. The trapezoidal rule converges exponentially: its step follows the width of the integrand.
	 */
	private static double besselTimesExponential(double q) {
		double step = Math.min(WIDEST_STEP, 0.4 / Math.sqrt(q));
		double sum = 0.5;
		for (int i = 1;; i++) {
			double t = i * step;
			double sinh = Math.sinh(t / 2);
			double term = Math.exp(-2 * q * sinh * sinh) * Math.cosh(t / 4);
			sum += term;
			if (term < 1e-18 * sum) {
				return step * sum * Math.exp(-2 * q);
			}
		}
	}
}
