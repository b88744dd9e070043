package org.edgeloop.table.internal.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.duckdb.DuckDBReadableVector;
import org.edgeloop.base.Progress;
import org.edgeloop.table.Categories;
import org.edgeloop.table.ColumnType;
import org.edgeloop.table.Table;
import org.edgeloop.table.internal.file.ParquetLevels.Coded;
import org.edgeloop.table.internal.local.CategoriesBuilder;
import org.edgeloop.table.internal.local.MemoryColumn;
import org.edgeloop.table.internal.local.MemoryTable;

/**
 * Takes a Parquet table into memory as a whole if it is small: reading it column by column, and once more for its rows, costs twice
 * as much, and a query each.
 */
final class SmallParquet {

	/** Of the heap, for one table: two are compared. */
	private static final int SHARE_OF_HEAP = 8;
	/** Whole numbers beyond it are not all doubles, which is how a table in memory keeps them. */
	private static final double MOST_EXACT = 1L << 53;

	private final ParquetTable table;
	private final Progress progress;

	private SmallParquet(ParquetTable table, Progress progress) {
		this.table = table;
		this.progress = progress;
	}

	/** @return what a table may take in memory to be taken there as a whole */
	static long mostBytes() {
		return Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP;
	}

	/** @return the table, or one in memory that is equal to it; then the table is closed */
	static Table kept(ParquetTable table, Progress progress) throws IOException {
		try {
			Optional<MemoryTable> kept = new SmallParquet(table, progress).load();
			if (kept.isPresent()) {
				table.close();
				return kept.get();
			}
			return table;
		} catch (IOException | RuntimeException e) {
			table.close();
			throw e;
		}
	}

	private Optional<MemoryTable> load() throws IOException {
		long bytes = table.rows() * Double.BYTES * table.columns().size();
		if (bytes > mostBytes()) {
			return Optional.empty();
		}
		List<Loaded> columns = new ArrayList<>();
		for (ParquetColumn column : table.stored()) {
			Optional<Coded> coded = table.coded(column, progress);
			if (column.column().type() == ColumnType.TEXT && coded.isEmpty()) {
				return Optional.empty();
			}
			columns.add(new Loaded(column, column.isText() ? coded : Optional.empty(), (int) table.rows()));
		}
		table.all(columns.stream().map(Loaded::sql).toList(), progress, chunk -> {
			for (int column = 0; column < columns.size(); column++) {
				columns.get(column).add(chunk.vector(column), (int) chunk.rowCount());
			}
		});
		return columns.stream().allMatch(Loaded::isExact)
				? Optional.of(new MemoryTable(table.name(), columns.stream().map(Loaded::finish).toList()))
				: Optional.empty();
	}

	/** A column on its way into memory. */
	private static final class Loaded {

		private final ParquetColumn column;
		private final Optional<Coded> coded;
		private final CategoriesBuilder texts;
		private final double[] numbers;
		private int rows;

		Loaded(ParquetColumn column, Optional<Coded> coded, int rows) {
			this.column = column;
			this.coded = coded;
			texts = new CategoriesBuilder(coded.isPresent() ? rows : 0);
			numbers = new double[coded.isPresent() ? 0 : rows];
		}

		String sql() {
			return coded.map(Coded::sql).orElseGet(column::number);
		}

		void add(DuckDBReadableVector values, int count) {
			if (coded.isPresent()) {
				List<String> levels = coded.get().levels();
				for (int row = 0; row < count; row++) {
					texts.add(values.getInt(row, Categories.MISSING), levels);
				}
			} else {
				for (int row = 0; row < count; row++) {
					numbers[rows + row] = values.getDouble(row, Double.NaN);
				}
				rows += count;
			}
		}

		boolean isExact() {
			if (column.column().type() == ColumnType.INT64) {
				for (double number : numbers) {
					if (Math.abs(number) >= MOST_EXACT) {
						return false;
					}
				}
			}
			return true;
		}

		MemoryColumn finish() {
			return coded.isPresent() ? new MemoryColumn(column.column(), texts.finish())
					: MemoryColumn.numbers(column.column().name(), column.column().type(), numbers);
		}
	}
}
