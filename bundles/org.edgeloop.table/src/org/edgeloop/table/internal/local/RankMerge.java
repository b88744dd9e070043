package org.edgeloop.table.internal.local;

import java.math.BigInteger;

import org.edgeloop.table.PooledRanks;

/**
 * Two sorted samples merged once, group by group of equal values. Whole numbers are summed exactly, whatever cancels later; others are
 * summed in blocks, so that rounding does not grow with the samples.
 */
final class RankMerge {

	private static final int BLOCK_GROUPS = 1024;
	private final double[] reference;
	private final double[] current;
	private final boolean isWhole;
	private final long n1;
	private final long n2;

	private int i;
	private int j;
	private double previous;
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

	/**
	 * @param reference and {@code current}: ascending, finite, without -0.0
	 * @param isWhole whether the statistics of Anderson and Darling and of Cramér and von Mises are wanted, which cost most; else NaN
	 */
	RankMerge(double[] reference, double[] current, boolean isWhole) {
		this.reference = reference;
		this.current = current;
		this.isWhole = isWhole;
		n1 = reference.length;
		n2 = current.length;
	}

	PooledRanks run() {
		while (i < n1 || j < n2) {
			block();
		}
		return result();
	}

	/**
	 * Takes the next groups. The difference is n1 n2 (F1 - F2). A group's midrank, doubled, is the ranks before it doubled plus its
	 * size plus one; the group's part of the Anderson-Darling statistic sees half of the step that the difference takes there.
	 */
	private void block() {
		double area = 0;
		double squaredArea = 0;
		double darling = 0;
		double total = (double) n1 + n2;
		long difference = n2 * i - n1 * j;
		double a = i < n1 ? reference[i] : Double.POSITIVE_INFINITY;
		double b = j < n2 ? current[j] : Double.POSITIVE_INFINITY;
		for (int group = 0; group < BLOCK_GROUPS && (i < n1 || j < n2); group++) {
			double value = Math.min(a, b);
			double height = Math.abs((double) difference);
			double slice = height * (value - previous);
			area += slice;
			squaredArea += slice * height;
			previous = value;
			int i0 = i;
			int j0 = j;
			// Which sample has the next value is anybody's guess, the processor's too: no branch for that, only for ties.
			i += 1 - less(b, a);
			j += 1 - less(a, b);
			a = i < n1 ? reference[i] : Double.POSITIVE_INFINITY;
			b = j < n2 ? current[j] : Double.POSITIVE_INFINITY;
			while (a == value) {
				a = ++i < n1 ? reference[i] : Double.POSITIVE_INFINITY;
			}
			while (b == value) {
				b = ++j < n2 ? current[j] : Double.POSITIVE_INFINITY;
			}
			long before = difference;
			difference = n2 * i - n1 * j;
			if (Math.abs(difference) > numerator) {
				numerator = Math.abs(difference);
				location = value;
			}
			ranks(i0, j0);
			if (isWhole) {
				double ties = (double) (i - i0) + (j - j0);
				double below = (double) i0 + j0 + ties / 2;
				double step = (double) before + difference;
				darling += ties * step * step / (below * (total - below) - total * ties / 4);
				squares(i0, j0);
			}
		}
		wasserstein.add(area);
		squaredIntegral.add(squaredArea);
		anderson.add(darling / 4 / total);
	}

	/** @return 1 if a is less than b, else 0: the sign of their difference, which is not rounded to zero. Not both are infinite. */
	private static int less(double a, double b) {
		return (int) (Double.doubleToRawLongBits(a - b) >>> Long.SIZE - 1);
	}

	/** The ranks of the group that began at i0 and j0. */
	private void ranks(int i0, int j0) {
		int in1 = i - i0;
		int in2 = j - j0;
		long ties = (long) in1 + in2;
		long doubledRank = 2 * ((long) i0 + j0) + ties + 1;
		distinct++;
		doubledRanks1 += in1 * doubledRank;
		doubledRanks2 += in2 * doubledRank;
		if (ties > 1) {
			tieCubes += (double) ties * ties * ties - ties;
		}
	}

	/** How far each of the group's values is from its place in its own sample. */
	private void squares(int i0, int j0) {
		long doubledRank = (long) i0 + j0 + i + j + 1;
		for (long place = i0 + 1L; place <= i; place++) {
			squares1.add(doubledRank - 2 * place);
		}
		for (long place = j0 + 1L; place <= j; place++) {
			squares2.add(doubledRank - 2 * place);
		}
	}

	private PooledRanks result() {
		double product = (double) n1 * n2;
		double total = (double) n1 + n2;
		double cramer = !isWhole ? Double.NaN : n1 * squares1.sum() / 4 + n2 * squares2.sum() / 4;
		double a2 = !isWhole ? Double.NaN : (total - 1) / total * anderson.sum() * (1.0 / n1 + 1.0 / n2);
		return new PooledRanks(n1, n2, numerator, numerator / product, location, wasserstein.sum() / product,
				squaredIntegral.sum() / product / product, doubledRanks1 / 2.0, doubledRanks2 / 2.0, tieCubes, a2, cramer, distinct);
	}

	/** An exact sum of squares. */
	private static final class Squares {

		/** The sum is kept in a long until here; no square is greater. */
		private static final long CARRY = 1L << 62;

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
