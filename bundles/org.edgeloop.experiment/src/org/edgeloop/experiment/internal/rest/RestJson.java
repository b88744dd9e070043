package org.edgeloop.experiment.internal.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.edgeloop.experiment.DatasetInput;
import org.edgeloop.experiment.Experiment;
import org.edgeloop.experiment.Lifecycle;
import org.edgeloop.experiment.MetricPoint;
import org.edgeloop.experiment.Run;
import org.edgeloop.experiment.RunStatus;
import org.edgeloop.experiment.RunTags;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What MLflow's messages say, in either version. A field that a version leaves out, or writes as text where another writes a number,
 * as protocol buffers allow, reads the same.
 */
final class RestJson {

	static final ObjectMapper MAPPER = new JsonMapper();

	/** A message nests a handful of levels. */
	private static final int DEEPEST = 50;
	/** A page of a thousand runs with a thousand values each is half of it. */
	private static final long MOST_TOKENS = 20_000_000;

	static {
		MAPPER.getFactory()
				.setStreamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).maxTokenCount(MOST_TOKENS).build());
	}

	private RestJson() {
	}

	static ObjectNode object() {
		return JsonNodeFactory.instance.objectNode();
	}

	static Experiment experiment(JsonNode json) {
		return new Experiment(text(json, "experiment_id"), text(json, "name"), lifecycle(json), text(json, "artifact_location"),
				number(json, "creation_time"), number(json, "last_update_time"), entries(json.path("tags")));
	}

	static Run run(JsonNode json) {
		JsonNode info = json.path("info");
		JsonNode data = json.path("data");
		SortedMap<String, String> tags = entries(data.path("tags"));
		return new Run(runId(info), text(info, "experiment_id"), name(info, tags), status(text(info, "status")), lifecycle(info),
				user(info, tags), number(info, "start_time"), number(info, "end_time"), text(info, "artifact_uri"),
				entries(data.path("params")), metrics(data.path("metrics")), tags, datasets(json.path("inputs").path("dataset_inputs")));
	}

	private static String runId(JsonNode info) {
		String id = text(info, "run_id");
		return id.isEmpty() ? text(info, "run_uuid") : id;
	}

	/** Servers before 2.0 keep the name as a tag alone. */
	private static String name(JsonNode info, Map<String, String> tags) {
		String name = text(info, "run_name");
		return name.isEmpty() ? tags.getOrDefault(RunTags.NAME, "") : name;
	}

	private static String user(JsonNode info, Map<String, String> tags) {
		String user = text(info, "user_id");
		return user.isEmpty() ? tags.getOrDefault(RunTags.USER, "") : user;
	}

	private static RunStatus status(String word) {
		for (RunStatus status : RunStatus.values()) {
			if (status.name().equals(word)) {
				return status;
			}
		}
		return RunStatus.RUNNING;
	}

	private static Lifecycle lifecycle(JsonNode json) {
		return text(json, "lifecycle_stage").equals("deleted") ? Lifecycle.DELETED : Lifecycle.ACTIVE;
	}

	private static SortedMap<String, MetricPoint> metrics(JsonNode list) {
		SortedMap<String, MetricPoint> metrics = new TreeMap<>();
		for (JsonNode metric : list) {
			metrics.merge(text(metric, "key"), point(metric), (one, other) -> MetricPoint.LATEST.compare(one, other) < 0 ? other : one);
		}
		return metrics;
	}

	static MetricPoint point(JsonNode metric) {
		return new MetricPoint(number(metric, "timestamp"), value(metric.path("value")), number(metric, "step"));
	}

	/** @return a double, which may be written as {@code "NaN"}, {@code "Infinity"} or {@code "-Infinity"}; 0 if it is left out */
	static double value(JsonNode value) {
		if (!value.isTextual()) {
			return value.asDouble(0);
		}
		try {
			return Double.parseDouble(value.asText());
		} catch (NumberFormatException e) {
			return Double.NaN;
		}
	}

	private static List<DatasetInput> datasets(JsonNode list) {
		List<DatasetInput> datasets = new ArrayList<>();
		for (JsonNode input : list) {
			JsonNode dataset = input.path("dataset");
			datasets.add(new DatasetInput(text(dataset, "name"), text(dataset, "digest"), text(dataset, "source_type"),
					text(dataset, "source"), text(dataset, "schema"), text(dataset, "profile"), entries(input.path("tags"))));
		}
		return datasets;
	}

	static ObjectNode dataset(DatasetInput input) {
		ObjectNode json = object();
		json.set("tags", list(input.tags()));
		ObjectNode dataset = json.putObject("dataset");
		dataset.put("name", input.name()).put("digest", input.digest()).put("source_type", input.sourceType()).put("source", input.source());
		put(dataset, "schema", input.schema());
		put(dataset, "profile", input.profile());
		return json;
	}

	/** @return {@code [{"key": …, "value": …}, …]} as a map */
	static SortedMap<String, String> entries(JsonNode list) {
		SortedMap<String, String> entries = new TreeMap<>();
		for (JsonNode entry : list) {
			entries.put(text(entry, "key"), text(entry, "value"));
		}
		return entries;
	}

	/** @return a map as {@code [{"key": …, "value": …}, …]} */
	static ArrayNode list(Map<String, String> entries) {
		ArrayNode list = JsonNodeFactory.instance.arrayNode();
		entries.forEach((key, value) -> list.addObject().put("key", key).put("value", value));
		return list;
	}

	/** Sets a field unless its value is empty, which the official client leaves out. */
	static void put(ObjectNode json, String field, String value) {
		if (!value.isEmpty()) {
			json.put(field, value);
		}
	}

	/** @return a field's text; empty if it is left out */
	static String text(JsonNode json, String field) {
		JsonNode value = json.path(field);
		return value.isValueNode() && !value.isNull() ? value.asText() : "";
	}

	/** @return a field's number, which may be written as text; 0 if it is left out */
	static long number(JsonNode json, String field) {
		return json.path(field).asLong(0);
	}
}
