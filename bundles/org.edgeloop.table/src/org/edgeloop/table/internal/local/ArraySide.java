package org.edgeloop.table.internal.local;

import java.util.Arrays;

/**
 * A column in memory.
 *
 * @param rows not changed
 */
record ArraySide(double[] rows) implements NumberSide {

	@Override
	public SortedColumn sorted() {
		return SortedColumn.of(FiniteNumbers.of(rows));
	}

	@Override
	public double[] sample(int most) {
		return Arrays.stream(rows).filter(Double::isFinite).limit(most).toArray();
	}
}
