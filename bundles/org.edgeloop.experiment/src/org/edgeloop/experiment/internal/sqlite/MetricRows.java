package org.edgeloop.experiment.internal.sqlite;

import java.io.IOException;

import org.edgeloop.base.Progress;
import org.edgeloop.experiment.MetricHistory;

/** Reads histories from the table {@code metrics}. */
final class MetricRows {

	private final SqliteSession session;
	private final SqliteSchema schema;

	MetricRows(SqliteSession session, SqliteSchema schema) {
		this.session = session;
		this.schema = schema;
	}

	/** @return ascending by timestamp, step and value, as MLflow's server hands them over */
	MetricHistory read(String runId, String metric, Progress progress) throws IOException {
		var columns = new HistoryColumns();
		if (schema.has("metrics")) {
			session.query("SELECT " + new MetricColumns(schema, "metrics").sql() + " FROM metrics WHERE run_uuid = ? AND +key = ?", progress,
					row -> columns.add(row.integer(1), MetricColumns.value(row.real(2), row.integer(4)), row.integer(3)), runId, metric);
		}
		return columns.sorted();
	}
}
