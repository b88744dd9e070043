package org.edgeloop.drift.internal.stattest;

import org.apache.commons.math3.distribution.BinomialDistribution;

/**
 * The distribution of the two-sided Kolmogorov statistic D of one sample of N values, for N from 1 on. The choice of
 * algorithms follows R. Simard and P. L'Ecuyer, "Computing the Two-Sided Kolmogorov-Smirnov Distribution", Journal of Statistical
 * Software 39(11), 2011: closed forms at both ends, Durbin's matrix, the expansion of Pelz and Good, and Smirnov's one-sided sum.
 */
final class KolmogorovDistribution {

	private static final int SMALL_SAMPLE = 140;
	private static final long DURBIN_LIMIT = 100_000;
	private static final long MOST_SUMMED = 1_000_000;
	private static final double SQRT_2PI = Math.sqrt(2 * Math.PI);

	private KolmogorovDistribution() {
	}

	/** @return P(D_N >= d), absolute error below 1e-12 and relative error below 1e-9 in the upper tail */
	static double survival(long n, double d) {
		double t = n * d;
		if (d >= 1) {
			return 0;
		}
		if (t <= 0.5) {
			return 1;
		}
		if (t <= 1) {
			return clip(1 - Math.exp(logFactorialOverPower(n) + n * Math.log(2 * t - 1)));
		}
		if (t >= n - 1) {
			return clip(2 * Math.pow(1 - d, n));
		}
		if (d >= 0.5) {
			return clip(2 * oneSided(n, d));
		}
		return clip(inTheMiddle(n, d));
	}

	private static double inTheMiddle(long n, double d) {
		double nd2 = n * d * d;
		if (n <= SMALL_SAMPLE) {
			return nd2 <= 4 ? 1 - durbin((int) n, d) : 2 * oneSided(n, d);
		}
		if (nd2 >= 370) {
			return 0;
		}
		if (nd2 >= 2.2) {
			return 2 * oneSided(n, d);
		}
		boolean isSmallMatrix = n <= DURBIN_LIMIT && n * Math.pow(d, 1.5) <= 1.4;
		return 1 - (isSmallMatrix ? durbin((int) n, d) : pelzGood(n, d));
	}

	/** @return ln(N! / N^N) */
	private static double logFactorialOverPower(long n) {
		double sum = 0;
		if (n <= SMALL_SAMPLE) {
			for (int i = 1; i <= n; i++) {
				sum += Math.log(i / (double) n);
			}
			return sum;
		}
		double r = 1.0 / n;
		double r2 = r * r;
		double stirling = r * (1 / 12.0 - r2 * (1 / 360.0 - r2 * (1 / 1260.0 - r2 / 1680.0)));
		return Math.log(2 * Math.PI * n) / 2 - n + stirling;
	}

	/**
	 * Smirnov's sum for the one-sided statistic, D sum_j C(N,j) (D+j/N)^(j-1) (1-D-j/N)^(N-j). Each term is a binomial probability
	 * over its own p = D + j/N, which is computed without cancellation. Above a million values it is its own limit to six digits, and
	 * SciPy 1.10 takes that.
	 */
	private static double oneSided(long n, double d) {
		if (n > MOST_SUMMED) {
			return Math.exp(-(6 * n * d + 1) * (6 * n * d + 1) / (18.0 * n));
		}
		int trials = Math.toIntExact(n);
		double sum = 0;
		for (int j = 0; j <= (int) Math.floor(n * (1 - d)); j++) {
			double p = d + j / (double) n;
			if (p >= 1) {
				break;
			}
			sum += new BinomialDistribution(null, trials, p).probability(j) / p;
		}
		return d * sum;
	}

	/** The k-th element of the k-th row of (N!/N^N) H^N, after Durbin; Marsaglia, Tsang and Wang, J. Stat. Soft. 8(18), 2003. */
	private static double durbin(int n, double d) {
		int k = (int) Math.ceil(n * d);
		ScaledMatrix power = ScaledMatrix.durbin(k, k - n * d).power(n);
		double value = power.values()[k - 1][k - 1];
		int exponent = power.exponent();
		for (int i = 1; i <= n; i++) {
			value *= i / (double) n;
			int e = Math.getExponent(value);
			if (e < -256) {
				value = Math.scalb(value, -e);
				exponent += e;
			}
		}
		return Math.scalb(value, exponent);
	}

	/** W. Pelz and I. Good, J. Royal Stat. Soc. B 38(2), 1976: the distribution function up to terms in N^(-3/2). */
	private static double pelzGood(long n, double d) {
		double z = Math.sqrt(n) * d;
		double z2 = z * z;
		double z4 = z2 * z2;
		double z6 = z4 * z2;
		double k0 = 0;
		double k1 = 0;
		double k2 = 0;
		double k3 = 0;
		for (int k = (int) Math.ceil(16 * z / Math.PI); k >= 1; k--) {
			double a = square(Math.PI * (k - 0.5));
			double half = Math.exp(-a / (2 * z2));
			k0 += half;
			k1 += (a - z2) * half;
			k2 += (6 * z6 + 2 * z4 + (2 * z4 - 5 * z2) * a + (1 - 2 * z2) * a * a) * half;
			k3 += (-30 * z6 - 90 * z4 * z4 + (135 * z4 - 96 * z6) * a + (212 * z4 - 60 * z2) * a * a
					+ (5 - 30 * z2) * a * a * a) * half;
			double b = square(Math.PI * k);
			double whole = Math.exp(-b / (2 * z2));
			k2 -= 2 * z4 * b * whole;
			k3 += 30 * z4 * (3 * z2 - b) * b * whole;
		}
		double root = Math.sqrt(n);
		return SQRT_2PI * (k0 / z + k1 / (6 * z4 * root) + k2 / (72 * z6 * z * n) + k3 / (6480 * z6 * z4 * n * root));
	}

	private static double square(double x) {
		return x * x;
	}

	private static double clip(double p) {
		return Math.clamp(p, 0, 1);
	}
}
