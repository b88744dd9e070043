package org.edgeloop.drift.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.edgeloop.base.Progress;
import org.edgeloop.drift.Mode;
import org.edgeloop.drift.SharedVectors;
import org.edgeloop.drift.check.CheckKind;
import org.edgeloop.drift.check.CheckSuite;
import org.edgeloop.drift.check.CheckSuiteJson;
import org.edgeloop.table.FileSource;
import org.edgeloop.table.Table;
import org.edgeloop.table.TablePair;
import org.edgeloop.table.Tables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Every number, status, name and sentence of the reports that Evidently 0.4.40 made of shared tables. */
class QualityVectorsTest {

	static Stream<Path> reports() throws IOException {
		Path folder = SharedVectors.folder("reports");
		List<Path> files = new ArrayList<>();
		try (Stream<Path> all = Files.list(folder)) {
			all.filter(file -> file.toString().endsWith(".json") && !file.endsWith("index.json")).sorted().forEach(files::add);
		}
		return files.stream();
	}

	@ParameterizedTest
	@MethodSource("reports")
	void metricsAreThoseOfEvidently(Path file) throws IOException {
		JsonNode expected = new ObjectMapper().readTree(file.toFile());
		List<String> differences = new ArrayList<>();
		try (TablePair tables = open(file, expected)) {
			var quality = new DataQualityOperation(tables, QualitySettings.DEFAULT.withMode(Mode.EVIDENTLY)).run(Progress.NONE);
			Map<String, JsonNode> actual = new HashMap<>();
			QualityJson.preset(quality).forEach(metric -> actual.put(key(metric), metric));
			actual.put("DatasetCorrelationsMetric", QualityJson.correlations(quality));
			for (String preset : List.of("DataQualityPreset", "DatasetCorrelationsMetric")) {
				for (JsonNode metric : expected.path(preset).path("metrics")) {
					differences.addAll(JsonDifferences.of(key(metric), metric, actual.getOrDefault(key(metric), new ObjectMapper().nullNode())));
				}
			}
		}
		assertEquals("", String.join("\n", differences));
	}

	@ParameterizedTest
	@MethodSource("reports")
	void testsAreThoseOfEvidently(Path file) throws IOException {
		JsonNode expected = new ObjectMapper().readTree(file.toFile());
		List<String> differences = new ArrayList<>();
		try (TablePair tables = open(file, expected)) {
			differences.addAll(compare(expected.path("DataQualityTestPreset"), run(tables, QualityPreset.DATA_QUALITY)));
			differences.addAll(compare(expected.path("DataStabilityTestPreset"), run(tables, QualityPreset.DATA_STABILITY)));
			differences.addAll(compare(expected.path("NoTargetPerformanceTestPreset"), run(tables, QualityPreset.NO_TARGET_PERFORMANCE)));
			try (Table current = Tables.open(new FileSource(file.resolveSibling(expected.path("cur").asText())), Progress.NONE)) {
				differences.addAll(compare(expected.path("DataQualityTestPreset_no_reference"),
						new DataQualityOperation(current, settings().withPresets(List.of(QualityPreset.DATA_QUALITY))).run(Progress.NONE).checks()));
			}
			differences.addAll(compare(expected.path("tests_all_default"), single(tables, expected)));
		}
		assertEquals("", String.join("\n", differences));
	}

	@ParameterizedTest
	@MethodSource("reports")
	void exactNumbersAreThoseOfPandas(Path file) throws IOException {
		JsonNode expected = new ObjectMapper().readTree(file.toFile());
		List<String> differences = new ArrayList<>();
		try (TablePair tables = open(file, expected)) {
			JsonNode actual = DataQualityJson.of(new DataQualityOperation(tables, QualitySettings.DEFAULT).run(Progress.NONE));
			for (JsonNode column : actual.path("columns")) {
				String name = column.path("name").asText();
				differences.addAll(exact(name, expected.path("exact_stats_pandas").path("ref"), column.path("reference")));
				differences.addAll(exact(name, expected.path("exact_stats_pandas").path("cur"), column.path("current")));
			}
		}
		assertEquals("", String.join("\n", differences));
	}

	@ParameterizedTest
	@MethodSource("reports")
	void summaryValuesAreThoseOfTheLaterEvidently(Path file) throws IOException {
		JsonNode expected = new ObjectMapper().readTree(file.toFile());
		List<String> differences = new ArrayList<>();
		try (TablePair tables = open(file, expected)) {
			Map<String, JsonNode> actual = new HashMap<>();
			SummaryValuesJson.of(new DataQualityOperation(tables, settings()).run(Progress.NONE))
					.forEach(metric -> actual.put(metric.path("metric_name").asText(), metric.path("value")));
			for (JsonNode metric : expected.path("evidently_0.7.21").path("DataSummaryPreset").path("metrics")) {
				String name = metric.path("metric_name").asText();
				differences.addAll(JsonDifferences.of(name, metric.path("value"), actual.getOrDefault(name, new ObjectMapper().nullNode())));
			}
		}
		assertEquals("", String.join("\n", differences));
	}

	/** What both sides know of a column. */
	private static List<String> exact(String name, JsonNode expected, JsonNode actual) {
		List<String> differences = new ArrayList<>();
		expected.path(name).fields().forEachRemaining(entry -> {
			if (actual.has(entry.getKey())) {
				differences.addAll(JsonDifferences.of(name + "/" + entry.getKey(), entry.getValue(), actual.path(entry.getKey())));
			}
		});
		return differences;
	}

	private static QualitySettings settings() {
		return QualitySettings.DEFAULT.withMode(Mode.EVIDENTLY);
	}

	private static CheckSuite run(TablePair tables, QualityPreset preset) throws IOException {
		return new DataQualityOperation(tables, settings().withPresets(List.of(preset))).run(Progress.NONE).checks();
	}

	/** Each single check of the vectors, of the column that they check. */
	private static CheckSuite single(TablePair tables, JsonNode expected) throws IOException {
		String column = column(expected);
		List<CheckRequest> requests = new ArrayList<>();
		Map<String, String> ids = new HashMap<>();
		QualityChecks.kinds().forEach(kind -> ids.put(kind.name(), kind.id()));
		for (JsonNode test : expected.path("tests_all_default").path("tests")) {
			String id = ids.get(test.path("name").asText());
			if (id != null) {
				CheckRequest request = QualityChecks.isOnColumn(id) ? CheckRequest.of(id, column) : CheckRequest.of(id);
				requests.add("TestColumnQuantile".equals(id) ? request.with("quantile", 0.25) : request);
			}
		}
		return new DataQualityOperation(tables, settings().withChecks(requests)).run(Progress.NONE).checks();
	}

	/** @return the one column that the single checks are about */
	private static String column(JsonNode expected) {
		for (JsonNode test : expected.path("tests_all_default").path("tests")) {
			String description = test.path("description").asText();
			if (description.contains("**")) {
				return description.split("\\*\\*")[1];
			}
		}
		return "";
	}

	/** All but the checks on drift, which a report adds. */
	private static List<String> compare(JsonNode expected, CheckSuite suite) {
		JsonNode actual = CheckSuiteJson.of(suite);
		Map<String, JsonNode> byKey = new LinkedHashMap<>();
		actual.path("tests").forEach(test -> byKey.put(testKey(test), test));
		List<String> differences = new ArrayList<>();
		for (JsonNode test : expected.path("tests")) {
			if (CheckKind.DATA_DRIFT.equals(test.path("group").asText())) {
				continue;
			}
			JsonNode found = byKey.remove(testKey(test));
			differences.addAll(JsonDifferences.of(testKey(test), sorted(test), found == null ? new ObjectMapper().nullNode() : sorted(found)));
		}
		byKey.keySet().forEach(key -> differences.add("not expected: " + key));
		return differences;
	}

	/** The columns of the check on types come in any order. */
	private static JsonNode sorted(JsonNode test) {
		if (!test.path("parameters").path("columns").isArray()) {
			return test;
		}
		Map<String, JsonNode> byName = new TreeMap<>();
		test.path("parameters").path("columns").forEach(column -> byName.put(column.path("column_name").asText(), column));
		var copy = (ObjectNode) test.deepCopy();
		((ObjectNode) copy.path("parameters")).putArray("columns").addAll(byName.values());
		return copy;
	}

	/** Name and column tell checks apart; the column stands in the sentence if nowhere else. */
	private static String testKey(JsonNode test) {
		String description = test.path("description").asText();
		int from = description.indexOf("**");
		return test.path("name").asText() + "|" + (from < 0 ? "" : description.substring(from, description.indexOf("**", from + 2)));
	}

	private static String key(JsonNode metric) {
		return metric.path("metric").asText() + metric.path("result").path("column_name").asText();
	}

	private static TablePair open(Path file, JsonNode expected) throws IOException {
		return TablePair.of(Tables.open(new FileSource(file.resolveSibling(expected.path("ref").asText())), Progress.NONE),
				Tables.open(new FileSource(file.resolveSibling(expected.path("cur").asText())), Progress.NONE));
	}
}
