package org.edgeloop.experiment.internal.sqlite;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.edgeloop.base.Progress;
import org.edgeloop.experiment.ModelStage;
import org.edgeloop.experiment.ModelVersion;
import org.edgeloop.experiment.RegisteredModel;

/** Reads the tables of the model registry. */
final class ModelRows {

	private record ModelKey(String workspace, String name) {

		private String shown() {
			return Workspaces.shown(workspace, name);
		}
	}

	private record VersionKey(ModelKey model, long version) {
	}

	private final SqliteSession session;
	private final SqliteSchema schema;
	private final SqliteFaults faults;
	private final Progress progress;

	private final Map<VersionKey, SortedMap<String, String>> versionTags = new HashMap<>();
	private final Map<ModelKey, List<ModelVersion>> versions = new HashMap<>();
	private final Map<ModelKey, SortedMap<String, String>> tags = new HashMap<>();
	private final Map<ModelKey, SortedMap<String, Integer>> aliases = new HashMap<>();

	ModelRows(SqliteSession session, SqliteSchema schema, SqliteFaults faults, Progress progress) {
		this.session = session;
		this.schema = schema;
		this.faults = faults;
		this.progress = progress;
	}

	/** @return sorted by name; what cannot be read is left out and said */
	List<RegisteredModel> read() throws IOException {
		query("model_version_tags", "name, key, model_version_tags.value, version", row -> versionTags
				.computeIfAbsent(new VersionKey(key(row), row.integer(5)), _ -> new TreeMap<>()).put(row.text(3), row.text(4)));
		query("model_versions", "name, version, " + versionColumns(),
				row -> versions.computeIfAbsent(key(row), _ -> new ArrayList<>()).add(version(row)));
		query("registered_model_tags", "name, key, registered_model_tags.value",
				row -> tags.computeIfAbsent(key(row), _ -> new TreeMap<>()).put(row.text(3), row.text(4)));
		query("registered_model_aliases", "name, alias, version",
				row -> aliases.computeIfAbsent(key(row), _ -> new TreeMap<>()).put(row.text(3), (int) row.integer(4)));
		List<RegisteredModel> models = new ArrayList<>();
		query("registered_models", "name, " + modelColumns(), row -> models.add(model(row)));
		models.sort(Comparator.comparing(RegisteredModel::name));
		return models;
	}

	/** Asks for the workspace first, then for {@code columns}. */
	private void query(String table, String columns, SqliteSession.RowSink sink) throws IOException {
		if (schema.has(table)) {
			faults.guard(() -> session.query("SELECT " + Workspaces.column(schema, table) + ", " + columns + " FROM " + table, progress, sink));
		}
	}

	private static ModelKey key(SqliteRow row) throws SQLException {
		return new ModelKey(row.text(1), row.text(2));
	}

	private String modelColumns() {
		return columns("registered_models", "description", "creation_time", "last_updated_time");
	}

	private RegisteredModel model(SqliteRow row) throws SQLException {
		ModelKey key = key(row);
		List<ModelVersion> found = versions.getOrDefault(key, new ArrayList<>());
		found.sort(Comparator.comparingInt(ModelVersion::version).reversed());
		return new RegisteredModel(key.shown(), row.text(3), row.integer(4), row.integer(5), tags.getOrDefault(key, new TreeMap<>()),
				aliases.getOrDefault(key, new TreeMap<>()), List.copyOf(found));
	}

	private String versionColumns() {
		return columns("model_versions", "current_stage", "source", "run_id", "status", "description", "creation_time",
				"last_updated_time");
	}

	private ModelVersion version(SqliteRow row) throws SQLException {
		ModelKey model = key(row);
		long version = row.integer(3);
		return new ModelVersion(model.shown(), (int) version, stage(row.text(4)), row.text(5), row.text(6), row.text(7), row.text(8),
				row.integer(9), row.integer(10), versionTags.getOrDefault(new VersionKey(model, version), new TreeMap<>()));
	}

	private String columns(String table, String... names) {
		List<String> columns = new ArrayList<>();
		for (String name : names) {
			columns.add(schema.column(table, name, "NULL"));
		}
		return String.join(", ", columns);
	}

	private static ModelStage stage(String word) {
		for (ModelStage stage : ModelStage.values()) {
			if (stage.word().equals(word)) {
				return stage;
			}
		}
		return ModelStage.NONE;
	}
}
