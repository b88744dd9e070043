package org.edgeloop.experiment.internal.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;

/** The row at which a query is. Columns count from 1. NULL reads as an empty text and as 0. */
final class SqliteRow {

	private final ResultSet row;
	private long characters;

	SqliteRow(ResultSet row) {
		this.row = row;
	}

	String text(int column) throws SQLException {
		String text = row.getString(column);
		if (text == null) {
			return "";
		}
		characters += text.length();
		return text;
	}

	/** @return a whole number; text reads as the number it begins with, else as 0 */
	long integer(int column) throws SQLException {
		return row.getLong(column);
	}

	/** @return a number, NaN where there is none */
	double realOrNaN(int column) throws SQLException {
		double value = row.getDouble(column);
		return value == 0 && row.wasNull() ? Double.NaN : value;
	}

	/** @return the characters that all rows so far have given */
	long characters() {
		return characters;
	}
}
