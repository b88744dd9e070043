package org.edgeloop.table.internal;

import java.io.IOException;
import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.duckdb.DuckDBAppender;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The rows of one table, kept as several tables in order. DuckDB works on 2048 rows of a table at once, whatever they hold; rows
 * of long lists would need gigabytes. A table of fewer rows is worked on by its rows alone.
 */
public final class RowParts implements AutoCloseable {

	private final ScratchDatabase database;
	private final String columns;
	private final long rowsInPart;
	private int parts;
	private long rows;
	private @Nullable DuckDBAppender appender;

	/**
	 * @param columns names and types as SQL declares them
	 * @param rowsInPart the most rows of a part
	 */
	public RowParts(ScratchDatabase database, String columns, long rowsInPart) throws IOException {
		this.database = database;
		this.columns = columns;
		this.rowsInPart = rowsInPart;
		startPart();
	}

	/** @return takes the values of the next row, from {@code beginRow} to {@code endRow} */
	public DuckDBAppender nextRow() throws IOException {
		if (rows == rowsInPart) {
			finishPart();
			startPart();
		}
		rows++;
		return java.util.Objects.requireNonNull(appender);
	}

	/** Takes in all rows so far. None may follow. */
	public void finish() throws IOException {
		finishPart();
	}

	/** @return the query for all rows in order */
	public String query() {
		return IntStream.range(0, parts).mapToObj(part -> "SELECT * FROM " + name(part))
				.collect(Collectors.joining(" UNION ALL "));
	}

	@Override
	public void close() throws IOException {
		DuckDBAppender open = appender;
		appender = null;
		if (open != null) {
			try {
				open.close();
			} catch (SQLException e) {
				throw ScratchDatabase.failure(e);
			}
		}
	}

	private void startPart() throws IOException {
		database.execute("CREATE TABLE " + name(parts) + " (" + columns + ")");
		appender = database.appender(name(parts));
		parts++;
		rows = 0;
	}

	/** Flushing tells of rows that could not be taken in; closing alone would drop them without a word. */
	private void finishPart() throws IOException {
		DuckDBAppender open = appender;
		if (open != null) {
			try {
				open.flush();
			} catch (SQLException e) {
				throw ScratchDatabase.failure(e);
			}
			close();
		}
	}

	private static String name(int part) {
		return "part" + part;
	}
}
