package org.edgeloop.cli.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Evidently 0.4.40's reports and test suites of tables, pandas' exact numbers of them, and the summary of Evidently 0.7.21. */
final class ReportFamily implements Family {

	private static final List<String> TEST_PRESETS = List.of("DataDrift", "DataQuality", "DataStability", "NoTargetPerformance");

	private final ObjectMapper mapper = new ObjectMapper();

	@Override
	public String name() {
		return "reports";
	}

	@Override
	public void check(Path folder, Findings findings) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.filter(path -> path.toString().endsWith(".json")).sorted().toList()) {
				JsonNode expected = mapper.readTree(file.toFile());
				if (expected.has("ref")) {
					new Report(expected.path("dataset").asText() + "/", expected, folder.resolve(expected.path("ref").asText()),
							folder.resolve(expected.path("cur").asText()), findings).check();
				}
			}
		}
	}

	/** One data set and everything that is known of it. */
	private final class Report {

		private final String name;
		private final JsonNode expected;
		private final Path reference;
		private final Path current;
		private final Findings findings;

		Report(String name, JsonNode expected, Path reference, Path current, Findings findings) {
			this.name = name;
			this.expected = expected;
			this.reference = reference;
			this.current = current;
			this.findings = findings;
		}

		void check() throws IOException {
			JsonNode drift = run();
			metrics("DataDriftPreset", drift);
			laterDrift(drift.path("metrics").path(1).path("result").path("drift_by_columns"));
			metrics("DataDriftPreset_all_psi", run("--stattest", "psi"));
			metrics("DataDriftPreset_num_ks_cat_js_thr", run("--num-stattest", "ks", "--num-threshold", "0.01", "--cat-stattest",
					"jensenshannon", "--cat-threshold", "0.2", "--drift-share", "0.3"));
			JsonNode quality = quality("--compat", "evidently-0.4");
			metrics("DataQualityPreset", quality);
			metrics("DataQualityPreset", run("--metrics", "DataQualityPreset"));
			metrics("DatasetCorrelationsMetric", quality);
			for (String preset : TEST_PRESETS) {
				tests(preset + "TestPreset", run("--preset", preset));
			}
			tests("DataQualityTestPreset_no_reference", answer("drift", "quality", "--current", current, "--mode", "evidently", "--compat",
					"evidently-0.4"));
			tests("tests_all_default", run(singleChecks()));
			exactNumbers(quality("--json"));
			values(quality("--compat", "evidently-0.7"));
		}

		private void metrics(String section, JsonNode answer) {
			Map<String, JsonNode> found = byKey(answer.path("metrics"));
			byKey(expected.path(section).path("metrics")).forEach((key, metric) -> findings.take(name + section + "/" + key,
					found.containsKey(key) ? JsonDifferences.of(metric, found.get(key)) : List.of("missing")));
		}

		/** Checks come in the order of a Python set, and so do the columns of the check on types. */
		private void tests(String section, JsonNode answer) {
			Map<String, JsonNode> wanted = byKey(expected.path(section).path("tests"));
			Map<String, JsonNode> found = byKey(answer.path("tests"));
			var extra = new TreeSet<>(found.keySet());
			extra.removeAll(wanted.keySet());
			findings.take(name + section + "/no others", extra.stream().toList());
			wanted.forEach((key, test) -> findings.take(name + section + "/" + key,
					found.containsKey(key) ? ReportDifferences.of(test, found.get(key)) : List.of("missing")));
			findings.take(name + section + "/summary", JsonDifferences.of(expected.path(section).path("summary"), answer.path("summary")));
		}

		private void exactNumbers(JsonNode answer) {
			for (JsonNode column : answer.path("columns")) {
				String label = column.path("name").asText();
				for (String side : List.of("ref", "cur")) {
					JsonNode found = column.path("ref".equals(side) ? "reference" : "current");
					List<String> differences = new ArrayList<>();
					for (Map.Entry<String, JsonNode> number : expected.path("exact_stats_pandas").path(side).path(label).properties()) {
						if (found.has(number.getKey())) {
							differences.addAll(JsonDifferences.of(number.getValue(), found.get(number.getKey())));
						}
					}
					findings.take(name + "exact numbers/" + side + "/" + label, differences);
				}
			}
		}

		private void values(JsonNode answer) {
			Map<String, JsonNode> found = new TreeMap<>();
			answer.path("metrics").forEach(metric -> found.put(metric.path("metric_name").asText(), metric.path("value")));
			for (JsonNode metric : expected.path("evidently_0.7.21").path("DataSummaryPreset").path("metrics")) {
				String key = metric.path("metric_name").asText();
				findings.take(name + "evidently 0.7/" + key,
						found.containsKey(key) ? JsonDifferences.of(metric.path("value"), found.get(key)) : List.of("missing"));
			}
		}

		/** Where both versions choose the same test for a column, its score is the same. */
		private void laterDrift(JsonNode columns) {
			for (JsonNode metric : expected.path("evidently_0.7.21").path("DataDriftPreset").path("metrics")) {
				JsonNode config = metric.path("config");
				JsonNode column = columns.path(config.path("column").asText());
				String key = name + "evidently 0.7/" + metric.path("metric_name").asText();
				if (config.has("column") && column.path("stattest_name").equals(config.path("method"))) {
					findings.take(key, JsonDifferences.of(metric.path("value"), column.path("drift_score")));
				} else if (config.has("column")) {
					findings.incomparable(key, "0.7 takes the column for another type than 0.4");
				}
			}
		}

		/** A file that asks for each single check, of the column that the expected ones are about. */
		private Object[] singleChecks() throws IOException {
			Path file = Files.createTempFile("checks", ".drift");
			file.toFile().deleteOnExit();
			var spec = mapper.createObjectNode();
			spec.put("format", "edgeloop-drift").put("version", 1);
			var checks = spec.putArray("checks");
			for (JsonNode test : expected.path("tests_all_default").path("tests")) {
				ReportDifferences.ask(checks.addObject(), test);
			}
			mapper.writeValue(file.toFile(), spec);
			return new Object[] { file, "--forget", "--correlations" };
		}

		private JsonNode run(Object... more) throws IOException {
			List<Object> arguments = new ArrayList<>(List.of("drift", "run"));
			arguments.addAll(List.of(more));
			arguments.addAll(List.of("--reference", reference, "--current", current, "--mode", "evidently", "--compat", "evidently-0.4",
					"--json", "-"));
			return answer(arguments.toArray());
		}

		private JsonNode quality(Object... more) throws IOException {
			List<Object> arguments = new ArrayList<>(
					List.of("drift", "quality", "--reference", reference, "--current", current, "--mode", "evidently"));
			arguments.addAll(List.of(more));
			return answer(arguments.toArray());
		}

		private JsonNode answer(Object... arguments) throws IOException {
			PublicCommand command = PublicCommand.run(arguments);
			if (command.exitCode() > 1) {
				throw new IOException("exit code " + command.exitCode() + ": " + command.err());
			}
			return mapper.readTree(command.out());
		}
	}

	/** By name and column; the column stands in a check's sentence if nowhere else. */
	private static Map<String, JsonNode> byKey(JsonNode parts) {
		Map<String, JsonNode> byKey = new LinkedHashMap<>();
		for (JsonNode part : parts) {
			String metric = part.path("metric").asText() + " " + part.path("result").path("column_name").asText();
			byKey.put(part.has("metric") ? metric.strip() : ReportDifferences.key(part), part);
		}
		return byKey;
	}
}
