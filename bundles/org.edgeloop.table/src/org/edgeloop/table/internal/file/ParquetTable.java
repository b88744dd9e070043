package org.edgeloop.table.internal.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.duckdb.DuckDBReadableVector;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.base.TemporaryFolder;
import org.edgeloop.table.Categories;
import org.edgeloop.table.ColumnType;
import org.edgeloop.table.FileSource;
import org.edgeloop.table.Numbers;
import org.edgeloop.table.RowBatchSink;
import org.edgeloop.table.TableColumn;
import org.edgeloop.table.internal.DatabaseException;
import org.edgeloop.table.internal.LevelCounts;
import org.edgeloop.table.internal.LocalTable;
import org.edgeloop.table.internal.ScratchDatabase;
import org.edgeloop.table.internal.TableProblems;
import org.edgeloop.table.internal.TableStamp;
import org.edgeloop.table.internal.file.ParquetLevels.Coded;
import org.edgeloop.table.internal.local.CategoriesBuilder;
import org.edgeloop.table.internal.local.CellText;
import org.edgeloop.table.internal.local.FiniteNumbers;

/** A table in a Parquet file, read by DuckDB, a column at a time. */
public final class ParquetTable implements LocalTable {

	/** Arrays are no longer. */
	private static final int MOST_ROWS = Integer.MAX_VALUE - 8;

	private final String name;
	private final Optional<TableStamp> stamp;
	private final String from;
	private final Map<String, ParquetColumn> columns = new LinkedHashMap<>();
	private final long rows;
	private final TemporaryFolder scratch;
	private final ScratchDatabase database;
	private final ParquetLevels levels;

	private ParquetTable(String name, Path file, Optional<TableStamp> stamp, ParquetSchema schema, TemporaryFolder scratch,
			ScratchDatabase database) {
		this.name = name;
		this.stamp = stamp;
		this.scratch = scratch;
		this.database = database;
		from = ParquetSchema.from(file);
		rows = schema.rows();
		levels = new ParquetLevels(database, from);
		schema.columns().forEach(column -> columns.put(column.column().name(), column));
	}

	/**
	 * @return to be closed
	 * @throws ProblemException if the file is damaged
	 */
	static ParquetTable open(FileSource source, Progress progress) throws IOException {
		return open(source, source.file(), TemporaryFolder.create("edgeloop-table"), (database, file) -> {
			ParquetSchema schema = ParquetSchema.of(database, file, source.options().types(), progress);
			TableProblems.checkTypes(source, schema.columns().stream().map(column -> column.column().name()).toList());
			return schema;
		});
	}

	/**
	 * @param source what the file was made of
	 * @param folder holds the file and goes with the table
	 * @param columns the file's, with the names and types that they shall have
	 */
	public static ParquetTable open(FileSource source, Path file, TemporaryFolder folder, List<TableColumn> columns, Progress progress)
			throws IOException {
		return open(source, file, folder, (database, path) -> ParquetSchema.of(database, path, Map.of(), progress).named(columns));
	}

	private interface Look {
		ParquetSchema at(ScratchDatabase database, Path file) throws IOException;
	}

	private static ParquetTable open(FileSource source, Path file, TemporaryFolder scratch, Look look) throws IOException {
		try {
			var database = new ScratchDatabase(scratch.path(), 1);
			try {
				// The file's footer would be read for every column.
				database.execute("SET parquet_metadata_cache = true");
				return new ParquetTable(source.name(), file, TableStamp.of(source), look.at(database, file), scratch, database);
			} catch (IOException | RuntimeException e) {
				database.close();
				throw e;
			}
		} catch (IOException | RuntimeException e) {
			scratch.close();
			if (e instanceof DatabaseException failure) {
				throw unreadable(file.toString(), failure);
			}
			throw e;
		}
	}

	@Override
	public String name() {
		return name;
	}

	@Override
	public Optional<TableStamp> stamp() {
		return stamp;
	}

	@Override
	public List<TableColumn> columns() {
		return columns.values().stream().map(ParquetColumn::column).toList();
	}

	@Override
	public long rows() {
		return rows;
	}

	@Override
	public Numbers numbers(String column, Progress progress) throws IOException {
		ParquetColumn found = find(column);
		if (found.column().type() == ColumnType.TEXT) {
			throw TableProblems.notNumbers(name, found.column());
		}
		return new Numbers(doubles(found, progress));
	}

	@Override
	public FiniteNumbers finite(String column, Progress progress) throws IOException {
		double[] values = numbers(column, progress).values();
		return FiniteNumbers.kept(values, values.length);
	}

	@Override
	public Categories categories(String column, Progress progress) throws IOException {
		ParquetColumn found = find(column);
		var rows = new CategoriesBuilder(arrayLength());
		Optional<Coded> coded = coded(found, progress);
		if (coded.isPresent()) {
			List<String> levels = coded.get().levels();
			each(coded.get().sql(), progress, (values, rowCount) -> {
				for (int row = 0; row < rowCount; row++) {
					rows.add(values.getInt(row, Categories.MISSING), levels);
				}
			});
		} else {
			each(found.hasText() ? found.text() : found.number(), progress, (values, rowCount) -> {
				for (int row = 0; row < rowCount; row++) {
					rows.add(found.hasText() ? values.getString(row) : CellText.of(found.storedType(), values.getDouble(row, Double.NaN)));
				}
			});
		}
		return rows.finish();
	}

	@Override
	public LevelCounts levelCounts(String column, Progress progress) throws IOException {
		ParquetColumn found = find(column);
		if (!found.hasText()) {
			return LevelCounts.of(categories(column, progress));
		}
		try {
			return levels.counts(found, progress);
		} catch (DatabaseException e) {
			throw unreadable(name, e);
		}
	}

	@Override
	public void read(List<String> names, long fromRow, long toRow, RowBatchSink sink, Progress progress) throws IOException {
		List<ParquetColumn> wanted = new ArrayList<>();
		for (String column : names) {
			wanted.add(find(column));
		}
		long first = Math.clamp(fromRow, 0, rows);
		long count = Math.clamp(toRow, first, rows) - first;
		if (wanted.isEmpty() || count == 0) {
			return;
		}
		List<ParquetCells> cells = new ArrayList<>();
		for (ParquetColumn column : wanted) {
			cells.add(new ParquetCells(column, column.isText() ? coded(column, progress) : Optional.empty()));
		}
		var batch = new ParquetBatch(cells, first);
		String values = cells.stream().map(ParquetCells::sql).collect(Collectors.joining(", "));
		// A limit that leaves nothing out costs DuckDB more than the reading itself.
		String part = count == rows ? "" : " LIMIT " + count + " OFFSET " + first;
		query("SELECT " + values + " FROM " + from + part, progress, chunk -> {
			batch.fill(chunk);
			sink.take(batch);
		});
	}

	@Override
	public void close() throws IOException {
		try (scratch; database) {
			// the database before the folder
		}
	}

	private interface Values {
		void take(DuckDBReadableVector values, int rowCount) throws IOException;
	}

	private double[] doubles(ParquetColumn column, Progress progress) throws IOException {
		var all = new double[arrayLength()];
		var taken = new int[1];
		each(column.number(), progress, (values, rowCount) -> {
			int start = taken[0];
			for (int row = 0; row < rowCount; row++) {
				all[start + row] = values.getDouble(row, Double.NaN);
			}
			taken[0] += rowCount;
		});
		return all;
	}

	/** @return the columns and how SQL reads them */
	Collection<ParquetColumn> stored() {
		return columns.values();
	}

	/** Hands over some values of every row. */
	void all(List<String> values, Progress progress, ScratchDatabase.ChunkSink sink) throws IOException {
		if (!values.isEmpty()) {
			query("SELECT " + String.join(", ", values) + " FROM " + from, progress, sink);
		}
	}

	/** @return the column as codes; empty if it is no text, or has too many levels */
	Optional<Coded> coded(ParquetColumn column, Progress progress) throws IOException {
		try {
			return column.hasText() ? levels.of(column, progress) : Optional.empty();
		} catch (DatabaseException e) {
			throw unreadable(name, e);
		}
	}

	private void each(String value, Progress progress, Values values) throws IOException {
		query("SELECT " + value + " FROM " + from, progress, chunk -> values.take(chunk.vector(0), (int) chunk.rowCount()));
	}

	private void query(String sql, Progress progress, ScratchDatabase.ChunkSink sink) throws IOException {
		try {
			database.query(sql, progress, sink);
		} catch (DatabaseException e) {
			throw unreadable(name, e);
		}
	}

	private int arrayLength() throws ProblemException {
		if (rows > MOST_ROWS) {
			throw new ProblemException(Problem.error(rows + " rows are more than a column in memory holds", name,
					"split the file, or take a sample of its rows"));
		}
		return (int) rows;
	}

	private ParquetColumn find(String column) throws ProblemException {
		if (!columns.containsKey(column)) {
			throw TableProblems.noColumn(this, column);
		}
		return columns.get(column);
	}

	private static ProblemException unreadable(String name, DatabaseException e) {
		return new ProblemException(Problem.error("the Parquet file cannot be read: " + e.getMessage(), name,
				"write it again, or copy it again from its source"), e);
	}
}
