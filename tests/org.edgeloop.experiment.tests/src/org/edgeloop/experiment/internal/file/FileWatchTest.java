package org.edgeloop.experiment.internal.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.edgeloop.experiment.MetricPoint;
import org.edgeloop.experiment.RunBatch;
import org.edgeloop.experiment.RunBatch.Metric;
import org.edgeloop.experiment.RunStatus;
import org.edgeloop.experiment.TrackingStore;
import org.edgeloop.experiment.TrackingUri;
import org.edgeloop.experiment.TrackingWriter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileWatchTest {

	@TempDir
	private Path folder;

	private TrackingStore store;
	private TrackingWriter writer;
	private final BlockingQueue<Set<String>> told = new LinkedBlockingQueue<>();

	@BeforeEach
	void makeStore() throws IOException {
		store = FileStore.openOrCreate(new TrackingUri.Files(folder.resolve("mlruns")), Origin.SYSTEM);
		writer = store.writer().orElseThrow();
	}

	@AfterEach
	void close() throws IOException {
		store.close();
	}

	@Test
	void aRunningRunTellsOfEachValue() throws Exception {
		String run = run("0");
		try (var _ = store.watch(Set.of(run), told::add)) {
			log(run, "loss", 1);
			waitFor(run);
			// a key with a slash makes a folder, which has to be watched as well
			log(run, "train/loss", 1);
			waitFor(run);
			told.clear();
			log(run, "train/loss", 2);
			waitFor(run);
		}
	}

	@Test
	void aNewRunIsToldOfAndLookedAfter() throws Exception {
		try (var _ = store.watch(Set.of(), told::add)) {
			String run = run("0");
			waitFor(run);
			log(run, "loss", 1);
			waitFor(run);
			assertEquals(1, store.run(run).metrics().get("loss").step());
		}
	}

	@Test
	void aNewExperimentIsLookedAfter() throws Exception {
		try (var _ = store.watch(Set.of(), told::add)) {
			waitFor(run(writer.createExperiment("another", Map.of())));
		}
	}

	@Test
	void aRunThatEndsIsToldOfOnceMore() throws Exception {
		String run = run("0");
		try (var _ = store.watch(Set.of(run), told::add)) {
			writer.update(run, RunStatus.FINISHED, 1);
			waitFor(run);
			assertEquals(RunStatus.FINISHED, store.run(run).status());
		}
	}

	@Test
	void manyValuesAreToldTogether() throws Exception {
		String run = run("0");
		try (var _ = store.watch(Set.of(run), told::add)) {
			for (int step = 0; step < 200; step++) {
				log(run, "loss", step);
			}
			waitFor(run);
			assertTrue(told.size() < 100, () -> told.size() + " calls for 200 values");
		}
	}

	private String run(String experiment) throws IOException {
		return writer.createRun(experiment, "", "me", 1, Map.of()).id();
	}

	private void log(String run, String key, long step) throws IOException {
		writer.log(run, RunBatch.metrics(List.of(new Metric(key, new MetricPoint(1, 0.5, step)))));
	}

	/** Takes what the watch tells until it has told of this run. */
	private void waitFor(String run) throws InterruptedException {
		Set<String> seen = new HashSet<>();
		while (!seen.contains(run)) {
			Set<String> some = told.poll(30, TimeUnit.SECONDS);
			assertNotNull(some, () -> "told of " + seen);
			seen.addAll(some);
		}
	}
}
