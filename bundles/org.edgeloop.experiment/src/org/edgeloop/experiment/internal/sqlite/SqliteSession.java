package org.edgeloop.experiment.internal.sqlite;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CancellationException;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.sqlite.ProgressHandler;

/** One connection to a data base, for one thread at a time. */
final class SqliteSession implements AutoCloseable {

	/** Takes the rows of a query one after the other. */
	@FunctionalInterface
	interface RowSink {
		void take(SqliteRow row) throws SQLException;
	}

	/** What the file may not do to us: run code, be mapped into memory (where it could be cut off under us), be written. */
	private static final String GUARD = "PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON; PRAGMA mmap_size=0; PRAGMA query_only=ON";

	/** Some milliseconds of SQLite's work. */
	private static final int STEPS_BETWEEN_LOOKS = 50_000;
	/** More steps than a query of ours takes for each byte of a sound file. */
	private static final long MOST_STEPS_A_BYTE = 100;
	private static final long STEPS_OF_SMALL_FILES = 20_000_000;
	/** By how many bytes others may lengthen the file while it is read. */
	private static final long GROWTH = 1 << 24;

	private final Path file;
	private final long bytes;
	private final Connection connection;
	private final Watch watch = new Watch();

	/** Stops a query that is cancelled or does not come to an end. */
	private final class Watch extends ProgressHandler {

		private Progress progress = Progress.NONE;
		private long steps;

		@Override
		protected int progress() {
			steps += STEPS_BETWEEN_LOOKS;
			return progress.isCancelled() || isRunningAway() ? 1 : 0;
		}

		private boolean isRunningAway() {
			return steps > STEPS_OF_SMALL_FILES + MOST_STEPS_A_BYTE * bytes;
		}
	}

	/**
	 * @param bytes how large the data base is; no table can hold more rows or characters
	 * @param isCut whether the file's end is missing: SQLite then reads none of it unless it may be repaired
	 * @param connection owned from now on
	 */
	SqliteSession(Path file, long bytes, boolean isCut, Connection connection) throws SQLException {
		this.file = file;
		this.bytes = bytes;
		this.connection = connection;
		try (Statement statement = connection.createStatement()) {
			for (String pragma : GUARD.split("; ")) {
				statement.execute(pragma);
			}
			if (isCut) {
				statement.execute("PRAGMA writable_schema=ON");
			}
		}
		ProgressHandler.setHandler(connection, STEPS_BETWEEN_LOOKS, watch);
	}

	Path file() {
		return file;
	}

	/**
	 * Hands over the rows of a query.
	 *
	 * @param arguments texts and whole numbers for the question marks
	 * @throws CancellationException if cancelled, also while SQLite searches
	 * @throws ProblemException if the data base is locked, damaged or of another kind; the rows before are handed over
	 */
	void query(String sql, Progress progress, RowSink sink, Object... arguments) throws IOException {
		progress.checkCancelled();
		watch.progress = progress;
		watch.steps = 0;
		try (PreparedStatement statement = connection.prepareStatement(sql)) {
			for (int i = 0; i < arguments.length; i++) {
				statement.setObject(i + 1, arguments[i]);
			}
			try (ResultSet rows = statement.executeQuery()) {
				take(rows, sink);
			}
		} catch (SQLException e) {
			progress.checkCancelled();
			throw watch.isRunningAway() ? SqliteProblems.contradiction(file) : SqliteProblems.of(file, e);
		} finally {
			watch.progress = Progress.NONE;
		}
	}

	private void take(ResultSet rows, RowSink sink) throws SQLException, ProblemException {
		var row = new SqliteRow(rows);
		long most = GROWTH + bytes;
		for (long count = 1; rows.next(); count++) {
			if (count > most || row.characters() > most) {
				throw SqliteProblems.contradiction(file);
			}
			sink.take(row);
		}
	}

	@Override
	public void close() throws IOException {
		try {
			connection.close();
		} catch (SQLException e) {
			throw SqliteProblems.of(file, e);
		}
	}
}
