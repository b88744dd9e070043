package org.edgeloop.table.internal.profile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.duckdb.DuckDBReadableVector;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.base.TemporaryFolder;
import org.edgeloop.table.Categories;
import org.edgeloop.table.ColumnType;
import org.edgeloop.table.Numbers;
import org.edgeloop.table.RowBatchSink;
import org.edgeloop.table.TableColumn;
import org.edgeloop.table.TableProfile;
import org.edgeloop.table.internal.DatabaseException;
import org.edgeloop.table.internal.LevelCounts;
import org.edgeloop.table.internal.LocalTable;
import org.edgeloop.table.internal.ScratchDatabase;
import org.edgeloop.table.internal.TableProblems;
import org.edgeloop.table.internal.local.CellText;
import org.edgeloop.table.internal.local.FiniteNumbers;
import org.edgeloop.table.internal.local.LevelCountsBuilder;

/** A profile of a table: columns that are read when they are asked for, and no rows. */
final class ProfileTable implements LocalTable {

	private final Path file;
	private final String name;
	private final long rows;
	private final List<TableColumn> columns;
	private final TemporaryFolder scratch;
	private final ScratchDatabase database;

	ProfileTable(Path file, String name, long rows, List<TableColumn> columns, TemporaryFolder scratch, ScratchDatabase database) {
		this.file = file;
		this.name = name;
		this.rows = rows;
		this.columns = List.copyOf(columns);
		this.scratch = scratch;
		this.database = database;
	}

	@Override
	public String name() {
		return name;
	}

	@Override
	public List<TableColumn> columns() {
		return columns;
	}

	@Override
	public boolean isAligned() {
		return false;
	}

	@Override
	public long rows() {
		return rows;
	}

	/** Ascending, then NaN. */
	@Override
	public Numbers numbers(String column, Progress progress) throws IOException {
		TableColumn found = find(column);
		if (found.type() == ColumnType.TEXT) {
			throw TableProblems.notNumbers(name, found);
		}
		var values = new double[arrayLength()];
		var filled = new int[1];
		each("number, count", counted(found, "number IS NOT NULL") + " ORDER BY number", progress, (number, count, row) -> {
			int end = Math.toIntExact(Math.min(values.length, filled[0] + count.getLong(row)));
			Arrays.fill(values, filled[0], end, number.getDouble(row));
			filled[0] = end;
		});
		Arrays.fill(values, filled[0], values.length, Double.NaN);
		return new Numbers(values);
	}

	@Override
	public FiniteNumbers finite(String column, Progress progress) throws IOException {
		double[] values = numbers(column, progress).values();
		return FiniteNumbers.kept(values, values.length);
	}

	/** Level by level, then the missing ones. */
	@Override
	public Categories categories(String column, Progress progress) throws IOException {
		LevelCounts counted = levelCounts(column, progress);
		var codes = new int[arrayLength()];
		int start = 0;
		for (int level = 0; level < counted.counts().length; level++) {
			int end = (int) Math.min(codes.length, start + counted.counts()[level]);
			Arrays.fill(codes, start, end, level);
			start = end;
		}
		Arrays.fill(codes, start, codes.length, Categories.MISSING);
		return new Categories(codes, counted.levels());
	}

	@Override
	public LevelCounts levelCounts(String column, Progress progress) throws IOException {
		TableColumn found = find(column);
		boolean isText = found.type() == ColumnType.TEXT;
		var levels = new LevelCountsBuilder();
		each(isText ? "text, count" : "number, count", counted(found, "true"), progress, (value, count, row) -> levels.add(
				isText ? value.getString(row) : CellText.of(found.type(), value.getDouble(row, Double.NaN)), count.getLong(row)));
		return levels.finish();
	}

	/** Those that keep their order, or all in no order. */
	@Override
	public double[] sample(String column, int most, Progress progress) throws IOException {
		var ordered = new double[Math.min(most, TableProfile.ORDERED_VALUES)];
		var filled = new int[1];
		each("number, count", of(find(column), ProfileFormat.ORDERED), progress, (number, count, row) -> {
			if (filled[0] < ordered.length) {
				ordered[filled[0]++] = number.getDouble(row);
			}
		});
		if (filled[0] < TableProfile.ORDERED_VALUES || most <= ordered.length) {
			return Arrays.copyOf(ordered, filled[0]);
		}
		FiniteNumbers all = finite(column, progress);
		if (all.n() <= most) {
			return Arrays.copyOf(all.values(), all.n());
		}
		throw noRows("the first " + most + " values");
	}

	@Override
	public void read(List<String> names, long fromRow, long toRow, RowBatchSink sink, Progress progress) throws IOException {
		for (String column : names) {
			find(column);
		}
		throw noRows("rows");
	}

	@Override
	public void close() throws IOException {
		try (scratch; database) {
			// the database before the folder
		}
	}

	private interface Values {
		void take(DuckDBReadableVector value, DuckDBReadableVector count, long row) throws IOException;
	}

	private void each(String values, String condition, Progress progress, Values sink) throws IOException {
		try {
			database.query("SELECT " + values + " FROM read_parquet(" + ScratchDatabase.pattern(file) + ") WHERE " + condition, progress, chunk -> {
				for (long row = 0; row < chunk.rowCount(); row++) {
					sink.take(chunk.vector(0), chunk.vector(1), row);
				}
			});
		} catch (DatabaseException e) {
			throw ProfileReader.noProfile(file, String.valueOf(e.getMessage()));
		}
	}

	private String counted(TableColumn column, String condition) {
		return of(column, ProfileFormat.COUNTED) + " AND " + condition;
	}

	private String of(TableColumn column, int kind) {
		return "\"column\" = " + columns.indexOf(column) + " AND kind = " + kind;
	}

	private TableColumn find(String column) throws ProblemException {
		return column(column).orElseThrow(() -> TableProblems.noColumn(this, column));
	}

	private int arrayLength() throws ProblemException {
		if (rows < 0 || rows > Integer.MAX_VALUE - 8) {
			throw ProfileReader.noProfile(file, "it says that it has " + rows + " rows");
		}
		return (int) rows;
	}

	private ProblemException noRows(String wanted) {
		return new ProblemException(Problem.error("a profile keeps each column by itself and has not " + wanted + " of the table", name,
				"open the table itself"));
	}
}
