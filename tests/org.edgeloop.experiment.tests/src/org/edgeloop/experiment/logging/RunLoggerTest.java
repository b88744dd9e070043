package org.edgeloop.experiment.logging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.experiment.DatasetInput;
import org.edgeloop.experiment.MetricPoint;
import org.edgeloop.experiment.RunBatch.Metric;
import org.edgeloop.experiment.RunStatus;
import org.edgeloop.experiment.RunTags;
import org.edgeloop.experiment.logging.MemoryStore.Fate;
import org.edgeloop.experiment.logging.MemoryStore.Written;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is logged arrives, once and in order, whatever the store does; the oracle is the list of what was logged. */
class RunLoggerTest {

	private static final long NOW = 1_795_361_214_221L;

	@TempDir
	Path folder;

	private final MemoryStore store = new MemoryStore();
	private final List<Problem> problems = Collections.synchronizedList(new ArrayList<>());

	private LoggerSettings settings() {
		LoggerSettings usual = LoggerSettings.of(folder.resolve("spool"), problems::add);
		return new LoggerSettings(usual.spoolFolder(), InstantSource.fixed(Instant.ofEpochMilli(NOW)), usual.ids(), usual.problems());
	}

	private RunLogger start() throws IOException {
		return RunLogger.start(store, new NewRun("bearings", "sweep", "eve", Map.of("k", "v")), settings());
	}

	private ResumeLoggingOperation.Result resume() throws IOException {
		return new ResumeLoggingOperation(folder.resolve("spool"), _ -> store, problems::add).run(Progress.NONE);
	}

	private static Metric metric(String key, double value, long step) {
		return new Metric(key, new MetricPoint(NOW, value, step));
	}

	@Test
	void allThatARunHoldsArrives() throws IOException {
		Path file = Files.writeString(folder.resolve("matrix.json"), "[[1]]");
		var input = new DatasetInput("table", "abc", "local", "t.csv", "", "", new TreeMap<>(Map.of(RunTags.DATA_CONTEXT, "training")));
		try (RunLogger logger = start()) {
			logger.param("lr", "0.1");
			logger.metric("loss", Double.NaN, -3);
			logger.metrics(Map.of("loss", Double.NEGATIVE_INFINITY), 4, 17);
			logger.tags(Map.of("note", "µ — é"));
			logger.inputs(List.of(input));
			logger.artifact(file, "reports/matrix.json");
			// The spool has a copy of its own.
			Files.writeString(file, "changed");
			logger.end(RunStatus.FINISHED);
			assertTrue(logger.deliver(Progress.NONE));
			assertEquals("run0", logger.runId().orElseThrow());
		}
		Written run = store.run(0);
		assertEquals(Map.of("lr", "0.1"), run.params);
		assertEquals(List.of(metric("loss", Double.NaN, -3), new Metric("loss", new MetricPoint(17, Double.NEGATIVE_INFINITY, 4))),
				run.metrics);
		assertEquals("µ — é", run.tags.get("note"));
		assertEquals("eve", run.tags.get(RunTags.USER));
		assertEquals("v", run.tags.get("k"));
		assertEquals(List.of(input), run.inputs);
		assertEquals(Map.of("reports/matrix.json", "[[1]]"), run.artifacts);
		assertEquals(RunStatus.FINISHED, run.status);
		assertEquals(NOW, run.ended);
		assertEquals(List.of(), problems);
		try (Stream<Path> left = Files.list(folder.resolve("spool"))) {
			assertEquals(List.of(), left.toList());
		}
	}

	@Test
	void childrenNameTheirParentAndEndBeforeIt() throws IOException {
		try (RunLogger parent = start()) {
			try (RunLogger child = parent.startChild(NewRun.of("bearings", "trial", Map.of()))) {
				child.metric("f1", 0.5, 0);
				child.end(RunStatus.FINISHED);
			}
			parent.startChild(NewRun.of("bearings", "forgotten", Map.of()));
			parent.end(RunStatus.FINISHED);
		}
		assertEquals("run0", store.run(1).tags.get(RunTags.PARENT));
		assertEquals(List.of(metric("f1", 0.5, 0)), store.run(1).metrics);
		assertEquals(RunStatus.FINISHED, store.run(0).status);
		assertEquals(RunStatus.FINISHED, store.run(1).status);
		assertEquals(RunStatus.FAILED, store.run(2).status, "nobody ended it");
		assertEquals(List.of("bearings"), List.copyOf(store.experiments.values()));
	}

	@Test
	void aRunLeftOpenFails() throws IOException {
		start().close();
		assertEquals(RunStatus.FAILED, store.run(0).status);
	}

	@Test
	void aStoreThatIsAwayGetsEverythingLater() throws IOException {
		store.fate(Fate.LOST);
		try (RunLogger logger = start()) {
			for (int step = 0; step < 5000; step++) {
				logger.metric("loss", 1.0 / step, step);
			}
			logger.end(RunStatus.FINISHED);
			assertFalse(logger.deliver(Progress.NONE));
		}
		assertEquals(0, store.runs.size());
		assertEquals(1, problems.size(), "told once, not with each try");
		assertEquals(new ResumeLoggingOperation.Result(0, 1, List.of()), resume());
		store.fate(Fate.SERVED);
		assertEquals(new ResumeLoggingOperation.Result(1, 0, List.of()), resume());
		assertEquals(IntStream.range(0, 5000).mapToObj(step -> metric("loss", 1.0 / step, step)).toList(), store.run(0).metrics);
		assertEquals(RunStatus.FINISHED, store.run(0).status);
		assertEquals(new ResumeLoggingOperation.Result(0, 0, List.of()), resume());
	}

	/** Each request is lost, or its answer is, by the dice; equal points are logged too, which only counting tells apart. */
	@Test
	void whateverAnswersAreLostEachPointArrivesOnce() throws IOException {
		for (int seed = 0; seed < 12; seed++) {
			var random = new Random(seed);
			var flaky = new MemoryStore();
			List<Metric> logged = new ArrayList<>();
			flaky.fate(Fate.LOST, dice(random, 1 + random.nextInt(6)));
			try (RunLogger logger = RunLogger.start(flaky, NewRun.of("e", "r", Map.of()), settings())) {
				for (int index = 0; index < 2500; index++) {
					double value = random.nextInt(3);
					logger.metric("m" + index % 2, value, index / 800);
					logged.add(metric("m" + index % 2, value, index / 800));
				}
				logger.end(RunStatus.FINISHED);
			}
			var operation = new ResumeLoggingOperation(folder.resolve("spool"), _ -> flaky, problems::add);
			for (int attempt = 0; operation.run(Progress.NONE).waiting() > 0; attempt++) {
				assertTrue(attempt < 1000, "seed " + seed);
				flaky.fate(Fate.SERVED, dice(random, 5));
			}
			assertEquals(1, flaky.runs.size(), "seed " + seed);
			assertEquals(logged, flaky.run(0).metrics, "seed " + seed);
			assertEquals(RunStatus.FINISHED, flaky.run(0).status);
		}
	}

	private static Fate[] dice(Random random, int count) {
		return Stream.generate(() -> Fate.values()[random.nextInt(3)]).limit(count).toArray(Fate[]::new);
	}

	@Test
	void whatTheStoreRefusesIsKeptAsideAndTheRestGoesOn() throws IOException {
		try (RunLogger logger = start()) {
			logger.param("lr", "1");
			logger.end(RunStatus.RUNNING);
		}
		try (RunLogger logger = RunLogger.resume(store, "run0", settings())) {
			logger.metric("before", 1, 0);
			logger.param("lr", "2");
			logger.metric("after", 2, 0);
			logger.end(RunStatus.FINISHED);
			assertTrue(logger.deliver(Progress.NONE));
		}
		assertEquals(List.of(metric("before", 1, 0), metric("after", 2, 0)), store.run(0).metrics);
		assertEquals(Map.of("lr", "1"), store.run(0).params);
		assertEquals(RunStatus.FINISHED, store.run(0).status);
		assertEquals("Changing param values is not allowed", problems.getFirst().what());
		assertEquals(0, resume().delivered(), "what was refused is not delivered again and again");
		Path refused = resume().refused().getFirst();
		assertTrue(Files.readString(refused).contains("\"lr\":\"2\""), Files.readString(refused));
	}

	@Test
	void anArtifactWhoseCopyIsGoneHoldsUpNothing() throws IOException {
		store.fate(Fate.LOST);
		try (RunLogger logger = start()) {
			logger.artifact(Files.writeString(folder.resolve("a.txt"), "a"), "a.txt");
			logger.metric("m", 1, 0);
			assertFalse(logger.deliver(Progress.NONE));
		}
		try (Stream<Path> copies = Files.list(onlySpool().resolve("files"))) {
			Files.delete(copies.findFirst().orElseThrow());
		}
		store.fate(Fate.SERVED);
		assertEquals(1, resume().delivered());
		assertEquals(1, store.run(0).metrics.size());
		assertEquals(Map.of(), store.run(0).artifacts);
		assertTrue(problems.getLast().what().contains("a.txt"), problems.toString());
	}

	/** A mistake in a store's writer is not a reason to lose what is logged, nor to wait for ever. */
	@Test
	void aStoreThatFailsUnexpectedlyKeepsTheSpool() throws IOException {
		store.fate(Fate.FAULTY);
		try (RunLogger logger = start()) {
			logger.metric("m", 1, 0);
			assertFalse(logger.deliver(Progress.NONE));
		}
		assertTrue(problems.getFirst().what().contains("internal error"), problems.toString());
		store.fate(Fate.SERVED);
		assertEquals(1, resume().delivered());
		assertEquals(1, store.run(0).metrics.size());
	}

	@Test
	void whatCannotBeginLeavesNoSpool() {
		assertThrows(ProblemException.class, () -> RunLogger.resume(store, " ", settings()));
		assertThrows(ProblemException.class,
				() -> RunLogger.start(store, NewRun.of("e", "r", Map.of("t", "x".repeat(8001))), settings()));
		assertThrows(ProblemException.class, () -> RunLogger.start(store, NewRun.of(" ", "r", Map.of()), settings()));
		assertFalse(Files.exists(folder.resolve("spool")));
	}

	@Test
	void whatNoStoreTakesIsSaidAtOnce() throws IOException {
		try (RunLogger logger = start()) {
			assertThrows(ProblemException.class, () -> logger.param("lr", "x".repeat(6001)));
			assertThrows(ProblemException.class, () -> logger.tags(Map.of("t", "x".repeat(8001))));
			assertThrows(ProblemException.class, () -> logger.metric("../up", 1, 0));
			assertThrows(ProblemException.class, () -> logger.metric("a//b", 1, 0));
			assertThrows(ProblemException.class, () -> logger.metric("what?", 1, 0));
			assertThrows(ProblemException.class, () -> logger.metric("x".repeat(251), 1, 0));
			assertThrows(ProblemException.class, () -> logger.artifact(folder.resolve("none"), "a"));
			assertThrows(ProblemException.class, () -> logger.artifact(folder, "../a"));
			logger.param("lr", "1");
			logger.param("lr", "1");
			assertThrows(ProblemException.class, () -> logger.param("lr", "2"));
			logger.param("long", "é".repeat(6000));
			logger.metric("système/µ b-c.d:e_1", 1, 0);
			logger.end(RunStatus.FINISHED);
			assertThrows(IllegalStateException.class, () -> logger.metric("m", 1, 0));
		}
		assertEquals(2, store.run(0).params.size());
		assertEquals(1, store.run(0).metrics.size());
	}

	@Test
	void aTornLastLineIsLeftOutAndADamagedOneIsKeptAside() throws IOException {
		store.fate(Fate.LOST);
		try (RunLogger logger = start()) {
			logger.metric("m", 1, 0);
			logger.metric("m", 2, 1);
		}
		Path spool = onlySpool();
		String records = Files.readString(spool.resolve("records.jsonl"));
		Files.writeString(spool.resolve("records.jsonl"), records.replace("\"m\":1.0", "\"m\":1.").replace("FAILED\"", "FAI"));
		Files.writeString(spool.resolve("records.jsonl"), "{\"kind\":\"metr", StandardOpenOption.APPEND);
		store.fate(Fate.SERVED);
		assertEquals(1, resume().refused().size());
		assertEquals(List.of(metric("m", 2, 1)), store.run(0).metrics);
		assertEquals(RunStatus.KILLED, store.run(0).status, "its end is among what was damaged");
	}

	/** It was killed when the store had all that was logged, but not that the run had ended. */
	@Test
	void aRunWhoseProcessDiedWithNothingLeftToDeliverIsEnded() throws IOException {
		store.fate(Fate.LOST);
		try (RunLogger logger = start()) {
			logger.metric("m", 1, 0);
		}
		Path records = onlySpool().resolve("records.jsonl");
		String all = Files.readString(records);
		String withoutEnd = all.substring(0, all.indexOf("{\"kind\":\"end\""));
		Files.writeString(records, withoutEnd);
		store.fate(Fate.SERVED);
		store.createExperiment("bearings", Map.of());
		store.createRun("0", "r", "", 0, Map.of());
		Files.writeString(onlySpool().resolve("delivered.jsonl"), "{\"offset\":0,\"run\":0,\"runId\":\"run0\"}\n{\"offset\":"
				+ withoutEnd.length() + ",\"run\":0,\"runId\":\"\"}\n");
		assertEquals(new ResumeLoggingOperation.Result(1, 0, List.of()), resume());
		assertEquals(RunStatus.KILLED, store.run(0).status);
		assertEquals(NOW, store.run(0).ended);
		assertEquals(List.of(), store.run(0).metrics, "nothing is delivered twice");
	}

	/** Whatever a drive made of the spool: no exception but those of files, no end that never comes, and no more than was logged. */
	@Test
	void damagedSpoolsAreDeliveredAsFarAsTheyCanBeRead() throws IOException {
		store.fate(Fate.LOST);
		try (RunLogger logger = start()) {
			try (RunLogger child = logger.startChild(NewRun.of("bearings", "child", Map.of()))) {
				child.params(Map.of("p", "1"));
				for (int step = 0; step < 50; step++) {
					child.metric("m", step, step);
				}
			}
		}
		Path spool = onlySpool();
		byte[] records = Files.readAllBytes(spool.resolve("records.jsonl"));
		byte[] marks = ("{\"offset\":0,\"run\":0,\"runId\":\"run0\"}\n{\"offset\":" + (new String(records).indexOf('\n') + 1)
				+ ",\"run\":0,\"runId\":\"\"}\n").getBytes();
		for (int seed = 0; seed < 150; seed++) {
			var random = new Random(seed);
			var sound = new MemoryStore();
			sound.createExperiment("bearings", Map.of());
			sound.createRun("0", "sweep", "", 0, Map.of());
			Path copy = Files.createDirectories(folder.resolve("damaged" + seed).resolve("spool"));
			Files.writeString(copy.resolve("store.txt"), "memory");
			Files.write(copy.resolve("records.jsonl"), damaged(records, random));
			Files.write(copy.resolve("delivered.jsonl"), random.nextBoolean() ? marks : damaged(marks, random));
			var result = new ResumeLoggingOperation(copy.getParent(), _ -> sound, _ -> { }).run(Progress.NONE);
			assertTrue(result.delivered() + result.waiting() <= 1, "seed " + seed);
			for (Written run : sound.runs.values()) {
				assertTrue(run.metrics.size() <= 50, "seed " + seed);
			}
		}
	}

	/** Changes, cuts or doubles some bytes. */
	private static byte[] damaged(byte[] file, Random random) {
		byte[] damaged = file.clone();
		int at = random.nextInt(file.length);
		return switch (random.nextInt(4)) {
		case 0 -> {
			damaged[at] = (byte) random.nextInt(256);
			yield damaged;
		}
		case 1 -> {
			damaged[at] = (byte) "0129{}[]\":,\n\0".charAt(random.nextInt(13));
			yield damaged;
		}
		case 2 -> Arrays.copyOf(file, at);
		default -> {
			Arrays.fill(damaged, at, Math.min(file.length, at + random.nextInt(200)), (byte) 0);
			yield damaged;
		}
		};
	}

	private Path onlySpool() throws IOException {
		try (Stream<Path> spools = Files.list(folder.resolve("spool"))) {
			return spools.toList().getFirst();
		}
	}

	@Test
	void aSpoolInUseIsLeftAlone() throws IOException {
		try (RunLogger logger = start()) {
			logger.metric("m", 1, 0);
			assertEquals(new ResumeLoggingOperation.Result(0, 0, List.of()), resume());
		}
		assertEquals(1, store.run(0).metrics.size());
	}
}
