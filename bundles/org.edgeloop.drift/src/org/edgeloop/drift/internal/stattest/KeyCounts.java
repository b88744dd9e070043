package org.edgeloop.drift.internal.stattest;

import java.io.IOException;
import java.util.List;

import org.edgeloop.drift.stattest.ComparedColumn;
import org.edgeloop.table.Side;
import org.edgeloop.table.ValueCounts;

/**
 * How often each different value of a column occurs on both sides.
 *
 * @param keys the union
 * @param reference counts in the reference, in the order of the keys
 * @param current counts on the current side
 * @param referenceTotal n of the reference
 * @param currentTotal n of the current side
 */
record KeyCounts(List<?> keys, long[] reference, long[] current, long referenceTotal, long currentTotal) {

	static KeyCounts of(ComparedColumn column) throws IOException {
		ValueCounts<?> values = column.values();
		return new KeyCounts(values.values(), values.reference(), values.current(), column.count(Side.REFERENCE),
				column.count(Side.CURRENT));
	}

	int size() {
		return keys.size();
	}

	/** @return whether both sides have one value, and the same */
	boolean isOneValue() {
		return keys.size() == 1;
	}
}
