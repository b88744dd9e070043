package org.edgeloop.table;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.duckdb.DuckDBAppender;
import org.edgeloop.base.AtomicFiles;
import org.edgeloop.base.Progress;
import org.edgeloop.table.internal.RowParts;
import org.edgeloop.table.internal.ScratchDatabase;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Writes a table as Parquet, row by row in order. Each row is given as one call of {@code add} or {@code addNull} a column, from the
 * first to the last, then {@link #endRow()}. Rows beyond a few hundred megabytes wait in a hidden folder beside the file.
 * {@link #finish} makes the file; a writer that is closed without it leaves the file as it was. For one thread at a time.
 */
public final class ParquetTableWriter implements Closeable {

	/** The rows of a row group, and of a part: as many as take about this much memory, but no more than {@link #MOST_ROWS}. */
	private static final long GROUP_BYTES = 32L << 20;
	/** DuckDB's own row group. */
	private static final long MOST_ROWS = 122_880;
	/** How many rows DuckDB works on at once. */
	private static final long VECTOR_ROWS = 2048;

	private final Path file;
	private final List<TableColumn> columns;
	private final Path scratch;
	private final ScratchDatabase database;
	private final RowParts parts;
	private final long groupRows;
	private @Nullable DuckDBAppender row;
	private int column;
	private long rows;
	private boolean open = true;

	/**
	 * @param file is made or replaced by {@link #finish}; missing folders are made at once
	 * @param columns at least one, no name twice
	 * @throws IOException if the folder cannot be written
	 */
	public ParquetTableWriter(Path file, List<TableColumn> columns) throws IOException {
		this.file = file.toAbsolutePath();
		this.columns = List.copyOf(columns);
		this.groupRows = groupRows(columns);
		Path folder = Objects.requireNonNull(this.file.getParent());
		Files.createDirectories(folder);
		scratch = Files.createTempDirectory(folder, "." + this.file.getFileName() + ".");
		try {
			database = new ScratchDatabase(scratch);
			parts = new RowParts(database, declarations(columns), groupRows < VECTOR_ROWS ? groupRows : Long.MAX_VALUE);
		} catch (IOException | RuntimeException e) {
			deleteScratch();
			throw e;
		}
	}

	public ParquetTableWriter add(boolean value) throws IOException {
		return put(ColumnType.BOOLEAN, 0, cell -> cell.append(value));
	}

	public ParquetTableWriter add(int value) throws IOException {
		return put(ColumnType.INT32, 0, cell -> cell.append(value));
	}

	public ParquetTableWriter add(long value) throws IOException {
		return put(ColumnType.INT64, 0, cell -> cell.append(value));
	}

	public ParquetTableWriter add(float value) throws IOException {
		return put(ColumnType.FLOAT32, 0, cell -> cell.append(value));
	}

	public ParquetTableWriter add(double value) throws IOException {
		return put(ColumnType.FLOAT64, 0, cell -> cell.append(value));
	}

	public ParquetTableWriter add(String value) throws IOException {
		return put(ColumnType.TEXT, 0, cell -> cell.append(value));
	}

	/** @param values copied; as many as the column's lists have elements */
	public ParquetTableWriter add(float[] values) throws IOException {
		return put(ColumnType.FLOAT32, values.length, cell -> cell.append(values));
	}

	/** @param values copied; as many as the column's lists have elements */
	public ParquetTableWriter add(double[] values) throws IOException {
		return put(ColumnType.FLOAT64, values.length, cell -> cell.append(values));
	}

	/** Leaves the cell without a value. */
	public ParquetTableWriter addNull() throws IOException {
		TableColumn at = nextColumn();
		return put(at.type(), at.length(), DuckDBAppender::appendNull);
	}

	/** @throws IllegalStateException if the row lacks a column */
	public void endRow() throws IOException {
		DuckDBAppender cells = row;
		if (cells == null || column < columns.size()) {
			throw new IllegalStateException("a row of " + columns.size() + " columns has " + column);
		}
		try {
			cells.endRow();
		} catch (SQLException e) {
			throw ScratchDatabase.failure(e);
		}
		row = null;
		column = 0;
		rows++;
	}

	/** @return how many rows were ended */
	public long rows() {
		return rows;
	}

	/**
	 * Writes the file. No row may follow.
	 *
	 * @param metadata kept in the file's footer by key
	 * @param progress cancels writing
	 * @throws IllegalStateException if a row was begun and not ended, or the file is finished already
	 * @throws java.util.concurrent.CancellationException if cancelled; the file is as it was
	 * @throws IOException if writing fails; the file is as it was
	 */
	public void finish(Map<String, String> metadata, Progress progress) throws IOException {
		if (!open || row != null) {
			throw new IllegalStateException(open ? "a row is not ended" : "no longer open");
		}
		parts.finish();
		Path written = scratch.resolve("table.parquet");
		database.execute("COPY (" + parts.query() + ") TO " + ScratchDatabase.quoted(written.toString())
				+ " (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE " + groupRows + keyValues(metadata) + ")", progress);
		progress.checkCancelled();
		AtomicFiles.replace(file, written);
		close();
	}

	/** Forgets all rows if the file is not finished. */
	@Override
	public void close() throws IOException {
		if (!open) {
			return;
		}
		open = false;
		try (database; parts) {
			row = null;
		} finally {
			deleteScratch();
		}
	}

	/** A value on its way into DuckDB. */
	private interface Cell {
		void into(DuckDBAppender row) throws SQLException;
	}

	private ParquetTableWriter put(ColumnType type, int length, Cell value) throws IOException {
		TableColumn expected = nextColumn();
		if (expected.type() != type || expected.length() != length) {
			throw new IllegalArgumentException(type + (length == 0 ? "" : "[" + length + "]") + " given, expected " + expected);
		}
		try {
			DuckDBAppender cells = row;
			if (cells == null) {
				cells = parts.nextRow();
				cells.beginRow();
				row = cells;
			}
			value.into(cells);
		} catch (SQLException e) {
			throw ScratchDatabase.failure(e);
		}
		column++;
		return this;
	}

	private TableColumn nextColumn() {
		if (!open || column == columns.size()) {
			throw new IllegalStateException(open ? "a row has " + column + " columns only" : "no longer open");
		}
		return columns.get(column);
	}

	private static long groupRows(List<TableColumn> columns) {
		long bytes = columns.stream().mapToLong(TableColumn::bytes).sum();
		return Math.clamp(GROUP_BYTES / Math.max(1, bytes), 1, MOST_ROWS);
	}

	private static String declarations(List<TableColumn> columns) {
		return columns.stream().map(column -> ScratchDatabase.identifier(column.name()) + " " + column.sqlType())
				.collect(Collectors.joining(", "));
	}

	private static String keyValues(Map<String, String> metadata) {
		if (metadata.isEmpty()) {
			return "";
		}
		return metadata.entrySet().stream()
				.map(entry -> ScratchDatabase.identifier(entry.getKey()) + ": " + ScratchDatabase.quoted(entry.getValue()))
				.collect(Collectors.joining(", ", ", KV_METADATA {", "}"));
	}

	private void deleteScratch() throws IOException {
		try (Stream<Path> files = Files.walk(scratch)) {
			for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.deleteIfExists(path);
			}
		}
	}
}
