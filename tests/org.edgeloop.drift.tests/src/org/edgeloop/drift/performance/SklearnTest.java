package org.edgeloop.drift.performance;

import static org.edgeloop.drift.performance.JsonDifferences.assertAgree;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.edgeloop.base.Progress;
import org.edgeloop.drift.ColumnRoles;
import org.edgeloop.drift.Mode;
import org.edgeloop.drift.ModelTask;
import org.edgeloop.table.Table;
import org.edgeloop.table.Tables;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Figures against scikit-learn, SciPy, pandas and NumPy, whose numbers {@code fixtures/make_performance.py} writes. */
class SklearnTest {

	private interface Case {
		void check(JsonNode expected) throws IOException;
	}

	@TestFactory
	Stream<DynamicTest> twoClassesWithProbabilities() throws IOException {
		return cases("binary", expected -> {
			ModelQuality quality = measure(expected, ModelTask.CLASSIFICATION, Mode.EVIDENTLY);
			JsonNode actual = ModelQualityJson.of(quality).get("classification").get("current");
			JsonNode labels = expected.get("labels");
			if (labels.get("labels").size() == 1) {
				assertAgree(labels.get("accuracy"), actual.get("accuracy"));
			} else {
				assertAgree(labels, actual);
			}
			assertAgree(expected.get("proba"), actual.get("proba"));
			assertAgree(expected.get("top"), top(Objects.requireNonNull(quality.classification()).current().scored().getFirst().table()));
		});
	}

	private static JsonNode top(PrecisionRecallTable table) {
		var rows = new ObjectMapper().createArrayNode();
		table.rows().forEach(row -> rows.addArray().add(row.count()).add(row.truePositives()).add(row.falsePositives()));
		return rows;
	}

	@TestFactory
	Stream<DynamicTest> manyClasses() throws IOException {
		return cases("multiclass", expected -> {
			JsonNode actual = json(expected, ModelTask.CLASSIFICATION, Mode.EVIDENTLY).get("classification");
			assertAgree(expected.get("labels"), actual.get("current"));
			boolean two = expected.get("labels").get("labels").size() == 2;
			if (!two) {
				assertAgree(expected.get("dummy"), actual.get("dummy"));
			}
		});
	}

	@TestFactory
	Stream<DynamicTest> regressions() throws IOException {
		return cases("regression", expected -> {
			JsonNode actual = json(expected, ModelTask.REGRESSION, Mode.CORRECTED).get("regression");
			assertAgree(expected.get("figures"), actual.get("current"));
			assertAgree(expected.get("dummy"), actual.get("dummy"));
			ModelQuality defective = measure(expected, ModelTask.REGRESSION, Mode.EVIDENTLY);
			RegressionQuality quality = Objects.requireNonNull(defective.regression()).current();
			double mape = expected.get("mape_of_evidently").asDouble();
			assertEquals(mape, quality.mape(), 1e-9 * mape);
			assertArrayEquals(numbers(expected.get("theoretical")), quality.normality().theoretical(), 1e-9);
		});
	}

	@TestFactory
	Stream<DynamicTest> calibrations() throws IOException {
		return cases("isotonic", expected -> {
			int[] truth = StreamSupport.stream(expected.get("truth").spliterator(), false).mapToInt(JsonNode::asInt).toArray();
			var calibration = IsotonicCalibration.fit(ScoreRanking.of(numbers(expected.get("score")), truth, 1));
			double[] asked = numbers(expected.get("asked"));
			double[] calibrated = numbers(expected.get("calibrated"));
			for (int i = 0; i < asked.length; i++) {
				assertEquals(calibrated[i], calibration.at(asked[i]), 1e-12, "at " + asked[i]);
			}
		});
	}

	private static Stream<DynamicTest> cases(String kind, Case check) throws IOException {
		try (InputStream in = Objects.requireNonNull(SklearnTest.class.getResourceAsStream("/resources/performance.json"))) {
			return new ObjectMapper().readTree(in).get(kind).properties().stream()
					.map(entry -> dynamicTest(kind + " " + entry.getKey(), () -> check.check(entry.getValue())));
		}
	}

	private static JsonNode json(JsonNode expected, ModelTask task, Mode mode) throws IOException {
		return ModelQualityJson.of(measure(expected, task, mode));
	}

	private static ModelQuality measure(JsonNode expected, ModelTask task, Mode mode) throws IOException {
		Map<String, Object> columns = new LinkedHashMap<>();
		expected.get("columns").properties().forEach(column -> columns.put(column.getKey(), column(column.getValue())));
		try (Table table = Tables.of("table", columns)) {
			ColumnRoles roles = ColumnRoles.detect(table, Progress.NONE).withTask(task);
			return new ModelQualityOperation(table, roles, mode).run(Progress.NONE);
		}
	}

	private static Object column(JsonNode values) {
		Stream<JsonNode> stream = StreamSupport.stream(values.spliterator(), false);
		if (values.get(0).isTextual()) {
			return stream.map(JsonNode::asText).toArray(String[]::new);
		}
		return values.get(0).isInt() ? stream.mapToLong(JsonNode::asLong).toArray() : numbers(values);
	}

	private static double[] numbers(JsonNode values) {
		return StreamSupport.stream(values.spliterator(), false).mapToDouble(JsonNode::asDouble).toArray();
	}
}
