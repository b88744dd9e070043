package org.edgeloop.table.internal.local;

import java.io.IOException;

import org.edgeloop.base.Progress;
import org.edgeloop.table.CategoryPair;
import org.edgeloop.table.ColumnType;
import org.edgeloop.table.NumberPair;
import org.edgeloop.table.Table;
import org.edgeloop.table.TableColumn;
import org.edgeloop.table.TablePair;
import org.edgeloop.table.internal.CountingTable;

/** Two tables whose columns are read into memory, one at a time. */
public record LocalTablePair(Table reference, Table current) implements TablePair {

	@Override
	public NumberPair numbers(String column, Progress progress) throws IOException {
		return new LocalNumberPair(reference.numbers(column, progress).values(), current.numbers(column, progress).values());
	}

	@Override
	public CategoryPair categories(String column, Progress progress) throws IOException {
		if (!isNumber(reference, column) || !isNumber(current, column)) {
			return new LocalCategoryPair(CountingTable.levelCounts(reference, column, progress),
					CountingTable.levelCounts(current, column, progress));
		}
		return NumberLevels.of(numbers(column, progress), isInteger(reference, column) && isInteger(current, column));
	}

	@Override
	public void close() throws IOException {
		try (reference; current) {
			// both, even if the first fails
		}
	}

	private static boolean isNumber(Table table, String column) {
		return table.column(column).map(TableColumn::type).filter(ColumnType::isNumber).isPresent();
	}

	private static boolean isInteger(Table table, String column) {
		return table.column(column).map(TableColumn::type).filter(type -> type == ColumnType.INT32 || type == ColumnType.INT64)
				.isPresent();
	}
}
