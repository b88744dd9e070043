package org.edgeloop.experiment.internal.sqlite;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.edgeloop.base.Progress;
import org.edgeloop.experiment.Experiment;
import org.edgeloop.experiment.Lifecycle;

/** Reads the tables {@code experiments} and {@code experiment_tags}. */
final class ExperimentRows {

	private final SqliteSession session;
	private final SqliteSchema schema;

	ExperimentRows(SqliteSession session, SqliteSchema schema) {
		this.session = session;
		this.schema = schema;
	}

	/** @return all, the oldest first; what cannot be read is left out and said */
	List<Experiment> read(SqliteFaults faults, Progress progress) throws IOException {
		Map<String, SortedMap<String, String>> tags = new HashMap<>();
		if (schema.has("experiment_tags")) {
			faults.guard(() -> session.query("SELECT experiment_id, key, value FROM experiment_tags", progress,
					row -> tags.computeIfAbsent(row.text(1), _ -> new TreeMap<>()).put(row.text(2), row.text(3))));
		}
		List<Experiment> experiments = new ArrayList<>();
		String sql = "SELECT experiment_id, name, " + column("artifact_location", "''") + ", " + column("lifecycle_stage", "''") + ", "
				+ column("creation_time", "0") + ", " + column("last_update_time", "0") + ", "
				+ Workspaces.column(schema, "experiments") + " FROM experiments ORDER BY experiment_id";
		faults.guard(() -> {
			schema.require("experiments", "experiment_id", "name");
			session.query(sql, progress, row -> experiments.add(experiment(row, tags.getOrDefault(row.text(1), new TreeMap<>()))));
		});
		return experiments;
	}

	private static Experiment experiment(SqliteRow row, SortedMap<String, String> tags) throws SQLException {
		return new Experiment(row.text(1), Workspaces.shown(row.text(7), row.text(2)), lifecycle(row.text(4)), row.text(3), row.integer(5),
				row.integer(6), tags);
	}

	/** @param word what a data base says; nothing in the oldest ones, which could not delete */
	static Lifecycle lifecycle(String word) {
		return word.equals("deleted") ? Lifecycle.DELETED : Lifecycle.ACTIVE;
	}

	private String column(String name, String otherwise) {
		return schema.column("experiments", name, otherwise);
	}
}
