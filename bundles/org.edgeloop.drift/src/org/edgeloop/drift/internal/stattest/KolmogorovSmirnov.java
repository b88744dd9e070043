package org.edgeloop.drift.internal.stattest;

import java.util.Arrays;

/**
 * The two-sided p-value of the two-sample Kolmogorov-Smirnov statistic D: exact by counting lattice paths where neither sample has
 * more than 10,000 values, else by the law of one sample whose size is the harmonic part n1 n2/(n1+n2), as SciPy 1.10 does.
 */
public final class KolmogorovSmirnov {

	private static final long EXACT_LIMIT = 10_000;

	private KolmogorovSmirnov() {
	}

	/** @return whether {@link #pValue} is exact for samples of these sizes */
	public static boolean isExact(long n1, long n2) {
		return Math.max(n1, n2) <= EXACT_LIMIT;
	}

	/**
	 * @param numerator D n1 n2, a whole number: the largest |n2 c1 - n1 c2|, c being how many values of a sample are at most x
	 * @return P(D or more | both samples are of one continuous distribution)
	 */
	public static double pValue(long n1, long n2, long numerator) {
		if (isExact(n1, n2)) {
			double p = exact(Math.toIntExact(n1), Math.toIntExact(n2), numerator);
			if (p >= 0 && p <= 1) {
				return p;
			}
		}
		return asymptotic(n1, n2, numerator / ((double) n1 * n2));
	}

	private static double asymptotic(long n1, long n2, double d) {
		double larger = Math.max(n1, n2);
		double smaller = Math.min(n1, n2);
		return KolmogorovDistribution.survival((long) Math.rint(larger * smaller / (larger + smaller)), d);
	}

	private static double exact(int n1, int n2, long numerator) {
		int divisor = gcd(n1, n2);
		long h = numerator / divisor;
		if (h == 0) {
			return 1;
		}
		return n1 == n2 ? outsideSquare(n1, (int) h) : outsideBand(Math.max(n1, n2), Math.min(n1, n2), divisor, h);
	}

	/** The reflection principle for paths in a square, each binomial divided by the one of all paths, by Horner's scheme. */
	private static double outsideSquare(int n, int h) {
		double outside = 0;
		for (int k = n / h; k >= 0; k--) {
			double ratio = 1;
			for (int j = 0; j < h; j++) {
				ratio = (n - k * h - j) * ratio / (n + k * h + j + 1);
			}
			outside = ratio * (1 - outside);
		}
		return 2 * outside;
	}

	/**
	 * The share of paths from (0,0) to (m,n) that leave the band |x/m - y/n| < h/lcm, row by row; each number is a share of the
	 * paths to its own point, so that nothing overflows.
	 */
	private static double outsideBand(int m, int n, int divisor, long h) {
		long mg = m / divisor;
		long ng = n / divisor;
		int from = 0;
		int to = (int) Math.min(Math.ceilDiv(h, mg), n + 1);
		double[] shares = new double[Math.min(2 * to + 2, n + 1)];
		Arrays.fill(shares, Math.min(to, shares.length), shares.length, 1);
		for (int i = 1; i <= m; i++) {
			int previousFrom = from;
			int previousLength = to - from;
			from = (int) Math.clamp(Math.floorDiv(ng * i - h, mg) + 1, 0, n);
			to = (int) Math.min(Math.ceilDiv(ng * i + h, mg), n + 1);
			if (to <= from) {
				return 1;
			}
			int shift = from - previousFrom;
			double share = from == 0 ? 0 : 1;
			for (int j = from; j < to; j++) {
				share = (shares[j - from + shift] * i + share * j) / (i + j);
				shares[j - from] = share;
			}
			int length = to - from;
			if (previousLength > length) {
				Arrays.fill(shares, length, previousLength, 1);
			}
		}
		return shares[to - from - 1];
	}

	private static int gcd(int a, int b) {
		return b == 0 ? a : gcd(b, a % b);
	}
}
