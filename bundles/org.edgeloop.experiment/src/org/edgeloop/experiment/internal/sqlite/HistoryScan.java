package org.edgeloop.experiment.internal.sqlite;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;

import org.edgeloop.base.Progress;
import org.edgeloop.experiment.MetricHistory;

/**
 * A way through the table {@code metrics} to the histories of one metric. The table has an index of runs, where the points of all
 * metrics of a run stand together, and one of metrics, where the points of all runs with a metric do. Which is shorter depends on what
 * was logged. Late versions have a third, of runs and metrics, which leads to the points themselves.
 */
interface HistoryScan {

	/** Reads the histories on several connections at once; the sink is called by one at a time. */
	void run(SqliteDatabase database, BiConsumer<String, MetricHistory> sink, Progress progress) throws IOException;

	/** Looking a point's run up among those asked for costs about as much as reading it. */
	int COST_OF_METRIC_SCAN = 2;

	static HistoryScan of(SqliteSession session, SqliteSchema schema, Collection<String> runIds, String metric, Progress progress)
			throws IOException {
		List<String> runs = List.copyOf(runIds);
		if (!schema.has("metrics")) {
			return (_, sink, _) -> runs.forEach(run -> sink.accept(run, HistoryColumns.joined(List.of())));
		}
		boolean isIndexed = SqliteSchema.hasIndex(session, "metrics", List.of("run_uuid", "key", "step"), progress);
		String asked = JsonTexts.array(runs, run -> run);
		if (!isIndexed && isMetricShorter(session, schema, asked, metric, progress)) {
			return MetricScan.of(session, schema, runs, metric, progress);
		}
		return RunScan.of(session, schema, isIndexed, runs, metric, progress);
	}

	/** Guesses how many points there are from the last steps, because counting them takes half as long as reading them. */
	private static boolean isMetricShorter(SqliteSession session, SqliteSchema schema, String asked, String metric, Progress progress)
			throws IOException {
		if (!schema.has("latest_metrics")) {
			return false;
		}
		var points = new double[2];
		session.query("SELECT (SELECT total(max(step, 0) + 1) FROM latest_metrics WHERE key = ?), (SELECT total(max(step, 0) + 1)"
				+ " FROM json_each(?) asked CROSS JOIN latest_metrics ON run_uuid = asked.value)", progress, row -> {
					points[0] = row.realOrNaN(1);
					points[1] = row.realOrNaN(2);
				}, metric, asked);
		return COST_OF_METRIC_SCAN * points[0] < points[1];
	}
}
