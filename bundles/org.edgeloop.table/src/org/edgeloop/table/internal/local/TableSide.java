package org.edgeloop.table.internal.local;

import java.io.IOException;

import org.edgeloop.base.Progress;
import org.edgeloop.table.Table;
import org.edgeloop.table.internal.LocalTable;

/** A table's column, read when it is asked for. */
record TableSide(Table table, String column, Progress progress) implements NumberSide {

	@Override
	public SortedColumn sorted() throws IOException {
		return SortedColumn.of(table instanceof LocalTable local ? local.finite(column, progress)
				: FiniteNumbers.of(table.numbers(column, progress).values()));
	}

	@Override
	public double[] sample(int most) throws IOException {
		return table instanceof LocalTable local ? local.sample(column, most, progress)
				: new ArraySide(table.numbers(column, progress).values()).sample(most);
	}
}
