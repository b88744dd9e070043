package org.edgeloop.drift.internal.stattest;

import org.apache.commons.math3.special.Gamma;

/** The chi-square distribution's upper tail. */
final class ChiSquare {

	private static final double EPSILON = 1e-15;

	private ChiSquare() {
	}

	/** @return P(X >= x) for X of the given degrees of freedom; NaN for none, or where x is NaN */
	static double survival(double x, int freedom) {
		if (freedom < 1 || Double.isNaN(x)) {
			return Double.NaN;
		}
		if (x == Double.POSITIVE_INFINITY) {
			return 0;
		}
		return x <= 0 ? 1 : Gamma.regularizedGammaQ(freedom / 2.0, x / 2, EPSILON, Integer.MAX_VALUE);
	}
}
