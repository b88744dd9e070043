package org.edgeloop.experiment.internal.table;

import java.util.Arrays;
import java.util.BitSet;

/** Gathers the numbers of a column, one for a row. */
final class NumberColumnBuilder {

	private final GrowingRows rows;
	private double[] values;

	/**
	 * @param column to begin with
	 * @param replaced rows that lose their numbers
	 */
	NumberColumnBuilder(NumberColumn column, BitSet replaced) {
		rows = new GrowingRows(column.rows(), replaced);
		values = column.values().clone();
	}

	void add(int row, double value) {
		int place = rows.add(row);
		if (place >= values.length) {
			values = Arrays.copyOf(values, 2 * place + 8);
		}
		values[place] = value;
	}

	NumberColumn build(int blockSize) {
		int[] places = rows.places();
		double[] ordered = places != null ? Arrays.stream(places).mapToDouble(place -> values[place]).toArray()
				: values.length == rows.count() ? values : Arrays.copyOf(values, rows.count());
		return new NumberColumn(rows.build(places, blockSize), ordered);
	}
}
