package org.edgeloop.drift.internal.stattest;

import java.io.IOException;

import org.apache.commons.math3.random.MersenneTwister;
import org.edgeloop.base.Progress;
import org.edgeloop.drift.Mode;
import org.edgeloop.drift.stattest.ComparedColumn;
import org.edgeloop.drift.stattest.StatTest.Score;
import org.edgeloop.table.Side;

/** Tests that compare what was found with what random halves of all values give. */
public final class PermutationTests {

	private static final int ITERATIONS = 1000;

	private PermutationTests() {
	}

	/** The total variation distance, with the p-value of 1000 permutations that are the same every time. */
	public static Score totalVariation(ComparedColumn column, Mode mode, Progress progress) throws IOException {
		int[] reference = column.places(Side.REFERENCE);
		int[] current = column.places(Side.CURRENT);
		int[] pool = new int[reference.length + current.length];
		System.arraycopy(reference, 0, pool, 0, reference.length);
		System.arraycopy(current, 0, pool, reference.length, current.length);
		var distance = new Distance(counts(pool, pool.length, column.values().size()), reference.length, current.length, mode);
		double observed = distance.of(pool);
		var shuffle = new NumPyShuffle(0);
		int[] shuffled = new int[pool.length];
		int asFar = 0;
		for (int i = 0; i < ITERATIONS; i++) {
			progress.checkCancelled();
			shuffle.permutation(pool, shuffled);
			asFar += distance.of(shuffled) >= observed ? 1 : 0;
		}
		double p = mode == Mode.EVIDENTLY ? asFar / (double) ITERATIONS : (asFar + 1) / (ITERATIONS + 1.0);
		return new Detail().with("tvd", observed).with("iterations", ITERATIONS).with("seed", 0).score(p);
	}

	private static long[] counts(int[] places, int upTo, int keys) {
		long[] counts = new long[keys];
		for (int i = 0; i < upTo; i++) {
			counts[places[i]]++;
		}
		return counts;
	}

	/**
	 * How far the first n1 of a pool are from the other n2. Evidently adds rounded shares, so that of permutations exactly as far as
	 * what was found some come out nearer; otherwise whole numbers are added, and all of them count.
	 *
	 * @param totals how often each value occurs in the pool
	 */
	private record Distance(long[] totals, int n1, int n2, Mode mode) {

		double of(int[] pool) {
			long[] reference = counts(pool, n1, totals.length);
			return mode == Mode.EVIDENTLY ? rounded(reference) : exact(reference);
		}

		private double rounded(long[] reference) {
			return 0.5 * PairwiseSum.of(totals.length,
					key -> Math.abs(reference[key] / (double) n1 - (totals[key] - reference[key]) / (double) n2));
		}

		private double exact(long[] reference) {
			double sum = 0;
			for (int key = 0; key < totals.length; key++) {
				sum += Math.abs(reference[key] * n2 - (totals[key] - reference[key]) * n1);
			}
			return sum / (2.0 * n1 * n2);
		}
	}

	/** numpy.random.RandomState.permutation: Fisher and Yates, with the bits of a Mersenne Twister masked and drawn again if too large. */
	private static final class NumPyShuffle {

		private final MersenneTwister bits;

		NumPyShuffle(int seed) {
			bits = new MersenneTwister(seed);
		}

		void permutation(int[] from, int[] to) {
			System.arraycopy(from, 0, to, 0, from.length);
			for (int i = to.length - 1; i > 0; i--) {
				int j = upTo(i);
				int swapped = to[i];
				to[i] = to[j];
				to[j] = swapped;
			}
		}

		private int upTo(int most) {
			int mask = -1 >>> Integer.numberOfLeadingZeros(most);
			int drawn;
			do {
				drawn = bits.nextInt() & mask;
			} while (drawn > most);
			return drawn;
		}
	}
}
