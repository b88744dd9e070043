package org.edgeloop.experiment.internal.sqlite;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

import org.edgeloop.base.Progress;

/** Finds out which runs may have changed since it was last asked, without reading them. */
final class ChangedRuns {

	private static final long UNKNOWN = -1;

	private final SqliteDatabase database;

	private Set<String> running = Set.of();
	private long lastPoint = UNKNOWN;
	private long lastRun = UNKNOWN;

	ChangedRuns(SqliteDatabase database) {
		this.database = database;
	}

	/**
	 * @return those that are new, have new points, are running or were (the first time: are running); empty if it is none of them:
	 *         tags and params of ended runs change without a trace
	 */
	Set<String> look() throws IOException {
		Set<String> changed = new HashSet<>();
		try (SqliteSession session = database.open()) {
			SqliteSchema schema = SqliteSchema.read(session, Progress.NONE);
			if (schema.has("metrics")) {
				lastPoint = newer(session, "metrics", lastPoint, changed);
			}
			lastRun = newer(session, "runs", lastRun, changed);
			changed.addAll(running);
			Set<String> now = new HashSet<>();
			session.query("SELECT run_uuid FROM runs WHERE status IN ('RUNNING', 'SCHEDULED')", Progress.NONE, row -> now.add(row.text(1)));
			running = now;
			changed.addAll(now);
		}
		return changed;
	}

	private static long newer(SqliteSession session, String table, long last, Set<String> runs) throws IOException {
		var newest = new long[1];
		session.query("SELECT max(rowid) FROM " + table, Progress.NONE, row -> newest[0] = row.integer(1));
		if (last != UNKNOWN) {
			session.query("SELECT DISTINCT run_uuid FROM " + table + " WHERE rowid > ?", Progress.NONE, row -> runs.add(row.text(1)),
					last);
		}
		return newest[0];
	}
}
