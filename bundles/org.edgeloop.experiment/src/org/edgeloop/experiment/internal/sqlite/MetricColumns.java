package org.edgeloop.experiment.internal.sqlite;

/**
 * How the tables of metrics keep a number: infinities as the greatest doubles, because not every data base that MLflow writes to has
 * infinities, and NaN as a flag beside 0.
 */
final class MetricColumns {

	private final SqliteSchema schema;
	private final String table;

	MetricColumns(SqliteSchema schema, String table) {
		this.schema = schema;
		this.table = table;
	}

	/** @return timestamp, value, step and a flag, as columns of SQL; what is no number at all is flagged too */
	String sql() {
		String value = table + ".value";
		return schema.column(table, "timestamp", "0") + ", " + value + ", " + schema.column(table, "step", "0") + ", CASE WHEN " + value
				+ " < '' THEN " + schema.column(table, "is_nan", "0") + " ELSE 1 END";
	}

	static double value(double stored, long flag) {
		if (flag != 0) {
			return Double.NaN;
		}
		return Math.abs(stored) == Double.MAX_VALUE ? Math.copySign(Double.POSITIVE_INFINITY, stored) : stored;
	}
}
