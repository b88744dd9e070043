package org.edgeloop.drift.internal.random;

import org.apache.commons.math3.random.MersenneTwister;

/** Draws what {@code numpy.random.RandomState(seed)} draws. Not safe for use by several threads. */
public final class NumpyRandom {

	private static final double TWO_TO_26 = 0x1p26;
	private static final double TWO_TO_53 = 0x1p53;

	private final MersenneTwister twister;

	public NumpyRandom(int seed) {
		twister = new MersenneTwister(seed);
	}

	/** @return a whole number from 0 to {@code max}, both included; {@code randint(0, max + 1)} */
	public int upTo(int max) {
		if (max == 0) {
			return 0;
		}
		int mask = -1 >>> Integer.numberOfLeadingZeros(max);
		int drawn = twister.nextInt() & mask;
		while (drawn > max) {
			drawn = twister.nextInt() & mask;
		}
		return drawn;
	}

	/** @return a number from 0 to below 1; {@code random_sample()} */
	public double uniform() {
		long high = twister.nextInt() >>> 5;
		long low = twister.nextInt() >>> 6;
		return (high * TWO_TO_26 + low) / TWO_TO_53;
	}

	/** Mixes the values in place; {@code shuffle(values)}. */
	public void shuffle(int[] values) {
		for (int i = values.length - 1; i > 0; i--) {
			int other = upTo(i);
			int kept = values[i];
			values[i] = values[other];
			values[other] = kept;
		}
	}

	/** @return the numbers from 0 to below {@code count} in random order; {@code permutation(count)} */
	public int[] permutation(int count) {
		int[] values = new int[count];
		for (int i = 0; i < count; i++) {
			values[i] = i;
		}
		shuffle(values);
		return values;
	}

	/** @return {@code size} numbers from 0 to below {@code count}, the same one perhaps several times; {@code choice(count, size)} */
	public int[] choice(int count, int size) {
		int[] values = new int[size];
		for (int i = 0; i < size; i++) {
			values[i] = upTo(count - 1);
		}
		return values;
	}
}
