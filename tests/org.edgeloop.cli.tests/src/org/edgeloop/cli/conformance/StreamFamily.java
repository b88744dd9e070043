package org.edgeloop.cli.conformance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Detectors on streams with river's semantics. */
final class StreamFamily implements Family {

	private static final double RELATIVE = 1e-9;
	private static final double ABSOLUTE = 1e-12;
	private static final Map<String, String> DETECTORS = Map.of("PageHinkley", "page-hinkley", "ADWIN", "adwin", "DDM", "ddm", "EDDM",
			"eddm", "KSWIN", "kswin");

	private final ObjectMapper mapper = new ObjectMapper();

	@Override
	public String name() {
		return "online";
	}

	@Override
	public void check(Path folder, Findings findings) throws IOException {
		JsonNode streams = mapper.readTree(folder.resolve("expected.json").toFile()).get("streams");
		for (Map.Entry<String, JsonNode> stream : streams.properties()) {
			for (Map.Entry<String, JsonNode> detector : stream.getValue().properties()) {
				String name = detector.getKey().substring(0, detector.getKey().indexOf('_'));
				String id = DETECTORS.get(name);
				String row = stream.getKey() + "/" + detector.getKey();
				if (id == null) {
					findings.incomparable(row, "there is no detector " + name);
				} else {
					findings.take(row, differences(folder, stream.getKey(), id, detector.getValue()));
				}
			}
		}
	}

	private List<String> differences(Path folder, String column, String detector, JsonNode expected) throws IOException {
		List<Object> arguments = new ArrayList<>(
				List.of("drift", "stream", folder.resolve("streams.csv"), "--column", column, "--detector", detector, "--every", "1", "--json"));
		for (Map.Entry<String, JsonNode> parameter : expected.get("params").properties()) {
			arguments.add("--set");
			arguments.add(parameter.getKey() + "=" + parameter.getValue().asText());
		}
		PublicCommand run = PublicCommand.run(arguments.toArray());
		if (run.exitCode() > 1) {
			return List.of("exit code " + run.exitCode() + ": " + run.err());
		}
		JsonNode answer = mapper.readTree(run.out());
		List<String> differences = new ArrayList<>();
		compareRows("drifts", expected.get("drift_at"), answer.get("drift_at"), differences);
		compareRows("warnings", expected.get("warning_zone_entries_at"), answer.get("warning_at"), differences);
		compareStatistic(expected.get("statistic_samples"), answer.get("statistic"), differences);
		return differences;
	}

	private static void compareRows(String what, JsonNode expected, JsonNode actual, List<String> differences) {
		if (!expected.equals(actual)) {
			differences.add(what + " at " + actual + " instead of " + expected);
		}
	}

	/** A statistic that a method does not have at a row is null there, and missing here. */
	private void compareStatistic(JsonNode expected, JsonNode actual, List<String> differences) {
		Map<Integer, JsonNode> found = new HashMap<>();
		actual.forEach(sample -> found.put(sample.get(0).asInt(), sample.get(1)));
		for (JsonNode sample : expected) {
			JsonNode value = found.getOrDefault(sample.get(0).asInt(), mapper.nullNode());
			if (!Numbers.agree(sample.get(1), value, RELATIVE, ABSOLUTE)) {
				differences.add("statistic at row " + sample.get(0) + " " + value + " instead of " + sample.get(1));
			}
		}
	}
}
