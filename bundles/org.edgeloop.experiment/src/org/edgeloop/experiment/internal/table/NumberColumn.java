package org.edgeloop.experiment.internal.table;

import java.util.OptionalDouble;

/**
 * Numbers of some rows of a block, NaN among them.
 *
 * @param values one for each of the rows
 */
public record NumberColumn(BlockRows rows, double[] values) {

	static final NumberColumn EMPTY = new NumberColumn(BlockRows.NONE, new double[0]);

	OptionalDouble get(int row) {
		int place = rows.place(row);
		return place < 0 ? OptionalDouble.empty() : OptionalDouble.of(values[place]);
	}
}
