package org.edgeloop.table.internal.trino;

import java.util.Locale;

import org.edgeloop.table.ColumnType;
import org.edgeloop.table.TableColumn;

/**
 * A column of a table on the server.
 *
 * @param sqlType its type as the server calls it
 */
record TrinoColumn(TableColumn column, String sqlType) {

	static TrinoColumn of(String name, String sqlType) {
		return new TrinoColumn(TableColumn.of(name, type(sqlType.toLowerCase(Locale.ROOT))), sqlType);
	}

	/** Structures and days count as text. */
	private static ColumnType type(String sqlType) {
		int bracket = sqlType.indexOf('(');
		return switch (bracket < 0 ? sqlType : sqlType.substring(0, bracket)) {
		case "tinyint", "smallint", "integer" -> ColumnType.INT32;
		case "bigint" -> ColumnType.INT64;
		case "real" -> ColumnType.FLOAT32;
		case "double", "decimal" -> ColumnType.FLOAT64;
		case "boolean" -> ColumnType.BOOLEAN;
		case "timestamp" -> ColumnType.TIMESTAMP;
		default -> ColumnType.TEXT;
		};
	}

	boolean isNumber() {
		return column.type() != ColumnType.TEXT;
	}

	/** @return an expression for its value as a double, without -0.0; null where missing */
	String number() {
		String name = TrinoNames.quoted(column.name());
		return column.type() == ColumnType.TIMESTAMP ? "to_unixtime(" + name + ") * 1E6" : "CAST(" + name + " AS double) + 0E0";
	}

	/** @return an expression for the value of a column that {@linkplain #isNumber is no number}, as text; null where missing */
	String text() {
		String name = TrinoNames.quoted(column.name());
		String lower = sqlType.toLowerCase(Locale.ROOT);
		boolean structure = lower.startsWith("array") || lower.startsWith("map") || lower.startsWith("row");
		return structure ? "json_format(CAST(" + name + " AS json))" : "CAST(" + name + " AS varchar)";
	}
}
