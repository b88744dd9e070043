package org.edgeloop.cli.conformance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** NannyML's methods for one column: the whole current table as one chunk; and its limits for the means of chunks. */
final class ChunkFamily implements Family {

	private static final double RELATIVE = 1e-9;
	private static final double ABSOLUTE = 1e-12;
	private static final String LIMITS = "chunk_threshold_std3";
	/** What the folder holds beside columns. */
	private static final Set<String> OTHERS = Set.of("cbpe", LIMITS);

	private final ObjectMapper mapper = new ObjectMapper();

	@Override
	public String name() {
		return "nannyml";
	}

	@Override
	public void check(Path folder, Findings findings) throws IOException {
		JsonNode expected = mapper.readTree(folder.resolve("expected.json").toFile());
		if (expected.has(LIMITS)) {
			findings.take(LIMITS, limits(folder, expected.get(LIMITS)));
		}
		for (Map.Entry<String, JsonNode> column : expected.properties()) {
			if (!OTHERS.contains(column.getKey())) {
				for (Map.Entry<String, JsonNode> method : column.getValue().properties()) {
					findings.take(column.getKey() + "/" + method.getKey(),
							differences(folder, column.getKey(), method.getKey(), method.getValue()));
				}
			}
		}
	}

	private List<String> differences(Path folder, String column, String method, JsonNode expected) throws IOException {
		JsonNode series = series("--reference", folder.resolve("uni_ref.csv"), "--current", folder.resolve("uni_cur.csv"), "--columns",
				column, "--method", method, "--chunk-count", "1");
		List<String> differences = new ArrayList<>();
		compare("score", expected, series.at("/current/0/score"), differences);
		return differences;
	}

	private List<String> limits(Path folder, JsonNode expected) throws IOException {
		JsonNode series = series("--reference", folder.resolve("cbpe_ref.csv"), "--current", folder.resolve("cbpe_cur.csv"), "--columns",
				"proba", "--method", "mean", "--chunk-size", expected.get("chunk_size"));
		List<String> differences = new ArrayList<>();
		compare("lower", expected.get("lower"), series.path("lower"), differences);
		compare("upper", expected.get("upper"), series.path("upper"), differences);
		for (int i = 0; i < expected.get("values").size(); i++) {
			compare("chunk " + i, expected.get("values").get(i), series.at("/reference/" + i + "/score"), differences);
		}
		return differences;
	}

	/** @return the series of the only column by the only method; missing if the command failed */
	private JsonNode series(Object... arguments) throws IOException {
		List<Object> command = new ArrayList<>(List.of("drift", "chunks"));
		command.addAll(List.of(arguments));
		command.add("--json");
		PublicCommand run = PublicCommand.run(command.toArray());
		if (run.exitCode() > 1) {
			throw new IOException("exit code " + run.exitCode() + ": " + run.err());
		}
		return mapper.readTree(run.out()).at("/columns/0/series/0");
	}

	private static void compare(String what, JsonNode expected, JsonNode actual, List<String> differences) {
		if (!Numbers.agree(expected, actual, RELATIVE, ABSOLUTE)) {
			differences.add(what + " " + actual + " instead of " + expected);
		}
	}
}
