package org.edgeloop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Stores that MLflow itself wrote, printed to the last value as {@code fixtures/list_runs.py} expects it, which reads them with PyYAML and
 * sqlite3.
 */
class RunsSamplesTest {

	private static final Path ROOT = Path.of(System.getProperty("edgeloop.root"));
	private static final Path PYTHON = Path.of("/usr/bin/python3");
	private static final ObjectMapper JSON = new ObjectMapper();

	@TempDir
	Path folder;

	@ParameterizedTest
	@CsvSource({ "mlops/gen-mlflow-2.17.2-file,mlruns", "mlops/gen-mlflow-2.17.2-sqlite,mlflow.db", "mlops/gen-mlflow-3.11-sqlite,mlflow.db",
			"mlops/mlruns-14ayush,mlruns", "data/mlruns-16aryan,mlruns" })
	void everyRunIsPrintedWithAllItsValues(String archive, String name) throws IOException, InterruptedException {
		Path store = unpack(archive, name);
		JsonNode expected = JSON.readTree(run(PYTHON.toString(), ROOT.resolve("tests/org.edgeloop.cli.tests/fixtures/list_runs.py").toString(),
				store.toString()));
		String uri = (Files.isDirectory(store) ? "file:" : "sqlite:") + store;
		JsonNode list = JSON.readTree(Run.of("runs", "list", "--tracking", uri, "--json").out());
		assertTrue(list.size() >= 5, list.size() + " runs");
		assertEquals(expected.get("list"), list);
		for (Map.Entry<String, JsonNode> run : expected.get("metrics").properties()) {
			for (Map.Entry<String, JsonNode> metric : run.getValue().properties()) {
				JsonNode points = JSON.readTree(Run.good("runs", "metrics", run.getKey(), metric.getKey(), "--tracking", uri, "--json"));
				assertEquals(sorted(metric.getValue()), sorted(points), run.getKey() + " " + metric.getKey());
			}
		}
		List<String> deleted = new ArrayList<>();
		JSON.readTree(Run.of("runs", "list", "--deleted", "--tracking", uri, "--json").out()).forEach(run -> deleted.add(run.get("runId").asText()));
		List<String> expectedDeleted = new ArrayList<>();
		expected.get("deleted").forEach(id -> expectedDeleted.add(id.asText()));
		assertEquals(expectedDeleted, deleted.stream().sorted().toList());
	}

	private static List<JsonNode> sorted(JsonNode points) {
		List<JsonNode> list = new ArrayList<>();
		points.forEach(list::add);
		list.sort(Comparator.comparing(JsonNode::toString));
		return list;
	}

	private Path unpack(String archive, String name) throws IOException, InterruptedException {
		Path shared = Path.of(System.getProperty("edgeloop.shared", ROOT.resolveSibling("shared").toString()));
		Path packed = shared.resolve(archive + ".tar.gz");
		assumeTrue(Files.isRegularFile(packed), "skipped: no shared data");
		assumeTrue(Files.isExecutable(PYTHON), "skipped: no Python");
		run("tar", "-xzf", packed.toString(), "-C", folder.toString());
		try (var files = Files.walk(folder)) {
			return files.filter(file -> file.getFileName().toString().equals(name)).findFirst().orElseThrow();
		}
	}

	private static byte[] run(String... command) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
		byte[] output = process.getInputStream().readAllBytes();
		assertEquals(0, process.waitFor(), () -> String.join(" ", command));
		return output;
	}
}
