package org.edgeloop.table.internal.trino;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.concurrent.CancellationException;

import io.trino.jdbc.TrinoDriver;
import io.trino.jdbc.TrinoStatement;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.table.TrinoSource;

/** A session on a Trino server. Its statements may run side by side. */
final class TrinoConnection implements AutoCloseable {

	/** Takes the rows of an answer. */
	@FunctionalInterface
	interface Answer<T> {
		T take(ResultSet rows) throws SQLException, IOException;
	}

	private final TrinoSource source;
	private final TrinoDriver driver;
	private final Connection connection;

	private TrinoConnection(TrinoSource source, TrinoDriver driver, Connection connection) {
		this.source = source;
		this.driver = driver;
		this.connection = connection;
	}

	/** @throws ProblemException if the address is no Trino server's; the driver refuses certificates that it does not know */
	static TrinoConnection open(TrinoSource source) throws IOException {
		boolean secure = "https".equalsIgnoreCase(source.server().getScheme());
		var properties = new Properties();
		properties.putAll(source.properties());
		properties.setProperty("user", source.user());
		properties.setProperty("source", "Edgeloop");
		if (secure) {
			properties.setProperty("SSL", "true");
		}
		int port = source.server().getPort();
		String address = source.server().getHost() + ":" + (port >= 0 ? port : secure ? 443 : 80);
		var driver = new TrinoDriver();
		try {
			Connection connection = driver.connect("jdbc:trino://" + address, properties);
			if (connection == null) {
				throw new SQLException(source.server() + " is no address");
			}
			return new TrinoConnection(source, driver, connection);
		} catch (SQLException e) {
			driver.close();
			throw failed(source, e);
		}
	}

	TrinoSource source() {
		return source;
	}

	/**
	 * @param answer is given the open rows; what it returns is returned
	 * @throws CancellationException if cancelled: the server then stops working on it
	 * @throws ProblemException if the server cannot be reached or refuses the query
	 */
	<T> T query(String sql, Progress progress, Answer<T> answer) throws IOException {
		progress.checkCancelled();
		try (Statement statement = connection.createStatement()) {
			statement.unwrap(TrinoStatement.class).setProgressMonitor(statistics -> cancelWhere(progress, statement));
			try (ResultSet rows = statement.executeQuery(sql)) {
				return answer.take(rows);
			}
		} catch (SQLException e) {
			progress.checkCancelled();
			throw failed(source, e);
		}
	}

	/** The driver reports each answer of the server, also while it is still working. */
	private static void cancelWhere(Progress progress, Statement statement) {
		if (progress.isCancelled()) {
			try {
				statement.cancel();
			} catch (SQLException e) {
				// the query has ended meanwhile
			}
		}
	}

	private static ProblemException failed(TrinoSource source, SQLException e) {
		String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("").strip();
		return new ProblemException(Problem.error("the Trino server does not answer: " + message, source.toString(),
				"check the server's address, the user and the table's name, and whether the server runs"), e);
	}

	@Override
	public void close() throws IOException {
		try {
			connection.close();
		} catch (SQLException e) {
			throw failed(source, e);
		} finally {
			driver.close();
		}
	}
}
