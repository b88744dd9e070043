package org.edgeloop.testsupport.trino;

import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Properties;

import io.trino.jdbc.TrinoDriver;

import org.junit.jupiter.api.Assumptions;

import org.edgeloop.base.Progress;
import org.edgeloop.table.ColumnType;
import org.edgeloop.table.RowBatch;
import org.edgeloop.table.Table;
import org.edgeloop.table.TableColumn;
import org.edgeloop.table.Tables;
import org.edgeloop.table.TrinoSource;

/** The server of the environment variable {@code EDGELOOP_TRINO}, whose catalog "memory" takes tables. */
public final class TrinoServer implements AutoCloseable {

	/** The server takes statements of up to a million characters. */
	private static final int LONGEST_STATEMENT = 800_000;
	private static final String SCHEMA = "memory.default.";

	private final URI address;
	private final TrinoDriver driver = new TrinoDriver();
	private final Connection connection;

	private TrinoServer(URI address) throws SQLException {
		this.address = address;
		var properties = new Properties();
		properties.setProperty("user", "test");
		this.connection = driver.connect("jdbc:trino://" + address.getHost() + ":" + address.getPort(), properties);
	}

	/** Skips the test where there is none. */
	public static TrinoServer orSkip() throws SQLException {
		String address = System.getenv("EDGELOOP_TRINO");
		Assumptions.assumeTrue(address != null, "skipped: no Trino server; run this by releng/trino");
		return new TrinoServer(URI.create(address));
	}

	public TrinoSource source(String table) {
		return new TrinoSource(address, SCHEMA + table, "test", Map.of());
	}

	/** @return the same table on the server */
	public Table copied(Table table, String name) throws SQLException, IOException {
		String sqlName = SCHEMA + '"' + name + '"';
		try (Statement statement = connection.createStatement()) {
			statement.execute("DROP TABLE IF EXISTS " + sqlName);
			statement.execute("CREATE TABLE " + sqlName + " (" + columns(table) + ")");
			var insert = new StringBuilder();
			table.read(table.columns().stream().map(TableColumn::name).toList(), 0, table.rows(), batch -> {
				for (int row = 0; row < batch.rows(); row++) {
					insert.append(insert.isEmpty() ? "INSERT INTO " + sqlName + " VALUES (" : ", (");
					for (int column = 0; column < table.columns().size(); column++) {
						insert.append(column == 0 ? "" : ", ").append(literal(table.columns().get(column).type(), batch, column, row));
					}
					insert.append(')');
					if (insert.length() > LONGEST_STATEMENT) {
						run(statement, insert);
					}
				}
			}, Progress.NONE);
			run(statement, insert);
		}
		return Tables.open(source(name), Progress.NONE);
	}

	private static void run(Statement statement, StringBuilder insert) throws IOException {
		try {
			if (!insert.isEmpty()) {
				statement.execute(insert.toString());
				insert.setLength(0);
			}
		} catch (SQLException e) {
			throw new IOException(e);
		}
	}

	private static String columns(Table table) {
		List<String> columns = table.columns().stream()
				.map(column -> '"' + column.name().replace("\"", "\"\"") + "\" " + sqlType(column.type())).toList();
		return String.join(", ", columns);
	}

	private static String sqlType(ColumnType type) {
		return switch (type) {
		case BOOLEAN -> "boolean";
		case INT32 -> "integer";
		case INT64 -> "bigint";
		case FLOAT32 -> "real";
		case FLOAT64 -> "double";
		case TEXT -> "varchar";
		case TIMESTAMP -> "timestamp(6)";
		};
	}

	private static String literal(ColumnType type, RowBatch batch, int column, int row) {
		String text = batch.text(column, row);
		return switch (type) {
		case TEXT -> text == null ? "NULL" : "'" + text.replace("'", "''") + "'";
		case BOOLEAN, INT32, INT64 -> text == null ? "NULL" : text;
		default -> number(batch.number(column, row));
		};
	}

	private static String number(double value) {
		if (Double.isInfinite(value)) {
			return value > 0 ? "infinity()" : "-infinity()";
		}
		return Double.isNaN(value) ? "nan()" : "DOUBLE '" + value + "'";
	}

	@Override
	public void close() throws SQLException, IOException {
		connection.close();
		driver.close();
	}
}
