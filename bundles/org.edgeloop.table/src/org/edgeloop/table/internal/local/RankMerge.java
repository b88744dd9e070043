package org.edgeloop.table.internal.local;

import java.math.BigInteger;

import org.edgeloop.table.PooledRanks;

/** Two sorted samples merged once, group by group of equal values. Integers are summed exactly, whatever cancels later. */
final class RankMerge {

	/** Squares are summed in a long until here. */
	private static final long CARRY = 1L << 62;

	private final double[] reference;
	private final double[] current;
	private final long n1;
	private final long n2;

	private final CompensatedSum wasserstein = new CompensatedSum();
	private final CompensatedSum squaredIntegral = new CompensatedSum();
	private final CompensatedSum anderson = new CompensatedSum();
	private final Squares squares1 = new Squares();
	private final Squares squares2 = new Squares();
	private long doubledRanks1;
	private long doubledRanks2;
	private double tieCubes;
	private long numerator;
	private double location = Double.NaN;
	private long distinct;

	/** @param reference and {@code current}: ascending, finite, without -0.0 */
	RankMerge(double[] reference, double[] current) {
		this.reference = reference;
		this.current = current;
		n1 = reference.length;
		n2 = current.length;
	}

	PooledRanks run() {
		int i = 0;
		int j = 0;
		double previous = 0;
		while (i < n1 || j < n2) {
			double value = j == n2 || i < n1 && reference[i] <= current[j] ? reference[i] : current[j];
			gap(n2 * i - n1 * j, value - previous);
			int i0 = i;
			int j0 = j;
			while (i < n1 && reference[i] == value) {
				i++;
			}
			while (j < n2 && current[j] == value) {
				j++;
			}
			ties(i0, i, j0, j);
			distance(Math.abs(n2 * i - n1 * j), value);
			previous = value;
		}
		return result();
	}

	/** The stretch of constant F1 - F2 below a value. */
	private void gap(long difference, double width) {
		double weight = Math.abs((double) difference);
		wasserstein.add(weight * width);
		squaredIntegral.add(weight * weight * width);
	}

	private void distance(long difference, double value) {
		if (difference > numerator) {
			numerator = difference;
			location = value;
		}
	}

	/** Equal values: those of the reference at i0 to i, of the current side at j0 to j. */
	private void ties(long i0, long i, long j0, long j) {
		long in1 = i - i0;
		long in2 = j - j0;
		long ties = in1 + in2;
		long doubledRank = i0 + j0 + i + j + 1;
		doubledRanks1 += in1 * doubledRank;
		doubledRanks2 += in2 * doubledRank;
		tieCubes += (double) ties * ties * ties - ties;
		for (long place = i0 + 1; place <= i; place++) {
			squares1.add(doubledRank - 2 * place);
		}
		for (long place = j0 + 1; place <= j; place++) {
			squares2.add(doubledRank - 2 * place);
		}
		double total = (double) n1 + n2;
		double below = i0 + j0 + ties / 2.0;
		double excess = n2 * (i0 + in1 / 2.0) - n1 * (j0 + in2 / 2.0);
		anderson.add(ties / total * excess * excess / (below * (total - below) - total * ties / 4));
		distinct++;
	}

	private PooledRanks result() {
		double product = (double) n1 * n2;
		double total = (double) n1 + n2;
		double cramer = n1 * squares1.sum() / 4 + n2 * squares2.sum() / 4;
		double a2 = (total - 1) / total * anderson.sum() * (1.0 / n1 + 1.0 / n2);
		return new PooledRanks(n1, n2, numerator, numerator / product, location, wasserstein.sum() / product,
				squaredIntegral.sum() / product / product, doubledRanks1 / 2.0, doubledRanks2 / 2.0, tieCubes, a2, cramer, distinct);
	}

	/** An exact sum of squares. */
	private static final class Squares {

		private long low;
		private BigInteger high = BigInteger.ZERO;

		void add(long root) {
			low += root * root;
			if (low >= CARRY) {
				high = high.add(BigInteger.valueOf(low));
				low = 0;
			}
		}

		double sum() {
			return high.add(BigInteger.valueOf(low)).doubleValue();
		}
	}
}
