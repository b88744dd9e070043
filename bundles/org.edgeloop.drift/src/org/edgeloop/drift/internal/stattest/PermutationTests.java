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
		long[] totals = counts(pool, pool.length, column.values().size());
		long n1 = reference.length;
		long n2 = current.length;
		double observed = numerator(counts(pool, reference.length, totals.length), totals, n1, n2);
		var shuffle = new NumPyShuffle(0);
		int[] shuffled = new int[pool.length];
		int asFar = 0;
		for (int i = 0; i < ITERATIONS; i++) {
			progress.checkCancelled();
			shuffle.permutation(pool, shuffled);
			asFar += numerator(counts(shuffled, reference.length, totals.length), totals, n1, n2) >= observed ? 1 : 0;
		}
		double p = mode == Mode.EVIDENTLY ? asFar / (double) ITERATIONS : (asFar + 1) / (ITERATIONS + 1.0);
		return new Detail().with("tvd", observed / (2.0 * n1 * n2)).with("iterations", ITERATIONS).with("seed", 0).score(p);
	}

	private static long[] counts(int[] places, int upTo, int keys) {
		long[] counts = new long[keys];
		for (int i = 0; i < upTo; i++) {
			counts[places[i]]++;
		}
		return counts;
	}

	/** The distance times 2 n1 n2, a whole number: permutations that are as far as what was found are recognised as such. */
	private static double numerator(long[] reference, long[] totals, long n1, long n2) {
		double sum = 0;
		for (int key = 0; key < totals.length; key++) {
			sum += Math.abs(reference[key] * n2 - (totals[key] - reference[key]) * n1);
		}
		return sum;
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
