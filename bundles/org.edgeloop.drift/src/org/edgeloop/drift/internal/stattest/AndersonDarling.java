package org.edgeloop.drift.internal.stattest;

/** The k-sample Anderson-Darling test for two samples: F. Scholz and M. Stephens, J. Amer. Stat. Assoc. 82, 1987. */
final class AndersonDarling {

	/** Between these, p-values are interpolated: critical values of their Table 2 for one degree of freedom. */
	private static final double SMALLEST_CRITICAL = 0.325;
	private static final double LARGEST_CRITICAL = 6.546;
	/** The least-squares parabola through the logarithms of .25, .1, .05, .025, .01, .005, .001 over those critical values. */
	private static final double[] LOG_P = { -1.0777702798204882, -1.0082265644652508, 0.01819809457411127 };

	private AndersonDarling() {
	}

	/** @return the statistic less its mean, over its standard deviation (their equation 4); n1 + n2 is at least 3 */
	static double normalised(double a2kN, long n1, long n2) {
		long total = n1 + n2;
		double h = 1;
		double g = 0;
		double sum = 0;
		for (long i = 2; i < total; i++) {
			sum += 1.0 / (total + 1 - i);
			g += sum / i;
		}
		h += sum;
		double inverse = 1.0 / n1 + 1.0 / n2;
		double a = 4 * g - 6 + (10 - 6 * g) * inverse;
		double b = 4 * (2 * g - 4) + 16 * h + (2 * g - 14 * h - 4) * inverse - 8 * h + 4 * g - 6;
		double c = 4 * (6 * h + 2 * g - 2) + 2 * (4 * h - 4 * g + 6) + (2 * h - 6) * inverse + 4 * h;
		double d = 4 * (2 * h + 6) - 8 * h;
		double n = total;
		double variance = (((a * n + b) * n + c) * n + d) / ((n - 1) * (n - 2) * (n - 3));
		return (a2kN - 1) / Math.sqrt(variance);
	}

	/** @return P(A2 or more), capped to 0.001 … 0.25 */
	static double pValue(double a2) {
		if (a2 < SMALLEST_CRITICAL) {
			return 0.25;
		}
		return a2 > LARGEST_CRITICAL ? 0.001 : Math.exp(LOG_P[0] + a2 * (LOG_P[1] + a2 * LOG_P[2]));
	}
}
