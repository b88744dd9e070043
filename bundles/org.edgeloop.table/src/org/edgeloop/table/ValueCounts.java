package org.edgeloop.table;

import java.util.List;

/**
 * The different values of two columns and how often each occurs on either side.
 *
 * @param values the union, ascending
 * @param reference how often each value occurs in the reference
 * @param current how often each value occurs on the current side
 */
public record ValueCounts<T>(List<T> values, long[] reference, long[] current) {

	public ValueCounts {
		values = List.copyOf(values);
		if (reference.length != values.size() || current.length != values.size()) {
			throw new IllegalArgumentException("counts of other values");
		}
	}

	/** @return one side's counts, in the order of the values */
	public long[] of(Side side) {
		return side.of(reference, current);
	}

	/** @return how many different values there are */
	public int size() {
		return values.size();
	}

	/** @return how many different values occur on a side */
	public int distinct(Side side) {
		int distinct = 0;
		for (long count : of(side)) {
			distinct += count > 0 ? 1 : 0;
		}
		return distinct;
	}
}
