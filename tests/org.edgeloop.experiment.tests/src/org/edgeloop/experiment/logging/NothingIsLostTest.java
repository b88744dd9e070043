package org.edgeloop.experiment.logging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.experiment.Credentials;
import org.edgeloop.experiment.MetricHistory;
import org.edgeloop.experiment.MetricPoint;
import org.edgeloop.experiment.Run;
import org.edgeloop.experiment.RunQuery;
import org.edgeloop.experiment.RunStatus;
import org.edgeloop.experiment.StoreDump;
import org.edgeloop.experiment.TrackingStore;
import org.edgeloop.experiment.TrackingStores;
import org.edgeloop.experiment.TrackingUri;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Processes killed half-way and servers that go down: each value that was logged is in the store once, in order. */
class NothingIsLostTest {

	private static final int NEVER_REACHED = 10_000_000;

	@TempDir
	Path folder;

	private final List<Problem> problems = new ArrayList<>();

	private Path spools() {
		return folder.resolve("spools");
	}

	private TrackingStore open(TrackingUri uri) throws IOException {
		return TrackingStores.open(uri, new Credentials.Anonymous(), folder.resolve("cache"));
	}

	private ResumeLoggingOperation.Result resume() throws IOException {
		return new ResumeLoggingOperation(spools(), this::open, problems::add).run(Progress.NONE);
	}

	/** @return how many values were logged for certain before it was killed */
	private int killAfter(int values, String store) throws IOException, InterruptedException {
		Process process = LoggingProcess.start(store, spools(), NEVER_REACHED);
		try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
			int last = -1;
			while (last < values) {
				last = Integer.parseInt(out.readLine());
			}
			// Process.destroyForcibly would also throw away what it still had to say.
			process.toHandle().destroyForcibly();
			process.waitFor();
			for (String line = out.readLine(); line != null; line = out.readLine()) {
				// the last line may be torn, which makes its number smaller
				last = line.isEmpty() ? last : Math.max(last, Integer.parseInt(line));
			}
			return last + 1;
		} finally {
			process.destroyForcibly();
		}
	}

	/** @return how many points there are, each of which is the right one for its step */
	private static int complete(TrackingStore store, String run, String metric, double sign) throws IOException {
		MetricHistory history = store.history(run, metric, Progress.NONE);
		for (int step = 0; step < history.size(); step++) {
			assertEquals(new MetricPoint(step, sign * LoggingProcess.value(step), step), history.point(step));
		}
		return history.size();
	}

	private static Run onlyRun(TrackingStore store) throws IOException {
		var found = new StoreDump.Found();
		store.runs(RunQuery.ACTIVE, found, Progress.NONE);
		assertEquals(1, found.runs.size(), "one run, however often it was begun");
		return found.runs.getFirst();
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 4000 })
	void ofAKilledProcessAFileStoreHasAll(int values) throws Exception {
		Path mlruns = Files.createDirectory(folder.resolve("mlruns"));
		int logged = killAfter(values, "file:" + mlruns);
		assertEquals(new ResumeLoggingOperation.Result(1, 0, List.of()), resume(), problems.toString());
		try (TrackingStore store = open(new TrackingUri.Files(mlruns))) {
			Run run = onlyRun(store);
			int there = complete(store, run.id(), "loss", 1);
			// One more may have been logged than was said.
			assertTrue(there >= logged, there + " of " + logged);
			assertEquals(there, complete(store, run.id(), "other/acc", -1));
			assertEquals(RunStatus.KILLED, run.status());
		}
		assertEquals(0, spoolsLeft());
	}

	/** It was refused as a folder without runs, and what waited for it never came in. */
	@Test
	void aStoreOpensWhoseMakerWasKilledBeforeItsFirstExperimentStoodThere() throws Exception {
		Path mlruns = Files.createDirectory(folder.resolve("mlruns"));
		Files.writeString(Files.createDirectory(mlruns.resolve("7")).resolve(".meta.yaml123.tmp"), "experiment_id");
		open(new TrackingUri.Files(mlruns)).close();
		Files.writeString(mlruns.resolve("7/notes.txt"), "not MLflow's");
		assertThrows(ProblemException.class, () -> open(new TrackingUri.Files(mlruns)));
	}

	@Test
	void ofAKilledProcessAServerHasAllThoughItFailsOften() throws Exception {
		try (var server = new FakeServer()) {
			server.trouble(0.3);
			int logged = killAfter(2500, server.address());
			while (resume().waiting() > 0) {
				assertFalse(problems.isEmpty());
			}
			assertEquals(1, server.runs.size());
			FakeServer.Sent run = server.runs.values().iterator().next();
			assertEquals("KILLED", run.status);
			assertTrue(run.metrics.size() >= 2 * logged, run.metrics.size() + " of " + 2 * logged);
			try (TrackingStore store = open(TrackingUri.parse(server.address(), folder))) {
				server.trouble(0);
				assertEquals(run.metrics.size(), complete(store, "run0", "loss", 1) + complete(store, "run0", "other/acc", -1));
			}
		}
		assertEquals(0, spoolsLeft());
	}

	@Test
	void aServerThatIsRestartedHalfwayGetsAll() throws Exception {
		int steps = 20_000;
		var settings = LoggerSettings.of(spools(), problems::add);
		try (var server = new FakeServer(); TrackingStore store = open(TrackingUri.parse(server.address(), folder))) {
			try (RunLogger logger = RunLogger.start(store, NewRun.of("e", "r", Map.of()), settings)) {
				log(logger, 0, steps / 2);
				server.restart(() -> log(logger, steps / 2, steps));
				logger.end(RunStatus.FINISHED);
				boolean delivered = logger.deliver(Progress.NONE);
				assertEquals(delivered ? 0 : 1, resume().delivered(), "what it could not deliver any more is delivered now");
			}
			assertEquals(steps, complete(store, "run0", "loss", 1));
			assertEquals("FINISHED", server.runs.get("run0").status);
		}
	}

	private static void log(RunLogger logger, int from, int to) {
		IntStream.range(from, to).forEach(step -> {
			try {
				logger.metrics(Map.of("loss", LoggingProcess.value(step)), step, step);
			} catch (IOException e) {
				throw new AssertionError(e);
			}
		});
	}

	/** More of everything than a batch may hold, and values as long as they may be. */
	@Test
	void batchesStayWithinTheLimitsOfTheServer() throws IOException {
		Map<String, String> params = new LinkedHashMap<>();
		IntStream.range(0, 450).forEach(index -> params.put("p" + index, "é\n\"".repeat(2000)));
		Map<String, String> tags = new LinkedHashMap<>();
		IntStream.range(0, 450).forEach(index -> tags.put("t" + index, "\u0001".repeat(8000)));
		Map<String, Double> metrics = new LinkedHashMap<>();
		IntStream.range(0, 2500).forEach(index -> metrics.put("m" + index, (double) index));
		try (var server = new FakeServer(); TrackingStore store = open(TrackingUri.parse(server.address(), folder));
				RunLogger logger = RunLogger.start(store, NewRun.of("e", "r", Map.of()), LoggerSettings.of(spools(), problems::add))) {
			logger.params(params);
			logger.tags(tags);
			logger.metrics(metrics, 0);
			logger.end(RunStatus.FINISHED);
			assertTrue(logger.deliver(Progress.NONE));
			FakeServer.Sent run = server.runs.get("run0");
			assertEquals(params, run.params);
			assertEquals(2500, run.metrics.size());
			assertTrue(run.tags.size() >= 450);
			assertTrue(server.requests() < 60, server.requests() + " requests");
		}
		assertEquals(List.of(), problems);
	}

	private long spoolsLeft() throws IOException {
		try (Stream<Path> left = Files.list(spools())) {
			return left.count();
		}
	}
}
