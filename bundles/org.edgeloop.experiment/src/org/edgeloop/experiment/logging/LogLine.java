package org.edgeloop.experiment.logging;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * A line of JSON that says what to log, for programs that have no client of MLflow: an object with any of {@code "params"} and
 * {@code "tags"} (objects of texts or numbers), {@code "metrics"} (an object of numbers, {@code "NaN"}, {@code "Infinity"} or
 * {@code "-Infinity"}) with {@code "step"} (0 if left out) and {@code "timestamp"} (in milliseconds since 1970, now if left out), and
 * {@code "artifact"} (a file) with {@code "path"} (the file's name if left out).
 */
public final class LogLine {

	private static final ObjectMapper JSON = new ObjectMapper();
	private static final Set<String> FIELDS = Set.of("params", "tags", "metrics", "step", "timestamp", "artifact", "path");

	private final JsonNode json;

	private LogLine(JsonNode json) {
		this.json = json;
	}

	/** @throws ProblemException if the line is no such object */
	public static LogLine parse(String line) throws ProblemException {
		try {
			JsonNode json = JSON.readTree(line);
			if (!json.isObject()) {
				throw wrong("This line is no JSON object", line);
			}
			Set<String> unknown = new TreeSet<>();
			json.fieldNames().forEachRemaining(unknown::add);
			unknown.removeAll(FIELDS);
			if (!unknown.isEmpty()) {
				throw wrong("This line has fields of which nothing is known: " + String.join(", ", unknown), line);
			}
			return new LogLine(json);
		} catch (JsonProcessingException e) {
			throw wrong("This line is no JSON", line);
		}
	}

	/** Logs what the line says. @param folder what relative paths of files start from */
	public void log(RunLogger logger, Path folder) throws IOException {
		Map<String, String> params = texts("params");
		Map<String, String> tags = texts("tags");
		Map<String, Double> metrics = metrics();
		if (!params.isEmpty()) {
			logger.params(params);
		}
		if (!tags.isEmpty()) {
			logger.tags(tags);
		}
		if (!metrics.isEmpty()) {
			logMetrics(metrics, logger);
		}
		if (json.has("artifact")) {
			Path file = file(folder);
			logger.artifact(file, json.path("path").asText("" + file.getFileName()));
		}
	}

	private void logMetrics(Map<String, Double> metrics, RunLogger logger) throws IOException {
		long step = whole("step");
		if (json.has("timestamp")) {
			logger.metrics(metrics, step, whole("timestamp"));
		} else {
			logger.metrics(metrics, step);
		}
	}

	private Path file(Path folder) throws ProblemException {
		try {
			return folder.resolve(json.path("artifact").asText());
		} catch (InvalidPathException e) {
			throw wrong("The artifact is no path of a file", json.path("artifact").toString());
		}
	}

	private long whole(String field) throws ProblemException {
		JsonNode number = json.path(field);
		if (!number.isMissingNode() && !(number.isIntegralNumber() && number.canConvertToLong())) {
			throw wrong("The field " + field + " is no whole number", number.toString());
		}
		return number.asLong(0);
	}

	private Map<String, String> texts(String field) throws ProblemException {
		Map<String, String> texts = new LinkedHashMap<>();
		for (var entry : object(field).properties()) {
			if (entry.getValue().isContainerNode()) {
				throw wrong("Of " + field + ", " + entry.getKey() + " is neither a text nor a number", entry.getValue().toString());
			}
			texts.put(entry.getKey(), entry.getValue().asText());
		}
		return texts;
	}

	private Map<String, Double> metrics() throws ProblemException {
		Map<String, Double> metrics = new LinkedHashMap<>();
		for (var entry : object("metrics").properties()) {
			JsonNode value = entry.getValue();
			OptionalDouble number = value.isNumber() ? OptionalDouble.of(value.doubleValue()) : MetricText.parse(value.asText());
			metrics.put(entry.getKey(), number.orElseThrow(() -> wrong("The metric " + entry.getKey() + " is no number", value.toString())));
		}
		return metrics;
	}

	private JsonNode object(String field) throws ProblemException {
		JsonNode value = json.path(field);
		if (!value.isMissingNode() && !value.isObject()) {
			throw wrong("The field " + field + " is no object", value.toString());
		}
		return value;
	}

	private static ProblemException wrong(String what, String where) {
		return new ProblemException(Problem.error(what, where.length() > 80 ? where.substring(0, 80) + "…" : where,
				"give objects such as {\"metrics\": {\"loss\": 0.5}, \"step\": 3}"));
	}
}
