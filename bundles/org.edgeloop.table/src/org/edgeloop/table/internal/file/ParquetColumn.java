package org.edgeloop.table.internal.file;

import java.util.Optional;

import org.edgeloop.table.ColumnType;
import org.edgeloop.table.TableColumn;
import org.edgeloop.table.internal.ScratchDatabase;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A column of a Parquet file and how SQL reads it.
 *
 * @param stored its name in the file
 * @param sqlType its type there
 */
record ParquetColumn(TableColumn column, String stored, String sqlType) {

	/**
	 * @param given by the user; null to go by the file
	 * @return the column; empty if its values are nested
	 */
	static Optional<ParquetColumn> of(String name, String sqlType, @Nullable ColumnType given) {
		if (sqlType.endsWith("]") || sqlType.contains("(") && !sqlType.startsWith("DECIMAL") && !sqlType.startsWith("ENUM")) {
			return Optional.empty();
		}
		return Optional.of(new ParquetColumn(TableColumn.of(name, given == null ? type(sqlType) : given), name, sqlType));
	}

	/** @return the values as DOUBLE; for text those that spell a number */
	String number() {
		String name = ScratchDatabase.identifier(stored);
		if (column.type() == ColumnType.TIMESTAMP && !isInteger()) {
			String time = sqlType.startsWith("TIMESTAMP WITH") ? name : "CAST(" + name + " AS TIMESTAMP)";
			return "CAST(epoch_us(" + time + ") AS DOUBLE)";
		}
		return "CAST(" + name + " AS DOUBLE)";
	}

	/** @return whether SQL writes the values as text, exactly so; else they are written from their numbers */
	boolean hasText() {
		return switch (column.type()) {
		case TEXT -> !isFloat() && !"BOOLEAN".equals(sqlType);
		case INT32, INT64 -> isInteger();
		case BOOLEAN, FLOAT32, FLOAT64, TIMESTAMP -> false;
		};
	}

	/** @return whether a batch of rows keeps text */
	boolean isText() {
		return column.type() == ColumnType.TEXT && hasText();
	}

	/** @return the values as VARCHAR */
	String text() {
		return "CAST(" + ScratchDatabase.identifier(stored) + " AS VARCHAR)";
	}

	/** @return the type that the values have in the file, which says how their numbers are written */
	ColumnType storedType() {
		return column.type() == ColumnType.TEXT ? type(sqlType) : column.type();
	}

	private boolean isFloat() {
		return type(sqlType) == ColumnType.FLOAT32 || type(sqlType) == ColumnType.FLOAT64;
	}

	private boolean isInteger() {
		return type(sqlType) == ColumnType.INT32 || type(sqlType) == ColumnType.INT64;
	}

	private static ColumnType type(String sqlType) {
		return switch (sqlType) {
		case "BOOLEAN" -> ColumnType.BOOLEAN;
		case "TINYINT", "SMALLINT", "INTEGER", "UTINYINT", "USMALLINT" -> ColumnType.INT32;
		case "BIGINT", "UINTEGER", "UBIGINT", "HUGEINT", "UHUGEINT" -> ColumnType.INT64;
		case "FLOAT" -> ColumnType.FLOAT32;
		case "DOUBLE" -> ColumnType.FLOAT64;
		case "DATE", "TIMESTAMP", "TIMESTAMP WITH TIME ZONE", "TIMESTAMP_S", "TIMESTAMP_MS", "TIMESTAMP_NS" -> ColumnType.TIMESTAMP;
		default -> sqlType.startsWith("DECIMAL") ? ColumnType.FLOAT64 : ColumnType.TEXT;
		};
	}
}
