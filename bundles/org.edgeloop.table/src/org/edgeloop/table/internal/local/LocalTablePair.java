package org.edgeloop.table.internal.local;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.edgeloop.base.Progress;
import org.edgeloop.table.CategoryPair;
import org.edgeloop.table.ColumnType;
import org.edgeloop.table.NumberPair;
import org.edgeloop.table.Side;
import org.edgeloop.table.Table;
import org.edgeloop.table.TableColumn;
import org.edgeloop.table.TablePair;
import org.edgeloop.table.ValueCounts;

/** Two tables whose columns are read into memory, one at a time. */
public record LocalTablePair(Table reference, Table current) implements TablePair {

	@Override
	public NumberPair numbers(String column, Progress progress) throws IOException {
		return new LocalNumberPair(reference.numbers(column, progress).values(), current.numbers(column, progress).values());
	}

	@Override
	public CategoryPair categories(String column, Progress progress) throws IOException {
		if (!isNumber(reference, column) || !isNumber(current, column)) {
			return new LocalCategoryPair(reference.categories(column, progress), current.categories(column, progress));
		}
		NumberPair numbers = numbers(column, progress);
		ValueCounts<Double> counts = numbers.values(Integer.MAX_VALUE).orElseThrow();
		boolean integers = isInteger(reference, column) && isInteger(current, column);
		List<String> levels = new ArrayList<>(counts.size());
		for (double value : counts.values()) {
			levels.add(integers ? Long.toString((long) value) : PythonText.of(value));
		}
		return new LocalCategoryPair(new ValueCounts<>(levels, counts.reference(), counts.current()), absent(numbers, Side.REFERENCE),
				absent(numbers, Side.CURRENT));
	}

	@Override
	public void close() throws IOException {
		try (reference; current) {
			// both, even if the first fails
		}
	}

	private static long absent(NumberPair numbers, Side side) throws IOException {
		return numbers.summary(side).missing() + numbers.summary(side).infinite();
	}

	private static boolean isNumber(Table table, String column) {
		return table.column(column).map(TableColumn::type).filter(ColumnType::isNumber).isPresent();
	}

	private static boolean isInteger(Table table, String column) {
		return table.column(column).map(TableColumn::type).filter(type -> type == ColumnType.INT32 || type == ColumnType.INT64)
				.isPresent();
	}
}
