package org.edgeloop.experiment.internal.sqlite;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

import org.edgeloop.base.Progress;
import org.edgeloop.experiment.MetricHistory;

/** Reads histories run by run. A few long ones are cut into pieces that are read at the same time. */
final class RunScan implements HistoryScan {

	/** Some of the rows of a run, by the order in which they were written. */
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

	static RunScan of(SqliteSession session, SqliteSchema schema, List<String> runs, String metric, Progress progress)
			throws IOException {
		// The plus keeps SQLite from its first choice, the index of metrics.
		String sql = "SELECT " + MetricColumns.sql(schema, "metrics")
				+ " FROM metrics WHERE run_uuid = ? AND +key = ? AND rowid BETWEEN ? AND ?";
		List<Piece> pieces = new ArrayList<>();
		for (int run = 0; run < runs.size(); run++) {
			if (runs.size() >= ParallelQueries.PIECES) {
				pieces.add(new Piece(run, Long.MIN_VALUE, Long.MAX_VALUE));
			} else {
				cut(session, run, runs.get(run), pieces, progress);
			}
		}
		return new RunScan(runs, metric, sql, pieces);
	}

	private static void cut(SqliteSession session, int run, String id, List<Piece> pieces, Progress progress) throws IOException {
		session.query("SELECT (SELECT min(rowid) FROM metrics WHERE run_uuid = ?1), (SELECT max(rowid) FROM metrics WHERE run_uuid = ?1)",
				progress, row -> ParallelQueries.cut(row.integer(1), row.integer(2), (from, to) -> pieces.add(new Piece(run, from, to))),
				id);
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
