package org.edgeloop.drift.internal.stattest;

import java.util.Arrays;

import org.apache.commons.math3.util.CombinatoricsUtils;

/**
 * The exact law of the two-sample Cramer-von Mises statistic: how many orders of m and n values lead to which sum of squares
 * (A. Xiao, Y. Gordon and A. Yakovlev, J. Stat. Soft. 17(8), 2006).
 *
 * @param sums ascending
 * @param counts how many orders lead to each
 */
record CramerVonMisesCounts(long[] sums, long[] counts) {

	private static final CramerVonMisesCounts NONE = new CramerVonMisesCounts(new long[0], new long[0]);

	/** @param u see {@link org.edgeloop.table.PooledRanks#cramerU} */
	static double pValue(double u, int m, int n) {
		long multiple = m / gcd(m, n) * (long) n;
		double mn = m * (double) n;
		double bound = Math.floor((double) multiple * multiple * (m + n) * (6 * u - mn * (4 * mn - 1)) / (6 * mn * mn));
		CramerVonMisesCounts all = of(m, n, multiple / m, multiple / n);
		long above = 0;
		for (int i = 0; i < all.sums.length; i++) {
			above += all.sums[i] >= bound ? all.counts[i] : 0;
		}
		return above / (double) CombinatoricsUtils.binomialCoefficient(m + n, m);
	}

	/** Row by row of the lattice of how many values of each sample came; the last column holds whole orders. */
	private static CramerVonMisesCounts of(int m, int n, long a, long b) {
		CramerVonMisesCounts[] row = new CramerVonMisesCounts[m + 1];
		Arrays.fill(row, NONE);
		row[0] = new CramerVonMisesCounts(new long[1], new long[] { 1 });
		for (int u = 0; u <= n; u++) {
			CramerVonMisesCounts left = NONE;
			for (int v = 0; v <= m; v++) {
				long difference = a * v - b * u;
				left = left.merged(row[v]).shifted(difference * difference);
				row[v] = left;
			}
		}
		return row[m];
	}

	private CramerVonMisesCounts merged(CramerVonMisesCounts other) {
		long[] mergedSums = new long[sums.length + other.sums.length];
		long[] mergedCounts = new long[mergedSums.length];
		int size = 0;
		int i = 0;
		int j = 0;
		while (i < sums.length || j < other.sums.length) {
			long next = j == other.sums.length || i < sums.length && sums[i] <= other.sums[j] ? sums[i] : other.sums[j];
			mergedSums[size] = next;
			if (i < sums.length && sums[i] == next) {
				mergedCounts[size] += counts[i++];
			}
			if (j < other.sums.length && other.sums[j] == next) {
				mergedCounts[size] += other.counts[j++];
			}
			size++;
		}
		return new CramerVonMisesCounts(Arrays.copyOf(mergedSums, size), Arrays.copyOf(mergedCounts, size));
	}

	private CramerVonMisesCounts shifted(long by) {
		return new CramerVonMisesCounts(Arrays.stream(sums).map(sum -> sum + by).toArray(), counts);
	}

	private static int gcd(int a, int b) {
		return b == 0 ? a : gcd(b, a % b);
	}
}
