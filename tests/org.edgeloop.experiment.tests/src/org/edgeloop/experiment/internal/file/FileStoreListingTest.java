package org.edgeloop.experiment.internal.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.experiment.Lifecycle;
import org.edgeloop.experiment.MetricPoint;
import org.edgeloop.experiment.Run;
import org.edgeloop.experiment.RunBatch;
import org.edgeloop.experiment.RunBatch.Metric;
import org.edgeloop.experiment.RunQuery;
import org.edgeloop.experiment.RunSink;
import org.edgeloop.experiment.StoreDump;
import org.edgeloop.experiment.TrackingUri;
import org.edgeloop.experiment.TrackingWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How runs are handed over: which, in what order and by whom. */
class FileStoreListingTest {

	private static final int RUNS = 150;

	@TempDir
	private Path folder;

	private FileStore store;
	private TrackingWriter writer;
	private String other;
	private final List<String> ids = new ArrayList<>();

	@BeforeEach
	void makeStore() throws IOException {
		store = FileStore.openOrCreate(new TrackingUri.Files(folder.resolve("mlruns")), Origin.SYSTEM);
		writer = store.writer().orElseThrow();
		for (int i = 0; i < RUNS; i++) {
			ids.add(writer.createRun("0", "run " + i, "me", i, Map.of()).id());
		}
		other = writer.createExperiment("other", Map.of());
		writer.createRun(other, "elsewhere", "me", RUNS, Map.of());
	}

	@Test
	void theNewestRunsComeFirst() throws IOException {
		var found = list(RunQuery.ACTIVE);
		assertEquals("elsewhere", found.getFirst().name());
		assertEquals(IntStream.range(0, RUNS).mapToObj(i -> ids.get(RUNS - 1 - i)).toList(),
				found.stream().skip(1).map(Run::id).toList());
	}

	@Test
	void runsOfExperimentsAndStatesAreChosen() throws IOException {
		writer.delete(ids.get(3));
		assertEquals(List.of("elsewhere"), list(RunQuery.of(other)).stream().map(Run::name).toList());
		assertEquals(List.of(ids.get(3)), list(new RunQuery(Set.of("0"), Set.of(Lifecycle.DELETED))).stream().map(Run::id).toList());
		assertEquals(RUNS, list(new RunQuery(Set.of("0"), EnumSet.allOf(Lifecycle.class))).size());
		assertEquals(RUNS - 1, list(RunQuery.of("0")).size());
	}

	@Test
	void deletedExperimentsAreReadWhenTheyAreNamed() throws IOException {
		Path mlruns = folder.resolve("mlruns");
		Files.move(mlruns.resolve(other), mlruns.resolve(".trash").resolve(other));
		Path meta = mlruns.resolve(".trash").resolve(other).resolve("meta.yaml");
		Files.writeString(meta, Files.readString(meta).replace("lifecycle_stage: active", "lifecycle_stage: deleted"));
		assertEquals(RUNS, list(RunQuery.ACTIVE).size());
		assertEquals(List.of("elsewhere"), list(RunQuery.of(other)).stream().map(Run::name).toList());
		var found = new StoreDump.Found();
		assertEquals(List.of("other"), store.experiments(Set.of(Lifecycle.DELETED), found, Progress.NONE).stream().map(one -> one.name()).toList());
		assertEquals(List.of("0"), store.experiments(Set.of(Lifecycle.ACTIVE), found, Progress.NONE).stream().map(one -> one.id()).toList());
		assertThrows(IOException.class, () -> writer.createRun(other, "late", "me", 1, Map.of()));
	}

	@Test
	void anExperimentThatIsNotThereIsNamed() throws IOException {
		var found = new StoreDump.Found();
		store.runs(RunQuery.of("12345", other), found, Progress.NONE);
		assertEquals(1, found.runs.size());
		assertEquals(1, found.problems.size());
	}

	@Test
	void cancellingKeepsWhatWasHandedOver() {
		var found = new ArrayList<Run>();
		Thread caller = Thread.currentThread();
		var sink = new RunSink() {
			@Override
			public void runs(List<Run> runs) {
				assertSame(caller, Thread.currentThread());
				found.addAll(runs);
			}

			@Override
			public void problem(Problem problem) {
				throw new AssertionError(problem.toLine());
			}
		};
		assertThrows(CancellationException.class, () -> store.runs(RunQuery.ACTIVE, sink, Progress.NONE.until(() -> !found.isEmpty())));
		assertTrue(!found.isEmpty() && found.size() < RUNS, found.size() + " runs");
	}

	@Test
	void historiesOfManyRunsAreReadTogether() throws IOException {
		Map<String, List<Double>> expected = new HashMap<>();
		for (int i = 0; i < RUNS; i++) {
			writer.log(ids.get(i), RunBatch.metrics(List.of(new Metric("train/loss", new MetricPoint(1, i, 0)),
					new Metric("train/loss", new MetricPoint(2, -i, 1)))));
			expected.put(ids.get(i), List.of((double) i, (double) -i));
		}
		Map<String, List<Double>> found = new HashMap<>();
		store.histories(ids, "train/loss", (run, history) -> found.put(run, List.of(history.values()[0], history.values()[1])), Progress.NONE);
		assertEquals(expected, found);
		store.histories(ids, "nothing", (run, history) -> assertEquals(0, history.size(), run), Progress.NONE);
	}

	private List<Run> list(RunQuery query) throws IOException {
		var found = new StoreDump.Found();
		store.runs(query, found, Progress.NONE);
		assertEquals(List.of(), found.problems);
		return found.runs;
	}
}
