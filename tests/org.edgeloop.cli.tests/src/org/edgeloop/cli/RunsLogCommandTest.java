package org.edgeloop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** {@code runs log}: what is logged is read from the files that MLflow would have written. */
class RunsLogCommandTest {

	@TempDir
	Path folder;

	private JsonNode log(int exitCode, Object... arguments) throws IOException {
		Run run = tryLog(arguments);
		assertEquals(exitCode, run.exitCode(), run.err());
		return new ObjectMapper().readTree(run.out());
	}

	private Run tryLog(Object... arguments) {
		return Run.of(Stream.concat(Stream.of("runs", "log", "--json", "--spool", folder.resolve("spool")), Stream.of(arguments)).toArray());
	}

	private String store() {
		return "file:" + folder.resolve("mlruns");
	}

	private Path run(JsonNode logged) throws IOException {
		String id = logged.path("runId").asText();
		try (Stream<Path> all = Files.walk(folder.resolve("mlruns"))) {
			return all.filter(path -> path.endsWith(id)).findFirst().orElseThrow();
		}
	}

	private static void input(String text, ThrowingRunnable work) throws IOException {
		InputStream usual = System.in;
		System.setIn(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
		try {
			work.run();
		} finally {
			System.setIn(usual);
		}
	}

	private interface ThrowingRunnable {
		void run() throws IOException;
	}

	@Test
	void optionsBecomeARun() throws IOException {
		Path file = Files.writeString(folder.resolve("matrix.json"), "[[1]]");
		JsonNode logged = log(0, "--tracking", store(), "--experiment", "bearings", "--name", "try", "--param", "lr=0.1", "--param", "a/b=x=y",
				"--metric", "f1=0.5@10", "--metric", "f1=nan@11", "--tag", "note=é", "--artifact", file, "--artifact", file + "=reports/m.json");
		assertTrue(logged.path("delivered").asBoolean());
		Path run = run(logged);
		assertEquals("0.1", Files.readString(run.resolve("params/lr")));
		assertEquals("x=y", Files.readString(run.resolve("params/a/b")));
		assertEquals(List.of("0.5 10", "nan 11"),
				Files.readAllLines(run.resolve("metrics/f1")).stream().map(line -> line.replaceFirst("\\d+ ", "")).toList());
		assertEquals("é", Files.readString(run.resolve("tags/note")));
		assertEquals("try", Files.readString(run.resolve("tags/mlflow.runName")));
		assertEquals("[[1]]", Files.readString(run.resolve("artifacts/matrix.json")));
		assertEquals("[[1]]", Files.readString(run.resolve("artifacts/reports/m.json")));
		assertTrue(Files.readString(run.resolve("meta.yaml")).contains("\nstatus: 3\n"));
	}

	@Test
	void aRunThatIsThereIsAddedTo() throws IOException {
		JsonNode logged = log(0, "--tracking", store(), "--metric", "loss=2", "--status", "RUNNING");
		String id = logged.path("runId").asText();
		assertTrue(Files.readString(run(logged).resolve("meta.yaml")).contains("\nstatus: 1\n"));
		log(0, "--tracking", store(), "--run", id, "--metric", "loss=1@1");
		assertTrue(Files.readString(run(logged).resolve("meta.yaml")).contains("\nstatus: 1\n"), "as it was");
		log(0, "--tracking", store(), "--run", id, "--status", "FAILED");
		assertTrue(Files.readString(run(logged).resolve("meta.yaml")).contains("\nstatus: 4\n"));
		assertEquals(2, Files.readAllLines(run(logged).resolve("metrics/loss")).size());
	}

	@Test
	void linesOfTheInputAreLoggedAndBadOnesNamed() throws IOException {
		String lines = """
				{"params": {"lr": 0.1, "name": "x", "on": true}}
				{"metrics": {"loss": 0.5, "acc": "NaN"}, "step": 3, "timestamp": 1700000000000}

				{"metrics": {"loss": "high"}}
				no JSON
				{"metrics": {"loss": -1e-3}, "step": 4, "timestamp": 1700000001000}
				{"artifact": "none.txt"}
				{"colour": 1}
				{"tags": {"t": "v"}}
				""";
		input(lines, () -> {
			Run run = tryLog("--tracking", store(), "--stdin");
			assertEquals(3, run.exitCode());
			assertEquals(List.of("line 4", "line 5", "line 7", "line 8"),
					run.err().lines().map(line -> line.replaceFirst("error: (line \\d+).*", "$1")).toList(), run.err());
			JsonNode logged = new ObjectMapper().readTree(run.out());
			assertEquals("1700000000000 0.5 3\n1700000001000 -0.001 4\n", Files.readString(run(logged).resolve("metrics/loss")));
			assertEquals("1700000000000 nan 3\n", Files.readString(run(logged).resolve("metrics/acc")));
			assertEquals("0.1", Files.readString(run(logged).resolve("params/lr")));
			assertEquals("true", Files.readString(run(logged).resolve("params/on")));
			assertEquals("v", Files.readString(run(logged).resolve("tags/t")));
		});
	}

	@Test
	void whatNoServerTookWaitsUntilItIsResumed() throws IOException {
		int port;
		try (var free = new ServerSocket(0)) {
			port = free.getLocalPort();
		}
		Run run = tryLog("--tracking", "http://localhost:" + port, "--metric", "loss=1");
		assertEquals(4, run.exitCode(), run.err());
		assertEquals("{\"runId\":null,\"delivered\":false}\n", run.out());
		assertFalse(run.err().contains("Exception"), run.err());
		Run resumed = tryLog("--resume");
		assertEquals(4, resumed.exitCode());
		assertEquals("{\"delivered\":0,\"waiting\":1,\"refused\":[]}\n", resumed.out());
		// The server is away for good; a store in its place takes what waited.
		Path spool;
		try (Stream<Path> spools = Files.list(folder.resolve("spool"))) {
			spool = spools.findFirst().orElseThrow();
		}
		Files.createDirectory(folder.resolve("mlruns"));
		Files.writeString(spool.resolve("store.txt"), store());
		assertEquals("{\"delivered\":1,\"waiting\":0,\"refused\":[]}\n", tryLog("--resume").out());
		try (Stream<Path> all = Files.walk(folder.resolve("mlruns"))) {
			assertEquals(1, all.filter(path -> path.endsWith("metrics/loss")).count());
		}
	}

	@Test
	void whatIsWrongIsSaidBeforeARunIsMade() throws IOException {
		assertEquals(3, tryLog("--tracking", store(), "--param", "lr=" + "x".repeat(6001)).exitCode());
		assertEquals(3, tryLog("--tracking", store(), "--artifact", folder.resolve("none")).exitCode());
		assertEquals(3, tryLog("--tracking", store(), "--metric", "../x=1").exitCode());
		assertEquals(2, tryLog("--tracking", store(), "--metric", "loss=high").exitCode());
		assertEquals(2, tryLog("--tracking", store(), "--metric", "loss=1@last").exitCode());
		assertEquals(2, tryLog("--tracking", store(), "--status", "DONE").exitCode());
		assertFalse(Files.exists(folder.resolve("mlruns")));
		assertFalse(Files.exists(folder.resolve("spool")));
	}
}
