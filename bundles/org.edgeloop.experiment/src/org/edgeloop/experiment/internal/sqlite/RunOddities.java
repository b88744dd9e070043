package org.edgeloop.experiment.internal.sqlite;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

import org.edgeloop.base.Problem;

/** What is strange about the rows of runs, said once for all of them. */
final class RunOddities {

	private static final int MOST_STATUSES = 5;
	private static final int LONGEST_STATUS = 30;

	private final SqliteSchema schema;
	private final Set<String> seen = new HashSet<>();
	private final Set<String> statuses = new TreeSet<>();
	private int unusable;
	private int timeless;

	RunOddities(SqliteSchema schema) {
		this.schema = schema;
	}

	/** @return whether a run's times are numbers or nothing, as an expression of SQL: every number is less than every text */
	String sql() {
		return "coalesce(" + schema.column("runs", "start_time", "0") + ", 0) < '' AND coalesce("
				+ schema.column("runs", "end_time", "0") + ", 0) < ''";
	}

	/** @return whether the run can be used at all */
	boolean accept(RunDraft run, boolean hasTimes) {
		if (run.id.isEmpty() || !seen.add(run.id)) {
			unusable++;
			return false;
		}
		timeless += hasTimes ? 0 : 1;
		if (!run.hasStatus() && statuses.size() < MOST_STATUSES) {
			statuses.add(run.status.substring(0, Math.min(LONGEST_STATUS, run.status.length())));
		}
		return true;
	}

	void report(Path file, SqliteFaults faults) {
		String where = file + ", table runs";
		if (unusable > 0) {
			faults.report(Problem.warning(unusable + " runs have no identifier of their own and are left out", where, ""));
		}
		if (timeless > 0) {
			faults.report(Problem.warning(timeless + " runs have times that are no numbers", where, ""));
		}
		if (!statuses.isEmpty()) {
			faults.report(Problem.warning("MLflow knows no such status: " + String.join(", ", statuses), where,
					"runs with an end count as finished, others as running"));
		}
	}
}
