package org.edgeloop.experiment.internal.rest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.experiment.ModelRegistry;
import org.edgeloop.experiment.ModelStage;
import org.edgeloop.experiment.ModelVersion;
import org.edgeloop.experiment.RegisteredModel;
import org.edgeloop.experiment.RunSink;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The registered models of an MLflow server. */
final class RestRegistry implements ModelRegistry {

	private static final String PAGE = "100";

	private final RestClient client;

	RestRegistry(RestClient client) {
		this.client = client;
	}

	@Override
	public List<RegisteredModel> models(RunSink problems, Progress progress) throws IOException {
		Map<String, SortedMap<Integer, ModelVersion>> versions = new HashMap<>();
		List<JsonNode> models = new ArrayList<>();
		pages("registered-models/search", "registered_models", models::add, progress);
		for (JsonNode model : models) {
			model.path("latest_versions").forEach(version -> add(version, versions));
		}
		if (!models.isEmpty()) {
			try {
				pages("model-versions/search", "model_versions", version -> add(version, versions), progress);
			} catch (ProblemException e) {
				problems.problem(Problem.warning("Of the registered models, only the latest versions can be listed: " + e.problem().what(),
						e.problem().where(), e.problem().remedy()));
			}
		}
		return models.stream().map(model -> model(model, versions.getOrDefault(RestJson.text(model, "name"), new TreeMap<>())))
				.sorted(Comparator.comparing(RegisteredModel::name)).toList();
	}

	private void pages(String endpoint, String field, RestPages.Items items, Progress progress) throws IOException {
		new RestPages(client, field, token -> {
			RestRequest first = RestRequest.get(endpoint).with("max_results", PAGE);
			return token.isEmpty() ? first : first.with("page_token", token);
		}).read(items, progress);
	}

	private static void add(JsonNode json, Map<String, SortedMap<Integer, ModelVersion>> versions) {
		ModelVersion version = version(json);
		versions.computeIfAbsent(version.model(), _ -> new TreeMap<>()).put(version.version(), version);
	}

	private static RegisteredModel model(JsonNode json, SortedMap<Integer, ModelVersion> versions) {
		SortedMap<String, Integer> aliases = new TreeMap<>();
		json.path("aliases").forEach(alias -> aliases.put(RestJson.text(alias, "alias"), (int) RestJson.number(alias, "version")));
		return new RegisteredModel(RestJson.text(json, "name"), RestJson.text(json, "description"),
				RestJson.number(json, "creation_timestamp"), RestJson.number(json, "last_updated_timestamp"),
				RestJson.entries(json.path("tags")), aliases, List.copyOf(versions.sequencedValues().reversed()));
	}

	private static ModelVersion version(JsonNode json) {
		return new ModelVersion(RestJson.text(json, "name"), (int) RestJson.number(json, "version"),
				stage(RestJson.text(json, "current_stage")), RestJson.text(json, "source"), RestJson.text(json, "run_id"),
				RestJson.text(json, "status"), RestJson.text(json, "description"), RestJson.number(json, "creation_timestamp"),
				RestJson.number(json, "last_updated_timestamp"), RestJson.entries(json.path("tags")));
	}

	private static ModelStage stage(String word) {
		for (ModelStage stage : ModelStage.values()) {
			if (stage.word().equals(word)) {
				return stage;
			}
		}
		return ModelStage.NONE;
	}

	@Override
	public boolean isWritable() {
		return true;
	}

	@Override
	public void createModel(String name, String description) throws IOException {
		ObjectNode body = RestJson.object().put("name", name);
		RestJson.put(body, "description", description);
		send("POST", "registered-models/create", body);
	}

	@Override
	public ModelVersion createVersion(String name, String source, String runId, String description) throws IOException {
		ObjectNode body = RestJson.object().put("name", name).put("source", source);
		RestJson.put(body, "run_id", runId);
		RestJson.put(body, "description", description);
		return version(send("POST", "model-versions/create", body).path("model_version"));
	}

	@Override
	public void setAlias(String name, String alias, int version) throws IOException {
		send("POST", "registered-models/alias",
				RestJson.object().put("name", name).put("alias", alias).put("version", Integer.toString(version)));
	}

	@Override
	public void deleteAlias(String name, String alias) throws IOException {
		send("DELETE", "registered-models/alias", RestJson.object().put("name", name).put("alias", alias));
	}

	@Override
	public void transition(String name, int version, ModelStage stage, boolean archiveExisting) throws IOException {
		send("POST", "model-versions/transition-stage", RestJson.object().put("name", name).put("version", Integer.toString(version))
				.put("stage", stage.word()).put("archive_existing_versions", archiveExisting));
	}

	private JsonNode send(String method, String endpoint, ObjectNode body) throws IOException {
		return client.json(RestRequest.json(method, endpoint, body), Progress.NONE);
	}
}
