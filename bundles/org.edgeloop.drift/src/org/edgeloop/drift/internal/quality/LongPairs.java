package org.edgeloop.drift.internal.quality;

/** A set of pairs of numbers, without an object for each. */
final class LongPairs {

	private long[] firsts;
	private long[] seconds;
	private boolean[] taken;
	private int size;

	/** @param expected about how many pairs there will be */
	LongPairs(int expected) {
		int capacity = Integer.highestOneBit(Math.clamp(2L * expected, 16, 1 << 29)) << 1;
		firsts = new long[capacity];
		seconds = new long[capacity];
		taken = new boolean[capacity];
	}

	/** @return whether the pair was not in the set before; {@code first} is to be well mixed */
	boolean add(long first, long second) {
		if (2L * size >= firsts.length) {
			grow();
		}
		int slot = (int) first & firsts.length - 1;
		while (taken[slot]) {
			if (firsts[slot] == first && seconds[slot] == second) {
				return false;
			}
			slot = slot + 1 & firsts.length - 1;
		}
		taken[slot] = true;
		firsts[slot] = first;
		seconds[slot] = second;
		size++;
		return true;
	}

	private void grow() {
		long[] oldFirsts = firsts;
		long[] oldSeconds = seconds;
		boolean[] oldTaken = taken;
		firsts = new long[2 * oldFirsts.length];
		seconds = new long[firsts.length];
		taken = new boolean[firsts.length];
		size = 0;
		for (int slot = 0; slot < oldTaken.length; slot++) {
			if (oldTaken[slot]) {
				add(oldFirsts[slot], oldSeconds[slot]);
			}
		}
	}
}
