package org.edgeloop.drift.internal.random;

import org.apache.commons.math3.random.MersenneTwister;

/** Draws what {@code random.Random(seed)} of Python 3 draws. Not safe for use by several threads. */
public final class PythonRandom {

	private final MersenneTwister twister;

	/** @param seed not negative */
	public PythonRandom(int seed) {
		twister = new MersenneTwister(new int[] { seed });
	}

	/** @return a whole number from 0 to below {@code bound} */
	public int below(int bound) {
		int unused = Integer.numberOfLeadingZeros(bound);
		int drawn = twister.nextInt() >>> unused;
		while (drawn >= bound) {
			drawn = twister.nextInt() >>> unused;
		}
		return drawn;
	}

	/**
	 * Picks without replacement as {@code sample(range(count), size)} does where it keeps the pool in a list, which is wherever
	 * the pool has at most 21 + 4^ceil(log4(3·size)) numbers.
	 *
	 * @return {@code size} different numbers from 0 to below {@code count}
	 */
	public int[] sample(int count, int size) {
		int[] pool = new int[count];
		for (int i = 0; i < count; i++) {
			pool[i] = i;
		}
		int[] picked = new int[size];
		for (int i = 0; i < size; i++) {
			int at = below(count - i);
			picked[i] = pool[at];
			pool[at] = pool[count - i - 1];
		}
		return picked;
	}
}
