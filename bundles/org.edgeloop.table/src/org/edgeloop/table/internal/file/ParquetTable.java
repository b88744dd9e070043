package org.edgeloop.table.internal.file;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.table.Categories;
import org.edgeloop.table.ColumnType;
import org.edgeloop.table.FileSource;
import org.edgeloop.table.Table;
import org.edgeloop.table.TableColumn;
import org.edgeloop.table.internal.ScratchDatabase;
import org.edgeloop.table.internal.local.MemoryColumn;
import org.edgeloop.table.internal.local.MemoryTable;

/** Reads Parquet through DuckDB. */
final class ParquetTable {

	private ParquetTable() {
	}

	static Table open(FileSource source, Progress progress) throws IOException {
		String from = "read_parquet(" + ScratchDatabase.quoted(source.file().toString()) + ")";
		try (var database = new ScratchDatabase(Objects.requireNonNull(source.file().toAbsolutePath().getParent()))) {
			List<MemoryColumn> columns = new ArrayList<>();
			for (TableColumn column : columns(database, from, source)) {
				progress.checkCancelled();
				columns.add(read(database, from, column));
			}
			return new MemoryTable(source.name(), columns);
		} catch (SQLException e) {
			throw new ProblemException(Problem.error("the Parquet file cannot be read", source.name(), "write it again"), e);
		}
	}

	private static List<TableColumn> columns(ScratchDatabase database, String from, FileSource source) throws SQLException {
		List<TableColumn> columns = new ArrayList<>();
		try (var statement = database.statement(); ResultSet rows = statement.executeQuery("DESCRIBE SELECT * FROM " + from)) {
			while (rows.next()) {
				String name = rows.getString("column_name");
				columns.add(TableColumn.of(name, source.options().types().getOrDefault(name, type(rows.getString("column_type")))));
			}
		}
		return columns;
	}

	private static ColumnType type(String sql) {
		return switch (sql) {
		case "BOOLEAN" -> ColumnType.BOOLEAN;
		case "TINYINT", "SMALLINT", "INTEGER", "UTINYINT", "USMALLINT" -> ColumnType.INT32;
		case "BIGINT", "UINTEGER", "UBIGINT", "HUGEINT" -> ColumnType.INT64;
		case "FLOAT" -> ColumnType.FLOAT32;
		case "DOUBLE" -> ColumnType.FLOAT64;
		case "DATE", "TIMESTAMP", "TIMESTAMP WITH TIME ZONE", "TIMESTAMP_S", "TIMESTAMP_MS", "TIMESTAMP_NS" -> ColumnType.TIMESTAMP;
		default -> sql.startsWith("DECIMAL") ? ColumnType.FLOAT64 : ColumnType.TEXT;
		};
	}

	private static MemoryColumn read(ScratchDatabase database, String from, TableColumn column) throws SQLException {
		String name = ScratchDatabase.identifier(column.name());
		String value = switch (column.type()) {
		case TEXT -> "CAST(" + name + " AS VARCHAR)";
		case TIMESTAMP -> "CAST(epoch_us(" + name + ") AS DOUBLE)";
		default -> "CAST(" + name + " AS DOUBLE)";
		};
		List<String> texts = new ArrayList<>();
		var numbers = new Doubles();
		try (var statement = database.statement(); ResultSet rows = statement.executeQuery("SELECT " + value + " FROM " + from)) {
			while (rows.next()) {
				if (column.type() == ColumnType.TEXT) {
					texts.add(rows.getString(1));
				} else {
					double number = rows.getDouble(1);
					numbers.add(rows.wasNull() ? Double.NaN : number);
				}
			}
		}
		return column.type() == ColumnType.TEXT ? new MemoryColumn(column, Categories.of(texts.toArray(new String[0])))
				: MemoryColumn.numbers(column.name(), column.type(), numbers.toArray());
	}
}
