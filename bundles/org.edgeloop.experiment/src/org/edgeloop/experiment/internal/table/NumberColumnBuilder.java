package org.edgeloop.experiment.internal.table;

import java.util.Arrays;

/** Gathers the numbers of a column, row by row. */
final class NumberColumnBuilder {

	private char[] rows = new char[8];
	private double[] values = new double[8];
	private int count;

	/** @param row greater than those before */
	void add(int row, double value) {
		if (count == rows.length) {
			rows = Arrays.copyOf(rows, 2 * count);
			values = Arrays.copyOf(values, 2 * count);
		}
		rows[count] = (char) row;
		values[count++] = value;
	}

	NumberColumn build(int blockSize) {
		return new NumberColumn(BlockRows.of(rows, count, blockSize), Arrays.copyOf(values, count));
	}
}
