package org.edgeloop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** {@code runs watch} beside {@code runs log}, as a trainer and whoever looks on. */
class RunsWatchCommandTest {

	private static final ObjectMapper JSON = new ObjectMapper();

	@TempDir
	Path folder;

	@Test
	void aRunIsPrintedUntilItEnds() throws Exception {
		String run = log("--experiment", "bearings", "--name", "try", "--metric", "f1=0.5@1", "--status", "RUNNING").path("runId").asText();
		try (var out = new PipedOutputStream();
				var lines = new BufferedReader(new InputStreamReader(new PipedInputStream(out, 1 << 16), StandardCharsets.UTF_8))) {
			CompletableFuture<Integer> watching = CompletableFuture
					.supplyAsync(() -> Main.run(out, System.err, "runs", "watch", "--tracking", store(), "--until-ended", "--json"));
			assertEquals("RUNNING", JSON.readTree(lines.readLine()).path("status").asText());
			log("--run", run, "--metric", "f1=nan@2", "--status", "FINISHED");
			JsonNode last = JSON.readTree(lines.readLine());
			while (!last.path("status").asText().equals("FINISHED")) {
				last = JSON.readTree(lines.readLine());
			}
			assertEquals(run, last.path("runId").asText());
			assertEquals("NaN", last.path("metrics").path("f1").asText());
			assertEquals(0, watching.get(60, TimeUnit.SECONDS));
		}
	}

	@Test
	void nothingIsPrintedWhereNothingGoesOn() throws IOException {
		log("--name", "over", "--metric", "f1=0.5@1");
		assertEquals("", Run.good("runs", "watch", "--tracking", store(), "--until-ended"));
		assertTrue(Run.failing(2, "runs", "watch", "--tracking", store(), "--filter", "metrics.f1 >").contains("--filter"));
	}

	private JsonNode log(Object... arguments) throws IOException {
		Object[] all = new Object[arguments.length + 7];
		System.arraycopy(new Object[] { "runs", "log", "--json", "--tracking", store(), "--spool", folder.resolve("spool") }, 0, all, 0, 7);
		System.arraycopy(arguments, 0, all, 7, arguments.length);
		return JSON.readTree(Run.of(all).out());
	}

	private String store() {
		return "file:" + folder.resolve("mlruns");
	}
}
