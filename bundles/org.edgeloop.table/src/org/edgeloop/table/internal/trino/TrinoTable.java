package org.edgeloop.table.internal.trino;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.table.Categories;
import org.edgeloop.table.Numbers;
import org.edgeloop.table.RowBatchSink;
import org.edgeloop.table.Table;
import org.edgeloop.table.TableColumn;
import org.edgeloop.table.TrinoSource;
import org.edgeloop.table.internal.local.CellText;

/** A table on a Trino server. The order of its rows is the server's, which may differ from one query to the next. */
public final class TrinoTable implements Table {

	/** More rows than these are not fetched: whoever wants them row by row copies the table into a file. */
	static final long MOST_ROWS = 20_000_000;

	private final TrinoConnection connection;
	private final String sqlName;
	private final List<TrinoColumn> columns;
	private final long rows;

	private TrinoTable(TrinoConnection connection, String sqlName, List<TrinoColumn> columns, long rows) {
		this.connection = connection;
		this.sqlName = sqlName;
		this.columns = List.copyOf(columns);
		this.rows = rows;
	}

	/** @throws ProblemException if the server cannot be reached or has no such table */
	public static TrinoTable open(TrinoSource source, Progress progress) throws IOException {
		String sqlName = TrinoNames.table(source.table());
		TrinoConnection connection = TrinoConnection.open(source);
		try {
			List<TrinoColumn> columns = connection.query("SELECT * FROM " + sqlName + " LIMIT 0", progress, TrinoTable::columns);
			long rows = connection.query("SELECT count(*) FROM " + sqlName, progress, TrinoTable::single);
			return new TrinoTable(connection, sqlName, columns, rows);
		} catch (IOException | RuntimeException e) {
			connection.close();
			throw e;
		}
	}

	private static List<TrinoColumn> columns(ResultSet rows) throws SQLException {
		ResultSetMetaData described = rows.getMetaData();
		var columns = new ArrayList<TrinoColumn>();
		for (int i = 1; i <= described.getColumnCount(); i++) {
			columns.add(TrinoColumn.of(described.getColumnName(i), described.getColumnTypeName(i)));
		}
		return columns;
	}

	private static Long single(ResultSet rows) throws SQLException {
		rows.next();
		return rows.getLong(1);
	}

	@Override
	public String name() {
		return connection.source().table();
	}

	@Override
	public List<TableColumn> columns() {
		return columns.stream().map(TrinoColumn::column).toList();
	}

	@Override
	public boolean isAligned() {
		return false;
	}

	@Override
	public long rows() {
		return rows;
	}

	boolean sharesServer(TrinoTable other) {
		return connection.source().server().equals(other.connection.source().server())
				&& connection.source().user().equals(other.connection.source().user());
	}

	TrinoConnection connection() {
		return connection;
	}

	String sqlName() {
		return sqlName;
	}

	@Override
	public Optional<TableColumn> column(String name) {
		return find(name).map(TrinoColumn::column);
	}

	/** Most catalogs know names in lower case only, whatever a report calls them. */
	private Optional<TrinoColumn> find(String name) {
		return columns.stream().filter(column -> column.column().name().equals(name)).findFirst()
				.or(() -> columns.stream().filter(column -> column.column().name().equalsIgnoreCase(name)).findFirst());
	}

	/** @throws ProblemException if there is none */
	TrinoColumn described(String name) throws ProblemException {
		return find(name).orElseThrow(() -> new ProblemException(Problem.error("there is no column " + name, name(),
						"choose one of the table's " + columns.size() + " columns")));
	}

	/** @throws ProblemException if there is none, or it holds text */
	TrinoColumn number(String name) throws ProblemException {
		TrinoColumn column = described(name);
		if (!column.isNumber()) {
			throw new ProblemException(
					Problem.error("the column " + name + " holds text", name(), "compare it as a category, or choose a column of numbers"));
		}
		return column;
	}

	@Override
	public Numbers numbers(String name, Progress progress) throws IOException {
		String sql = "SELECT " + number(name).number() + " FROM " + sqlName;
		var values = new double[fetchable()];
		int count = connection.query(sql, progress, answer -> {
			int row = 0;
			while (row < values.length && answer.next()) {
				values[row++] = number(answer, 1);
			}
			return row;
		});
		return new Numbers(count == values.length ? values : Arrays.copyOf(values, count));
	}

	@Override
	public Categories categories(String name, Progress progress) throws IOException {
		TrinoColumn column = described(name);
		var texts = new @Nullable String[fetchable()];
		int count = connection.query("SELECT " + selected(column) + " FROM " + sqlName, progress, answer -> {
			int row = 0;
			while (row < texts.length && answer.next()) {
				texts[row++] = text(column, answer, 1);
			}
			return row;
		});
		return Categories.of(count == texts.length ? texts : Arrays.copyOf(texts, count));
	}

	private int fetchable() throws ProblemException {
		if (rows > MOST_ROWS) {
			throw new ProblemException(Problem.error(
					"this needs the rows themselves, and " + rows + " are too many to fetch (at most " + MOST_ROWS + ")", name(),
					"leave it out, or compare a sample of the table"));
		}
		return (int) rows;
	}

	@Override
	public void read(List<String> names, long fromRow, long toRow, RowBatchSink sink, Progress progress) throws IOException {
		var wanted = new ArrayList<TrinoColumn>();
		for (String name : names) {
			wanted.add(described(name));
		}
		fetchable();
		String selected = String.join(", ", wanted.stream().map(TrinoTable::selected).toList());
		String sql = "SELECT " + selected + " FROM " + sqlName + " OFFSET " + fromRow + " LIMIT " + Math.max(0, toRow - fromRow);
		connection.query(sql, progress, answer -> {
			var batch = new TrinoRowBatch(wanted, fromRow);
			while (answer.next()) {
				batch.add(answer);
				if (batch.isFull()) {
					progress.checkCancelled();
					sink.take(batch);
					batch.clear();
				}
			}
			if (batch.rows() > 0) {
				sink.take(batch);
			}
			return rows;
		});
	}

	/** Numbers travel as doubles, which are then written as everywhere. */
	static String selected(TrinoColumn column) {
		return column.isNumber() ? column.number() : column.text();
	}

	static double number(ResultSet rows, int index) throws SQLException {
		double value = rows.getDouble(index);
		return rows.wasNull() ? Double.NaN : value;
	}

	static @Nullable String text(TrinoColumn column, ResultSet rows, int index) throws SQLException {
		return column.isNumber() ? CellText.of(column.column().type(), number(rows, index)) : rows.getString(index);
	}

	@Override
	public void close() throws IOException {
		connection.close();
	}
}
