package org.edgeloop.table.internal.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.edgeloop.base.Progress;
import org.edgeloop.table.CategoryPair;
import org.edgeloop.table.ColumnType;
import org.edgeloop.table.NumberPair;
import org.edgeloop.table.Table;
import org.edgeloop.table.TableColumn;
import org.edgeloop.table.TablePair;
import org.edgeloop.table.internal.LevelCounts;
import org.edgeloop.table.internal.LocalTable;
import org.edgeloop.table.internal.TableProblems;
import org.edgeloop.table.internal.TableStamp;

/**
 * Two tables whose columns are read into memory, one at a time.
 *
 * @param cache the folder that keeps the reference's sorted columns, if they are to be kept
 */
public record LocalTablePair(Table reference, Table current, Optional<Path> cache) implements TablePair {

	@Override
	public NumberPair numbers(String column, Progress progress) throws IOException {
		return new LocalNumberPair(kept(side(reference, column, progress), progress), side(current, column, progress));
	}

	@Override
	public CategoryPair categories(String column, Progress progress) throws IOException {
		if (!isNumber(reference, column) || !isNumber(current, column)) {
			return new LocalCategoryPair(levels(reference, column, progress), levels(current, column, progress));
		}
		return NumberLevels.of(numbers(column, progress), isInteger(reference, column) && isInteger(current, column));
	}

	@Override
	public void close() throws IOException {
		try (reference; current) {
			// both, even if the first fails
		}
	}

	private NumberSide kept(TableSide side, Progress progress) {
		Optional<TableStamp> stamp = reference instanceof LocalTable local ? local.stamp() : Optional.empty();
		return cache.isPresent() && stamp.isPresent() ? new CachedSide(side, cache.get(), stamp.get(), progress) : side;
	}

	private static TableSide side(Table table, String column, Progress progress) throws IOException {
		TableColumn known = table.column(column).orElseThrow(() -> TableProblems.noColumn(table, column));
		if (known.type() == ColumnType.TEXT) {
			// The table itself may know what is no number.
			table.numbers(column, progress);
			throw TableProblems.notNumbers(table.name(), known);
		}
		return new TableSide(table, column, progress);
	}

	private static LevelCounts levels(Table table, String column, Progress progress) throws IOException {
		return table instanceof LocalTable local ? local.levelCounts(column, progress)
				: LevelCounts.of(table.categories(column, progress));
	}

	private static boolean isNumber(Table table, String column) {
		return table.column(column).map(TableColumn::type).filter(ColumnType::isNumber).isPresent();
	}

	private static boolean isInteger(Table table, String column) {
		return table.column(column).map(TableColumn::type).filter(type -> type == ColumnType.INT32 || type == ColumnType.INT64)
				.isPresent();
	}
}
