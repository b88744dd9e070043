package org.edgeloop.drift.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.edgeloop.drift.SharedVectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import com.fasterxml.jackson.databind.JsonNode;

/** The detectors against what river's semantics give on eight streams: change points, warnings and the statistic on the way. */
class RiverVectorsTest {

	private static final double RELATIVE = 1e-9;
	private static final double ABSOLUTE = 1e-12;

	@TestFactory
	Stream<DynamicTest> detectorsFollowRiver() throws IOException {
		Path folder = SharedVectors.folder("online");
		Map<String, List<String>> columns = SharedVectors.columns(folder.resolve("streams.csv"));
		List<DynamicTest> tests = new ArrayList<>();
		SharedVectors.expected(folder).get("streams").fields().forEachRemaining(stream -> {
			double[] values = SharedVectors.numbers(columns.get(stream.getKey()));
			stream.getValue().fields().forEachRemaining(detector -> tests.add(dynamicTest(stream.getKey() + " " + detector.getKey(),
					() -> check(detector(detector.getKey(), detector.getValue().get("params")), values, detector.getValue()))));
		});
		return tests.stream();
	}

	private static void check(StreamDetector detector, double[] values, JsonNode expected) {
		List<Integer> drifts = new ArrayList<>();
		List<Integer> warnings = new ArrayList<>();
		double[] statistics = new double[values.length];
		boolean warned = false;
		for (int i = 0; i < values.length; i++) {
			detector.update(values[i]);
			statistics[i] = detector.statistic();
			if (detector.drift()) {
				drifts.add(i);
			}
			if (detector.warning() && !warned) {
				warnings.add(i);
			}
			warned = detector.warning();
		}
		assertEquals(integers(expected.get("drift_at")), drifts, "drifts");
		assertEquals(integers(expected.get("warning_zone_entries_at")), warnings, "warnings");
		for (JsonNode sample : expected.get("statistic_samples")) {
			double value = sample.get(1).isNull() ? Double.NaN : sample.get(1).asDouble();
			double tolerance = Math.max(RELATIVE * Math.abs(value), ABSOLUTE);
			assertEquals(value, statistics[sample.get(0).asInt()], Double.isNaN(value) ? 0 : tolerance);
		}
	}

	private static List<Integer> integers(JsonNode array) {
		List<Integer> integers = new ArrayList<>();
		array.forEach(item -> integers.add(item.asInt()));
		return integers;
	}

	private static StreamDetector detector(String name, JsonNode params) {
		return switch (name.substring(0, name.indexOf('_'))) {
			case "ADWIN" -> new Adwin(new Adwin.Parameters(params.get("delta").asDouble(), params.get("clock").asInt(),
					params.get("max_buckets").asInt(), params.get("min_window_length").asInt(), params.get("grace_period").asInt()));
			case "PageHinkley" -> new PageHinkley(new PageHinkley.Parameters(params.get("min_instances").asInt(),
					params.get("delta").asDouble(), params.get("threshold").asDouble(), params.get("alpha").asDouble(),
					PageHinkley.Direction.valueOf(params.get("mode").asText().toUpperCase(Locale.ROOT))));
			case "DDM" -> new Ddm(new Ddm.Parameters(params.get("warm_start").asInt(), params.get("warning").asDouble(),
					params.get("drift").asDouble()));
			case "EDDM" -> new Eddm(new Eddm.Parameters(params.get("warm_start").asInt(), params.get("alpha").asDouble(),
					params.get("beta").asDouble()));
			default -> throw new IllegalArgumentException(name);
		};
	}
}
