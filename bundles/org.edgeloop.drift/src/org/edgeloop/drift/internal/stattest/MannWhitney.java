package org.edgeloop.drift.internal.stattest;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Arrays;

import org.apache.commons.math3.special.Erf;

/**
 * The Mann-Whitney U test: exact where a sample has at most eight values and none are equal, else by the normal law with corrections
 * for ties and continuity.
 *
 * @param rankSum the reference's midranks, counted from 1
 * @param tieCubes the sum of t³ - t over the groups of t equal values
 */
record MannWhitney(long n1, long n2, double rankSum, double tieCubes) {

	private static final long SMALL_SAMPLE = 8;
	/** Beyond this many possible U the exact law is not tabulated: the normal one is as good by then. */
	private static final long MOST_EXACT = 200_000;

	/** @return U of the reference: how many pairs have the larger value there, ties as halves */
	double reference() {
		return rankSum - n1 * (n1 + 1.0) / 2;
	}

	private double current() {
		return (double) n1 * n2 - reference();
	}

	boolean isExact() {
		return Math.min(n1, n2) <= SMALL_SAMPLE && tieCubes == 0 && n1 * n2 <= MOST_EXACT;
	}

	/** @return the p-value against the alternative that the reference's values are the smaller ones */
	double less() {
		return tail(current());
	}

	/** @return the p-value against the alternative that either sample's values are the smaller ones */
	double twoSided() {
		return Math.min(1, 2 * tail(Math.max(reference(), current())));
	}

	/** P(U or more). */
	private double tail(double u) {
		return isExact() ? exact((long) u) : normal(u);
	}

	private double normal(double u) {
		double n = (double) n1 + n2;
		double product = (double) n1 * n2;
		double deviation = Math.sqrt(product / 12 * (n + 1 - tieCubes / (n * (n - 1))));
		double numerator = u - product / 2 - 0.5;
		return Math.clamp(0.5 * Erf.erfc(numerator / deviation / Math.sqrt(2)), 0, 1);
	}

	/** By symmetry the orders with U or more are as many as those with n1 n2 - U or less. */
	private double exact(long u) {
		BigInteger[] orders = orders((int) Math.min(n1, n2), (int) Math.max(n1, n2));
		BigInteger all = Arrays.stream(orders).reduce(BigInteger.ZERO, BigInteger::add);
		BigInteger upper = Arrays.stream(orders, 0, (int) (n1 * n2 - u) + 1).reduce(BigInteger.ZERO, BigInteger::add);
		return new BigDecimal(upper).divide(new BigDecimal(all), MathContext.DECIMAL64).doubleValue();
	}

	/** How many orders have each U: the coefficients of the Gaussian binomial, the product of (1 - q^(n+i)) / (1 - q^i). */
	private static BigInteger[] orders(int m, int n) {
		BigInteger[] counts = new BigInteger[m * n + 1];
		Arrays.fill(counts, BigInteger.ZERO);
		counts[0] = BigInteger.ONE;
		for (int i = 1; i <= m; i++) {
			for (int u = counts.length - 1; u >= n + i; u--) {
				counts[u] = counts[u].subtract(counts[u - n - i]);
			}
			for (int u = i; u < counts.length; u++) {
				counts[u] = counts[u].add(counts[u - i]);
			}
		}
		return counts;
	}
}
