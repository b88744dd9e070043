package org.edgeloop.experiment.internal.sqlite;

import java.sql.SQLException;

import org.edgeloop.experiment.MetricPoint;

/**
 * How the tables of metrics keep a point: infinities as the greatest doubles, because not every data base that MLflow writes to has
 * infinities, and NaN as a flag beside 0.
 */
final class MetricColumns {

	private MetricColumns() {
	}

	/** @return timestamp, value and step as columns of SQL; no value stands for NaN, and for what is no number at all */
	static String sql(SqliteSchema schema, String table) {
		String value = table + ".value";
		// Every number is less than every text.
		String isNumber = value + " < '' AND " + schema.column(table, "is_nan", "0") + " IS NOT TRUE";
		return schema.column(table, "timestamp", "0") + ", CASE WHEN " + isNumber + " THEN " + value + " END, "
				+ schema.column(table, "step", "0");
	}

	/** @param column where the value of a metric stands */
	static double value(SqliteRow row, int column) throws SQLException {
		double stored = row.realOrNaN(column);
		return Math.abs(stored) == Double.MAX_VALUE ? Math.copySign(Double.POSITIVE_INFINITY, stored) : stored;
	}

	/** @param column the first of the columns of a point */
	static MetricPoint point(SqliteRow row, int column) throws SQLException {
		return new MetricPoint(row.integer(column), value(row, column + 1), row.integer(column + 2));
	}
}
