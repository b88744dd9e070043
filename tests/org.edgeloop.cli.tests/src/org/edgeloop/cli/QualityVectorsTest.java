package org.edgeloop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** {@code drift performance} against what Evidently 0.4.40 and scikit-learn 1.2.1 computed of the same tables. */
class QualityVectorsTest {

	private static final double RELATIVE = 1e-9;
	private static final ObjectMapper MAPPER = new ObjectMapper();

	private final Path folder = Path.of(System.getProperty("edgeloop.shared",
			Path.of(System.getProperty("edgeloop.root")).resolveSibling("shared").toString())).resolve("drift/vectors/quality");

	@TestFactory
	Stream<DynamicTest> everyNumberIsTheirs() throws IOException {
		assumeTrue(Files.isDirectory(folder), "skipped: no shared data");
		JsonNode cases = MAPPER.readTree(folder.resolve("expected.json").toFile());
		List<DynamicTest> tests = new ArrayList<>();
		cases.fields().forEachRemaining(entry -> {
			String name = entry.getKey();
			JsonNode expected = entry.getValue();
			tests.add(dynamicTest(name + " metrics", () -> metrics(expected)));
			tests.add(dynamicTest(name + " checks", () -> checks(expected.get("test_preset"), command(expected, true, "--compat", "evidently-0.4"))));
			tests.add(dynamicTest(name + " checks without reference",
					() -> checks(expected.get("test_preset_no_ref"), command(expected, false, "--compat", "evidently-0.4"))));
			tests.add(dynamicTest(name + " scikit-learn", () -> sklearn(expected)));
		});
		return tests.stream();
	}

	private void metrics(JsonNode expected) throws IOException {
		var comparison = new JsonComparison(RELATIVE);
		JsonNode actual = run(command(expected, true, "--compat", "evidently-0.4"));
		for (String section : List.of("evidently_classification", "evidently_regression", "evidently_dummy", "TargetDrift")) {
			for (JsonNode metric : expected.path(section).path("metrics")) {
				String name = metric.get("metric").asText();
				JsonNode found = byName(actual.get("metrics"), name);
				assertTrue(found != null, "no metric " + name);
				comparison.compare(name, metric.get("result"), found.get("result"));
			}
		}
		JsonNode lower = expected.path("evidently_classification_threshold_0.3").path("metrics");
		if (!lower.isEmpty()) {
			JsonNode found = run(command(expected, true, "--compat", "evidently-0.4", "--threshold", "0.3"));
			comparison.compare("threshold 0.3", lower.get(0).get("result"), found.get("metrics").get(0).get("result"));
		}
		check(comparison);
	}

	private static JsonNode byName(JsonNode metrics, String name) {
		for (JsonNode metric : metrics) {
			if (metric.get("metric").asText().equals(name)) {
				return metric;
			}
		}
		return null;
	}

	/** The order of Evidently's checks is partly that of a Python set. */
	private static void checks(JsonNode expected, List<Object> command) throws IOException {
		JsonNode actual = run(command);
		var comparison = new JsonComparison(RELATIVE);
		Map<String, JsonNode> found = byNameAndLabel(actual.get("tests"));
		Map<String, JsonNode> wanted = byNameAndLabel(expected.get("tests"));
		assertEquals(wanted.keySet(), found.keySet());
		wanted.forEach((key, test) -> comparison.compare(key, test, found.get(key)));
		comparison.compare("summary", expected.get("summary"), actual.get("summary"));
		check(comparison);
	}

	private static Map<String, JsonNode> byNameAndLabel(JsonNode tests) {
		Map<String, JsonNode> map = new TreeMap<>();
		tests.forEach(test -> map.put(test.get("name").asText() + " " + test.path("parameters").path("label").asText(), test));
		return map;
	}

	private void sklearn(JsonNode expected) throws IOException {
		var comparison = new JsonComparison(RELATIVE);
		JsonNode actual = run(command(expected, true, "--json"));
		JsonNode model = actual.has("classification") ? actual.get("classification") : actual.get("regression");
		for (String side : List.of("ref", "cur")) {
			JsonNode found = model.get(side.equals("ref") ? "reference" : "current");
			expected.get("sklearn").get(side).fields().forEachRemaining(field -> {
				switch (field.getKey()) {
				case "proba" -> probabilities(comparison, side, field.getValue(), found);
				case "mape_sklearn" -> comparison.compare(side + ".mape", MAPPER.getNodeFactory().numberNode(100 * field.getValue().asDouble()),
						found.get("mape"));
				case "error_std_ddof1" -> comparison.compare(side + ".error_std", field.getValue(), found.get("error_std"));
				case "abs_error_std_ddof1" -> comparison.compare(side + ".abs_error_std", field.getValue(), found.get("abs_error_std"));
				default -> comparison.compare(side + "." + field.getKey(), field.getValue(), found.path(field.getKey()));
				}
			});
		}
		check(comparison);
	}

	private static void probabilities(JsonComparison comparison, String side, JsonNode expected, JsonNode found) {
		JsonNode actual = found.get("proba");
		String positive = found.path("binary").path("pos_label").asText();
		expected.fields().forEachRemaining(field -> {
			String where = side + ".proba." + field.getKey();
			switch (field.getKey()) {
			case "columns" -> {
				// what was asked for
			}
			case "log_loss" -> comparison.compare(where, field.getValue(), actual.get("log_loss"));
			case "roc_auc_ovr_macro" -> comparison.compare(where, field.getValue(), actual.get("roc_auc"));
			case "roc_auc_ovr_weighted" -> comparison.compare(where, field.getValue(), actual.get("roc_auc_weighted"));
			case "roc_auc_per_class" -> field.getValue().fields().forEachRemaining(label -> comparison.compare(where + label.getKey(),
					label.getValue(), actual.get("per_class").get(label.getKey()).get("roc_auc")));
			case "average_precision_per_class" -> field.getValue().fields().forEachRemaining(label -> comparison.compare(
					where + label.getKey(), label.getValue(), actual.get("per_class").get(label.getKey()).get("average_precision")));
			case "pr_curve_head" -> field.getValue().fields().forEachRemaining(axis -> {
				for (int i = 0; i < axis.getValue().size(); i++) {
					comparison.compare(where + axis.getKey() + i, axis.getValue().get(i),
							actual.get("per_class").get(positive).get("pr_curve").get(axis.getKey()).get(i));
				}
			});
			default -> comparison.compare(where, field.getValue(), actual.get("per_class").get(positive).get(field.getKey()));
			}
		});
	}

	private List<Object> command(JsonNode expected, boolean withReference, Object... more) {
		List<Object> command = new ArrayList<>(List.of("drift", "performance", "--current", folder.resolve(expected.get("cur").asText())));
		if (withReference) {
			command.addAll(List.of("--reference", folder.resolve(expected.get("ref").asText())));
		}
		JsonNode mapping = expected.get("column_mapping");
		command.addAll(List.of("--mode", "evidently", "--target", mapping.get("target").asText(), "--task", mapping.get("task").asText()));
		JsonNode prediction = mapping.get("prediction");
		if (prediction.isArray()) {
			List<String> names = new ArrayList<>();
			prediction.forEach(name -> names.add(name.asText()));
			command.addAll(List.of("--probabilities", String.join(",", names)));
		} else {
			command.addAll(List.of("--prediction", prediction.asText()));
		}
		if (mapping.hasNonNull("pos_label")) {
			command.addAll(List.of("--positive-label", mapping.get("pos_label").asText()));
		}
		command.addAll(List.of(more));
		return command;
	}

	private static JsonNode run(List<Object> command) throws IOException {
		Run run = Run.of(command.toArray());
		assertTrue(run.exitCode() <= 1, run.err());
		return MAPPER.readTree(run.out());
	}

	private static void check(JsonComparison comparison) {
		assertTrue(comparison.values() > 0, "nothing to compare");
		List<String> differences = comparison.differences();
		assertTrue(differences.isEmpty(),
				() -> differences.size() + " of " + comparison.values() + " differ:\n" + String.join("\n", differences.stream().limit(20).toList()));
	}
}
