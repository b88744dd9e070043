package org.edgeloop.drift.internal.stattest;

/**
 * The two-sample Cramer-von Mises test for values that are all different: exact up to 20 values a sample, else by the limiting law
 * of the statistic scaled to its mean and variance (T. W. Anderson, Ann. Math. Stat. 33, 1962). As SciPy 1.10 does.
 */
final class CramerVonMises {

	private static final int EXACT_LIMIT = 20;
	private static final double ALMOST_ZERO = 0.003;

	private CramerVonMises() {
	}

	static boolean isExact(long n1, long n2) {
		return Math.max(n1, n2) <= EXACT_LIMIT;
	}

	/** @param u see {@link org.edgeloop.table.PooledRanks#cramerU} */
	static double statistic(double u, double n1, double n2) {
		double k = n1 * n2;
		double n = n1 + n2;
		return u / (k * n) - (4 * k - 1) / (6 * n);
	}

	/** @return P(T or more) */
	static double pValue(double u, long n1, long n2) {
		return isExact(n1, n2) ? CramerVonMisesCounts.pValue(u, (int) n1, (int) n2) : asymptotic(u, n1, n2);
	}

	private static double asymptotic(double u, double n1, double n2) {
		double k = n1 * n2;
		double n = n1 + n2;
		double mean = (1 + 1 / n) / 6;
		double variance = (n + 1) * (4 * k * n - 3 * (n1 * n1 + n2 * n2) - 2 * k) / (45 * n * n * 4 * k);
		double scaled = 1 / 6.0 + (statistic(u, n1, n2) - mean) / Math.sqrt(45 * variance);
		return scaled < ALMOST_ZERO ? 1 : Math.max(0, 1 - CramerVonMisesLimit.distribution(scaled));
	}
}
