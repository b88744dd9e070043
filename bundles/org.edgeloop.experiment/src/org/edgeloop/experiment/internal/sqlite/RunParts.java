package org.edgeloop.experiment.internal.sqlite;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.edgeloop.base.Progress;

/** Reads what other tables hold of runs: params, last metrics, tags and data sets. */
final class RunParts {

	/** The runs asked for, each with its place among them, so that a row says its run by a number. */
	private static final String ASKED = " FROM json_each(?) asked CROSS JOIN ";

	private final SqliteSession session;
	private final SqliteSchema schema;
	private final SqliteFaults faults;
	private final Progress progress;
	/** Keys and values come again in run after run; each is kept once. */
	private final Map<String, String> texts = new HashMap<>();

	RunParts(SqliteSession session, SqliteSchema schema, SqliteFaults faults, Progress progress) {
		this.session = session;
		this.schema = schema;
		this.faults = faults;
		this.progress = progress;
	}

	void fill(List<RunDraft> runs) throws IOException {
		String asked = JsonTexts.array(runs, run -> run.id);
		texts("params", asked, (run, key, value) -> runs.get(run).params.put(key, value));
		texts("tags", asked, (run, key, value) -> runs.get(run).tags.put(key, value));
		metrics(runs, asked);
		if (schema.has("inputs") && schema.has("datasets")) {
			faults.guard(() -> new DatasetRows(session, schema).fill(runs, asked, progress));
		}
	}

	private interface TextSink {
		void take(int run, String key, String value);
	}

	private void texts(String table, String asked, TextSink sink) throws IOException {
		if (schema.has(table)) {
			faults.guard(() -> session.query(
					"SELECT asked.key, " + table + ".key, " + table + ".value" + ASKED + table + " ON run_uuid = asked.value",
					progress, row -> sink.take((int) row.integer(1), once(row.text(2)), once(row.text(3))), asked));
		}
	}

	/** The oldest versions keep no table of last values. */
	private void metrics(List<RunDraft> runs, String asked) throws IOException {
		String table = schema.has("latest_metrics") ? "latest_metrics" : "metrics";
		if (schema.has(table)) {
			faults.guard(() -> session.query("SELECT asked.key, " + table + ".key, " + MetricColumns.sql(schema, table) + ASKED + table
					+ " ON run_uuid = asked.value", progress,
					row -> runs.get((int) row.integer(1)).metric(once(row.text(2)), MetricColumns.point(row, 3)), asked));
		}
	}

	private String once(String text) {
		String known = texts.putIfAbsent(text, text);
		return known == null ? text : known;
	}
}
