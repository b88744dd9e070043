package org.edgeloop.experiment.internal.rest;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.edgeloop.base.Progress;
import org.edgeloop.experiment.RunRules;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The models that a run logged. Since MLflow 3 they lie beside the runs, with artifacts of their own; here they appear among the run's,
 * as folders of the models' names.
 */
final class LoggedModels {

	/** A run that logs one with each epoch has a hundred; more would ask the server for as long. */
	private static final int MOST = 200;

	private final RestClient client;

	LoggedModels(RestClient client) {
		this.client = client;
	}

	/**
	 * @param taken names of the run's own artifacts; a model of one of them goes by its id
	 * @return where the artifacts of each model lie, by the name of its folder
	 */
	SortedMap<String, String> of(String runId, Set<String> taken) throws IOException {
		SortedMap<String, String> paths = new TreeMap<>();
		JsonNode run = client.json(RestRequest.get("runs/get").with("run_uuid", runId).with("run_id", runId), Progress.NONE).path("run");
		for (JsonNode output : run.path("outputs").path("model_outputs")) {
			String id = RestJson.text(output, "model_id");
			if (!id.isEmpty() && paths.size() < MOST) {
				JsonNode info = client.json(RestRequest.get("logged-models/" + RestRequest.encoded(id)), Progress.NONE).path("model").path("info");
				Optional<String> path = ArtifactProxy.path(RestJson.text(info, "artifact_uri"));
				path.ifPresent(found -> paths.put(name(info, id, taken, paths.keySet()), found));
			}
		}
		return paths;
	}

	private static String name(JsonNode info, String id, Set<String> taken, Set<String> others) {
		String name = RestJson.text(info, "name");
		boolean isName = RunRules.isArtifactPath(name) && !name.contains("/");
		return isName && !taken.contains(name) && !others.contains(name) ? name : id;
	}
}
