package org.edgeloop.drift.internal.stattest;

import java.util.List;

import org.edgeloop.table.ValueCounts;

/**
 * How often each different value of a column occurs on both sides.
 *
 * @param keys the union, ascending
 * @param reference counts in the reference, in the order of the keys
 * @param current counts on the current side
 */
public record KeyCounts(List<?> keys, long[] reference, long[] current) {

	public static KeyCounts of(ValueCounts<?> counts) {
		return new KeyCounts(counts.values(), counts.reference(), counts.current());
	}

	public int size() {
		return keys.size();
	}

	/** @return n of the reference */
	public long referenceTotal() {
		return total(reference);
	}

	/** @return n of the current side */
	public long currentTotal() {
		return total(current);
	}

	/** @return whether both sides have one value, and the same */
	public boolean isOneValue() {
		return keys.size() == 1;
	}

	private static long total(long[] counts) {
		long total = 0;
		for (long count : counts) {
			total += count;
		}
		return total;
	}
}
