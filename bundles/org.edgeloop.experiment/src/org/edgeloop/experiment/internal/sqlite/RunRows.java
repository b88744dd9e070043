package org.edgeloop.experiment.internal.sqlite;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.experiment.Experiment;
import org.edgeloop.experiment.Lifecycle;
import org.edgeloop.experiment.RunQuery;

/** Reads the table {@code runs}, without what other tables hold of them. */
final class RunRows {

	private static final Comparator<RunDraft> NEWEST_FIRST = Comparator.comparingLong((RunDraft run) -> run.started).reversed()
			.thenComparing(run -> run.id);

	private final Path file;
	private final SqliteSession session;
	private final SqliteSchema schema;

	RunRows(Path file, SqliteSession session, SqliteSchema schema) {
		this.file = file;
		this.session = session;
		this.schema = schema;
	}

	/** @return the runs asked for, the newest first */
	List<RunDraft> read(RunQuery query, SqliteFaults faults, Progress progress) throws IOException {
		Predicate<RunDraft> wanted = wanted(query, faults, progress);
		List<RunDraft> runs = new ArrayList<>();
		var oddities = new RunOddities(schema);
		faults.guard(() -> {
			require();
			session.query("SELECT " + columns() + ", " + oddities.sql() + " FROM runs", progress, row -> {
				RunDraft run = draft(row);
				if (wanted.test(run) && oddities.accept(run, row.integer(10) != 0)) {
					runs.add(run);
				}
			});
		});
		oddities.report(file, faults);
		runs.sort(NEWEST_FIRST);
		return runs;
	}

	/** @return the run of this identifier, or none */
	List<RunDraft> read(String runId) throws IOException {
		require();
		List<RunDraft> found = new ArrayList<>();
		session.query("SELECT " + columns() + " FROM runs WHERE run_uuid = ?", Progress.NONE, row -> found.add(draft(row)), runId);
		return found;
	}

	private void require() throws ProblemException {
		schema.require("runs", "run_uuid", "experiment_id");
	}

	private Predicate<RunDraft> wanted(RunQuery query, SqliteFaults faults, Progress progress) throws IOException {
		Predicate<RunDraft> lives = run -> query.lifecycles().contains(run.lifecycle);
		return lives.and(query.experimentIds().isEmpty() ? inActive(faults, progress)
				: run -> query.experimentIds().contains(run.experimentId));
	}

	/** Where not all experiments can be read, those that are not known to be deleted count as active. */
	private Predicate<RunDraft> inActive(SqliteFaults faults, Progress progress) throws IOException {
		var areAllKnown = new AtomicBoolean(true);
		List<Experiment> experiments = new ExperimentRows(session, schema).read(problem -> {
			areAllKnown.set(false);
			faults.report(problem);
		}, progress);
		var lives = new HashMap<String, Lifecycle>();
		experiments.forEach(experiment -> lives.put(experiment.id(), experiment.lifecycle()));
		Lifecycle unknown = areAllKnown.get() ? Lifecycle.DELETED : Lifecycle.ACTIVE;
		return run -> lives.getOrDefault(run.experimentId, unknown) == Lifecycle.ACTIVE;
	}

	private String columns() {
		return "run_uuid, experiment_id, " + column("name", "''") + ", " + column("status", "''") + ", "
				+ column("lifecycle_stage", "''") + ", " + column("user_id", "''") + ", " + column("start_time", "0") + ", "
				+ column("end_time", "0") + ", " + column("artifact_uri", "''");
	}

	private static RunDraft draft(SqliteRow row) throws SQLException {
		var run = new RunDraft(row.text(1), row.text(2));
		run.name = row.text(3);
		run.status = row.text(4);
		run.lifecycle = ExperimentRows.lifecycle(row.text(5));
		run.user = row.text(6);
		run.started = row.integer(7);
		run.ended = row.integer(8);
		run.artifactUri = row.text(9);
		return run;
	}

	private String column(String name, String otherwise) {
		return schema.column("runs", name, otherwise);
	}
}
