package org.edgeloop.experiment.internal.sqlite;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

import org.edgeloop.base.Progress;
import org.edgeloop.experiment.MetricHistory;

/** Reads histories run by run. A few long ones are cut into pieces that are read at the same time. */
final class RunScan implements HistoryScan {

	/** Some of the rows of a run: by their steps, or by the order in which they were written. */
	private record Piece(int run, long from, long to) {
	}

	private final List<String> runs;
	private final String metric;
	private final String sql;
	private final List<Piece> pieces;

	private RunScan(List<String> runs, String metric, String sql, List<Piece> pieces) {
		this.runs = runs;
		this.metric = metric;
		this.sql = sql;
		this.pieces = pieces;
	}

	/** @param isIndexed whether there is an index of runs, metrics and steps */
	static RunScan of(SqliteSession session, SqliteSchema schema, boolean isIndexed, List<String> runs, String metric,
			Progress progress) throws IOException {
		// The plus keeps SQLite from its first choice, the index of metrics.
		String rows = " FROM metrics WHERE run_uuid = ?1 AND " + (isIndexed ? "key" : "+key") + " = ?2";
		String place = isIndexed ? "step" : "rowid";
		String ends = "SELECT (SELECT min(" + place + ")" + rows + "), (SELECT max(" + place + ")" + rows + ")";
		List<Piece> pieces = new ArrayList<>();
		for (int i = 0; i < runs.size(); i++) {
			int run = i;
			if (runs.size() >= ParallelQueries.PIECES) {
				pieces.add(new Piece(run, Long.MIN_VALUE, Long.MAX_VALUE));
			} else {
				session.query(ends, progress, row -> ParallelQueries.cut(row.integer(1), row.integer(2),
						(from, to) -> pieces.add(new Piece(run, from, to))), runs.get(run), metric);
			}
		}
		String sql = "SELECT " + MetricColumns.sql(schema, "metrics") + rows + " AND " + place + " BETWEEN ?3 AND ?4";
		return new RunScan(runs, metric, sql, pieces);
	}

	@Override
	public void run(SqliteDatabase database, BiConsumer<String, MetricHistory> sink, Progress progress) throws IOException {
		var histories = new PiecedHistories(runs, pieces.stream().mapToInt(Piece::run).toArray(), sink);
		progress.begin("Reading " + metric, pieces.size());
		ParallelQueries.run(database, pieces.size(), progress, (session, index, stoppable) -> {
			Piece piece = pieces.get(index);
			var columns = new HistoryColumns();
			session.query(sql, stoppable, row -> columns.add(row.integer(1), MetricColumns.value(row, 2), row.integer(3)),
					runs.get(piece.run()), metric, piece.from(), piece.to());
			histories.add(index, columns);
			progress.worked(1);
		});
	}
}
