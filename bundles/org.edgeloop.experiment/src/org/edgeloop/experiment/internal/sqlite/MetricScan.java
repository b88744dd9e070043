package org.edgeloop.experiment.internal.sqlite;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.Progress;
import org.edgeloop.experiment.MetricHistory;

/** Reads histories along the index of metrics, in which the points of all runs stand together by their time. */
final class MetricScan implements HistoryScan {

	/** A stretch of time. */
	private record Stretch(long from, long to) {
	}

	private final List<String> runs;
	private final String metric;
	private final String sql;
	private final List<Stretch> stretches;

	private MetricScan(List<String> runs, String metric, String sql, List<Stretch> stretches) {
		this.runs = runs;
		this.metric = metric;
		this.sql = sql;
		this.stretches = stretches;
	}

	static MetricScan of(SqliteSession session, SqliteSchema schema, List<String> runs, String metric, Progress progress)
			throws IOException {
		String sql = "WITH asked AS MATERIALIZED (SELECT key AS place, value AS id FROM json_each(?)) SELECT place, "
				+ MetricColumns.sql(schema, "metrics") + " FROM metrics CROSS JOIN asked ON id = run_uuid"
				+ " WHERE key = ? AND timestamp BETWEEN ? AND ?";
		List<Stretch> stretches = new ArrayList<>();
		session.query("SELECT (SELECT min(timestamp) FROM metrics WHERE key = ?1), (SELECT max(timestamp) FROM metrics WHERE key = ?1)",
				progress, row -> ParallelQueries.cut(row.integer(1), row.integer(2), (from, to) -> stretches.add(new Stretch(from, to))),
				metric);
		return new MetricScan(runs, metric, sql, stretches);
	}

	@Override
	public void run(SqliteDatabase database, BiConsumer<String, MetricHistory> sink, Progress progress) throws IOException {
		String asked = JsonTexts.array(runs, run -> run);
		var pieces = new HistoryColumns[runs.size() * stretches.size()];
		progress.begin("Reading " + metric, stretches.size());
		ParallelQueries.run(database, stretches.size(), progress, (session, index, stoppable) -> {
			Stretch stretch = stretches.get(index);
			session.query(sql, stoppable, row -> columns(pieces, index, (int) row.integer(1)).add(row.integer(2),
					MetricColumns.value(row, 3), row.integer(4)), asked, metric, stretch.from(), stretch.to());
			progress.worked(1);
		});
		for (int run = 0; run < runs.size(); run++) {
			sink.accept(runs.get(run), HistoryColumns.joined(pieces(pieces, run)));
		}
	}

	private HistoryColumns columns(@Nullable HistoryColumns[] pieces, int stretch, int run) {
		int place = run * stretches.size() + stretch;
		HistoryColumns columns = pieces[place];
		if (columns == null) {
			columns = new HistoryColumns();
			pieces[place] = columns;
		}
		return columns;
	}

	private List<HistoryColumns> pieces(@Nullable HistoryColumns[] all, int run) {
		List<HistoryColumns> found = new ArrayList<>();
		for (int stretch = 0; stretch < stretches.size(); stretch++) {
			HistoryColumns columns = all[run * stretches.size() + stretch];
			if (columns != null) {
				found.add(columns);
			}
		}
		return found;
	}
}
