package org.edgeloop.table.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBChunkedResult;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDataChunkReader;
import org.duckdb.DuckDBDriver;
import org.duckdb.DuckDBPreparedStatement;
import org.edgeloop.base.CancelWatch;
import org.edgeloop.base.Progress;

/** A DuckDB database in memory that puts what does not fit into a folder. It loads no extension and keeps nothing. */
public final class ScratchDatabase implements AutoCloseable {

	private static final String MEMORY_LIMIT = "512MB";
	private static final int MOST_THREADS = 4;
	private static final long MILLISECONDS_BETWEEN_LOOKS = 20;
	/** A failure of another thread, which DuckDB hands on as JSON. */
	private static final Pattern INSIDE = Pattern.compile("\"exception_message\":\"((?:[^\"\\\\]|\\\\.)*)\"");

	private final DuckDBConnection connection;

	/** @param folder where rows go that do not fit into memory */
	public ScratchDatabase(Path folder) throws IOException {
		this(folder, Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors()));
	}

	/**
	 * @param folder where rows go that do not fit into memory
	 * @param threads on which each statement runs; one is the cheapest where several statements run at a time
	 */
	public ScratchDatabase(Path folder, int threads) throws IOException {
		var settings = new Properties();
		settings.setProperty("memory_limit", MEMORY_LIMIT);
		settings.setProperty("temp_directory", folder.toString());
		settings.setProperty("threads", Integer.toString(threads));
		settings.setProperty("autoinstall_known_extensions", "false");
		settings.setProperty("autoload_known_extensions", "false");
		settings.setProperty("allow_persistent_secrets", "false");
		settings.setProperty(DuckDBDriver.JDBC_STREAM_RESULTS, "true");
		try {
			// The driver itself: those who ask the driver manager from another bundle are not shown it.
			connection = (DuckDBConnection) new DuckDBDriver().connect("jdbc:duckdb:", settings);
		} catch (SQLException e) {
			throw failure(e);
		}
	}

	public DuckDBAppender appender(String table) throws IOException {
		try {
			return connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, table);
		} catch (SQLException e) {
			throw failure(e);
		}
	}

	/** Takes the rows of a query, some 2000 at a time. */
	public interface ChunkSink {

		/** @param chunk valid until this method returns */
		void take(DuckDBDataChunkReader chunk) throws IOException;
	}

	/**
	 * Runs a query in a session of its own and hands over its rows in order as they come.
	 *
	 * @throws DatabaseException if the data base refuses or fails
	 * @throws CancellationException if cancelled
	 * @throws IOException what the sink throws
	 */
	public void query(String sql, Progress progress, ChunkSink sink) throws IOException {
		progress.checkCancelled();
		try (Connection session = connection.duplicate();
				var statement = session.prepareStatement(sql).unwrap(DuckDBPreparedStatement.class);
				var watch = new CancelWatch(progress, () -> cancel(statement))) {
			watch.start();
			try (DuckDBChunkedResult rows = statement.query()) {
				while (rows.nextChunk()) {
					progress.checkCancelled();
					sink.take(rows.chunk());
				}
			}
		} catch (SQLException e) {
			progress.checkCancelled();
			throw new DatabaseException(e);
		}
	}

	private static void cancel(Statement statement) {
		try {
			statement.cancel();
		} catch (SQLException e) {
			// it came to its end before
		}
	}

	/** Runs a statement that is soon done. */
	public void execute(String sql) throws IOException {
		try (Statement statement = connection.createStatement()) {
			statement.execute(sql);
		} catch (SQLException e) {
			throw failure(e);
		}
	}

	/**
	 * Runs a statement that may take long.
	 *
	 * @throws CancellationException if cancelled; the statement has come to its end
	 */
	public void execute(String sql, Progress progress) throws IOException {
		try (Statement statement = connection.createStatement()) {
			var done = CompletableFuture.runAsync(() -> execute(statement, sql), task -> Thread.ofPlatform().daemon().start(task));
			while (!isDone(done)) {
				if (progress.isCancelled()) {
					statement.cancel();
				}
			}
			done.get();
		} catch (SQLException e) {
			throw failure(e);
		} catch (ExecutionException e) {
			progress.checkCancelled();
			throw failure(e.getCause());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new CancellationException();
		}
	}

	@Override
	public void close() throws IOException {
		try {
			connection.close();
		} catch (SQLException e) {
			throw failure(e);
		}
	}

	/** @return text as SQL writes it */
	public static String quoted(String text) {
		return "'" + text.replace("'", "''") + "'";
	}

	/** @return a file as functions of SQL take it, which else take some characters of its name for patterns */
	public static String pattern(Path file) {
		return quoted(file.toAbsolutePath().toString().replaceAll("[\\[*?]", "[$0]"));
	}

	/** @return a name as SQL writes it */
	public static String identifier(String name) {
		return '"' + name.replace("\"", "\"\"") + '"';
	}

	/** @return the failure in DuckDB's words, without the advice for users of SQL that follows the first line */
	public static IOException failure(Throwable e) {
		String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
		var inside = INSIDE.matcher(message);
		if (inside.find()) {
			message = inside.group(1).replace("\\\"", "\"");
		}
		return new IOException("the table could not be written: " + message, e);
	}

	private static void execute(Statement statement, String sql) {
		try {
			statement.execute(sql);
		} catch (SQLException e) {
			throw new IllegalStateException(e.getMessage(), e);
		}
	}

	private static boolean isDone(CompletableFuture<?> future) throws InterruptedException {
		try {
			future.get(MILLISECONDS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
			return true;
		} catch (TimeoutException e) {
			return false;
		} catch (ExecutionException e) {
			return true;
		}
	}
}
