package org.edgeloop.cli.conformance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Evidently 0.4.40's metrics and checks of models, and scikit-learn's figures of the same tables, asked in mode evidently. */
final class QualityFamily implements Family {

	private final ObjectMapper mapper = new ObjectMapper();

	@Override
	public String name() {
		return "quality";
	}

	@Override
	public void check(Path folder, Findings findings) throws IOException {
		for (Map.Entry<String, JsonNode> entry : mapper.readTree(folder.resolve("expected.json").toFile()).properties()) {
			String name = entry.getKey() + "/";
			JsonNode expected = entry.getValue();
			var command = new ModelCommand(folder, expected);
			JsonNode compared = command.evidently(true);
			for (String section : List.of("evidently_classification", "evidently_regression", "evidently_dummy", "TargetDrift")) {
				metrics(name + section + "/", expected.path(section).path("metrics"), compared.path("metrics"), findings);
			}
			JsonNode lowered = expected.path("evidently_classification_threshold_0.3").path("metrics");
			if (!lowered.isEmpty()) {
				metrics(name + "threshold 0.3/", lowered, command.evidently(true, "--threshold", "0.3").path("metrics"), findings);
			}
			checks(name + "checks/", expected.path("test_preset"), compared, findings);
			checks(name + "checks without reference/", expected.path("test_preset_no_ref"), command.evidently(false), findings);
			JsonNode own = command.own();
			for (String side : List.of("ref", "cur")) {
				var figures = new SklearnFigures(own.path(side.equals("ref") ? "reference" : "current"));
				for (Map.Entry<String, JsonNode> figure : expected.path("sklearn").path(side).properties()) {
					figures.check(name + "scikit-learn/" + side + "/", figure.getKey(), figure.getValue(), findings);
				}
			}
		}
	}

	private static void metrics(String prefix, JsonNode expected, JsonNode answer, Findings findings) {
		for (JsonNode metric : expected) {
			findings.take(prefix + metric.get("metric").asText(), JsonDifferences.of(metric.get("result"), result(answer, metric)));
		}
	}

	/** A metric's result; a missing node if the metric is missing. */
	private static JsonNode result(JsonNode metrics, JsonNode wanted) {
		for (JsonNode metric : metrics) {
			if (metric.get("metric").equals(wanted.get("metric"))) {
				return metric.get("result");
			}
		}
		return metrics.path("missing");
	}

	/** The order of Evidently's checks is partly that of a Python set. */
	private static void checks(String prefix, JsonNode expected, JsonNode answer, Findings findings) {
		Map<String, JsonNode> wanted = byName(expected.path("tests"));
		Map<String, JsonNode> found = byName(answer.path("tests"));
		var extra = new TreeSet<>(found.keySet());
		extra.removeAll(wanted.keySet());
		findings.take(prefix + "no others", extra.stream().toList());
		wanted.forEach((name, check) -> findings.take(prefix + name,
				found.containsKey(name) ? JsonDifferences.of(check, found.get(name)) : List.of("missing")));
		findings.take(prefix + "summary", JsonDifferences.of(expected.path("summary"), answer.path("summary")));
	}

	private static Map<String, JsonNode> byName(JsonNode checks) {
		Map<String, JsonNode> named = new TreeMap<>();
		for (JsonNode check : checks) {
			named.put((check.get("name").asText() + " " + check.path("parameters").path("label").asText()).strip(), check);
		}
		return named;
	}
}
