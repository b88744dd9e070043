package org.edgeloop.experiment.internal.rest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Progress;
import org.edgeloop.experiment.DatasetInput;
import org.edgeloop.experiment.Run;
import org.edgeloop.experiment.RunBatch;
import org.edgeloop.experiment.RunRules;
import org.edgeloop.experiment.RunStatus;
import org.edgeloop.experiment.RunTags;
import org.edgeloop.experiment.TrackingWriter;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Changes what an MLflow server keeps. */
final class RestWriter implements TrackingWriter {

	private final RestClient client;
	private final RestArtifacts artifacts;

	RestWriter(RestClient client, RestArtifacts artifacts) {
		this.client = client;
		this.artifacts = artifacts;
	}

	@Override
	public String createExperiment(String name, Map<String, String> tags) throws IOException {
		ObjectNode body = RestJson.object().put("name", name);
		if (!tags.isEmpty()) {
			body.set("tags", RestJson.list(tags));
		}
		RestRequest request = RestRequest.json("POST", "experiments/create", body);
		return known(RestJson.text(client.json(request, Progress.NONE), "experiment_id"), request);
	}

	@Override
	public void setExperimentTag(String experimentId, String key, String value) throws IOException {
		RunRules.checkTag(key, value);
		post("experiments/set-experiment-tag",
				RestJson.object().put("experiment_id", experimentId).put("key", key).put("value", value));
	}

	@Override
	public Run createRun(String experimentId, String name, String user, long started, Map<String, String> tags) throws IOException {
		Map<String, String> all = new TreeMap<>(tags);
		if (!name.isEmpty()) {
			all.put(RunTags.NAME, name);
		}
		ObjectNode body = RestJson.object().put("experiment_id", experimentId);
		RestJson.put(body, "user_id", user);
		RestJson.put(body, "run_name", name);
		body.put("start_time", started).set("tags", RestJson.list(all));
		RestRequest request = RestRequest.json("POST", "runs/create", body);
		Run run = RestJson.run(client.json(request, Progress.NONE).path("run"));
		known(run.id(), request);
		return run;
	}

	/** @throws ConnectionException if the server has no id for what it made */
	private String known(String id, RestRequest request) throws ConnectionException {
		if (id.isEmpty()) {
			throw RestFaults.notUnderstood(request.on(client.server()), null);
		}
		return id;
	}

	@Override
	public void log(String runId, RunBatch batch) throws IOException {
		for (var param : batch.params().entrySet()) {
			RunRules.checkParam(param.getKey(), param.getValue());
		}
		for (var tag : batch.tags().entrySet()) {
			RunRules.checkTag(tag.getKey(), tag.getValue());
		}
		for (RunBatch.Metric metric : batch.metrics()) {
			RunRules.checkKey("metric", metric.key());
		}
		for (RunBatch part : BatchDivider.divide(batch)) {
			post("runs/log-batch", body(runId, part));
		}
	}

	private static ObjectNode body(String runId, RunBatch batch) {
		ObjectNode body = run(runId);
		if (!batch.metrics().isEmpty()) {
			ArrayNode metrics = body.putArray("metrics");
			batch.metrics().forEach(metric -> metric(metrics.addObject().put("key", metric.key()), metric));
		}
		if (!batch.params().isEmpty()) {
			body.set("params", RestJson.list(batch.params()));
		}
		if (!batch.tags().isEmpty()) {
			body.set("tags", RestJson.list(batch.tags()));
		}
		return body;
	}

	/** JSON has no word for what is no finite number; protocol buffers write it as text. */
	private static void metric(ObjectNode json, RunBatch.Metric metric) {
		double value = metric.point().value();
		if (Double.isFinite(value)) {
			json.put("value", value);
		} else {
			json.put("value", Double.toString(value));
		}
		json.put("timestamp", metric.point().timestamp()).put("step", metric.point().step());
	}

	@Override
	public void logInputs(String runId, List<DatasetInput> inputs) throws IOException {
		ObjectNode body = run(runId);
		ArrayNode datasets = body.putArray("datasets");
		inputs.forEach(input -> datasets.add(RestJson.dataset(input)));
		post("runs/log-inputs", body);
	}

	@Override
	public void update(String runId, RunStatus status, long ended) throws IOException {
		ObjectNode body = bothIds(runId).put("status", status.name());
		if (ended != 0) {
			body.put("end_time", ended);
		}
		post("runs/update", body);
	}

	@Override
	public void rename(String runId, String name) throws IOException {
		post("runs/update", bothIds(runId).put("run_name", name));
		// Not every version does this of its own.
		log(runId, RunBatch.tags(Map.of(RunTags.NAME, name)));
	}

	@Override
	public void deleteTag(String runId, String key) throws IOException {
		post("runs/delete-tag", run(runId).put("key", key));
	}

	@Override
	public void delete(String runId) throws IOException {
		post("runs/delete", run(runId));
	}

	@Override
	public void restore(String runId) throws IOException {
		post("runs/restore", run(runId));
	}

	@Override
	public void putArtifact(String runId, Path file, String path, Progress progress) throws IOException {
		artifacts.put(runId, file, path, progress);
	}

	private static ObjectNode run(String runId) {
		return RestJson.object().put("run_id", runId);
	}

	/** Older servers know the first of them, newer ones the second. */
	private static ObjectNode bothIds(String runId) {
		return RestJson.object().put("run_uuid", runId).put("run_id", runId);
	}

	private void post(String endpoint, ObjectNode body) throws IOException {
		client.json(RestRequest.json("POST", endpoint, body), Progress.NONE);
	}
}
