package org.edgeloop.drift.chunk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.edgeloop.drift.SharedVectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import com.fasterxml.jackson.databind.JsonNode;

/** The methods for one column against NannyML's, and its limits for chunks. */
class NannymlVectorsTest {

	private static final double RELATIVE = 1e-9;

	@TestFactory
	Stream<DynamicTest> methodsGiveTheNumbersOfNannyml() throws IOException {
		Path folder = SharedVectors.folder("nannyml");
		Map<String, List<String>> reference = SharedVectors.columns(folder.resolve("uni_ref.csv"));
		Map<String, List<String>> current = SharedVectors.columns(folder.resolve("uni_cur.csv"));
		JsonNode expected = SharedVectors.expected(folder);
		List<DynamicTest> tests = new ArrayList<>();
		for (String column : reference.keySet()) {
			expected.get(column).fields().forEachRemaining(method -> tests.add(dynamicTest(column + " " + method.getKey(), () -> {
				double value = method.getValue().asDouble();
				assertEquals(value, score(method.getKey(), reference.get(column), current.get(column)), RELATIVE * value);
			})));
		}
		return tests.stream();
	}

	private static double score(String method, List<String> reference, List<String> current) {
		boolean numbers = reference.getFirst().matches("[-0-9].*");
		if (numbers) {
			NumberMethod found = Arrays.stream(NumberMethod.values()).filter(each -> each.id().equals(method)).findAny().orElseThrow();
			return found.fit(SharedVectors.numbers(reference)).score(SharedVectors.numbers(current));
		}
		CategoryMethod found = Arrays.stream(CategoryMethod.values()).filter(each -> each.id().equals(method)).findAny().orElseThrow();
		var levels = new TreeSet<>(reference);
		levels.addAll(current);
		return found.score(counts(levels, reference), counts(levels, current));
	}

	private static long[] counts(TreeSet<String> levels, List<String> values) {
		return levels.stream().mapToLong(level -> values.stream().filter(level::equals).count()).toArray();
	}

	@Test
	void limitsAreThreeStandardDeviationsFromTheMeanOfChunks() throws IOException {
		JsonNode threshold = SharedVectors.expected(SharedVectors.folder("nannyml")).get("chunk_threshold_std3");
		double[] values = new double[threshold.get("values").size()];
		Arrays.setAll(values, i -> threshold.get("values").get(i).asDouble());
		ControlLimits limits = ControlLimits.threeSigma(values);
		assertEquals(threshold.get("lower").asDouble(), limits.lower(), RELATIVE);
		assertEquals(threshold.get("upper").asDouble(), limits.upper(), RELATIVE);
	}
}
