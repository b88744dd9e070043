package org.edgeloop.table.internal.trino;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;

import org.edgeloop.base.Progress;
import org.edgeloop.table.NumberSummary;

/**
 * One side's column of numbers.
 *
 * @param table the table's name in SQL
 * @param number an expression for the value as a double
 */
record TrinoSide(String table, String number) {

	static TrinoSide of(TrinoTable table, TrinoColumn column) {
		return new TrinoSide(table.sqlName(), column.number());
	}

	/** @return a query for the finite values, called x */
	String finite() {
		return "SELECT x FROM (SELECT " + number + " AS x FROM " + table + ") WHERE is_finite(x)";
	}

	/**
	 * Sums of values far from zero lose digits, so the mean is a first one and what the distances to it add.
	 *
	 * @throws IOException as {@link TrinoConnection#query}
	 */
	NumberSummary summary(TrinoConnection connection, Progress progress) throws IOException {
		String counted = "SELECT count(*), count_if(x IS NULL OR is_nan(x)), count_if(is_infinite(x)), avg(x) FILTER (WHERE is_finite(x)), "
				+ "min(x) FILTER (WHERE is_finite(x)), max(x) FILTER (WHERE is_finite(x)), count(DISTINCT IF(is_finite(x), x)) FROM (SELECT "
				+ number + " AS x FROM " + table + ")";
		NumberSummary near = connection.query(counted, progress, TrinoSide::summary);
		if (near.n() == 0) {
			return near;
		}
		String centred = "x - " + TrinoNumberPair.literal(near.mean());
		String sql = "SELECT avg(" + centred + "), var_pop(" + centred + ") FROM (" + finite() + ")";
		return connection.query(sql, progress, rows -> {
			rows.next();
			return new NumberSummary(near.rows(), near.missing(), near.infinite(), near.mean() + rows.getDouble(1), rows.getDouble(2),
					near.min(), near.max(), near.distinct());
		});
	}

	private static NumberSummary summary(ResultSet rows) throws SQLException {
		rows.next();
		return new NumberSummary(rows.getLong(1), rows.getLong(2), rows.getLong(3), TrinoTable.number(rows, 4), Double.NaN,
				TrinoTable.number(rows, 5), TrinoTable.number(rows, 6), rows.getLong(7));
	}
}
