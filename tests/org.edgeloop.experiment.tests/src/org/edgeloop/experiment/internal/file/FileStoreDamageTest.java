package org.edgeloop.experiment.internal.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.experiment.Credentials;
import org.edgeloop.experiment.Lifecycle;
import org.edgeloop.experiment.MetricPoint;
import org.edgeloop.experiment.Run;
import org.edgeloop.experiment.RunBatch;
import org.edgeloop.experiment.RunBatch.Metric;
import org.edgeloop.experiment.RunQuery;
import org.edgeloop.experiment.StoreDump;
import org.edgeloop.experiment.TrackingStore;
import org.edgeloop.experiment.TrackingStores;
import org.edgeloop.experiment.TrackingUri;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is broken in a store is named, and the rest is read. */
class FileStoreDamageTest {

	@TempDir
	private Path folder;

	private Path mlruns;
	private TrackingStore store;
	private Run good;
	private Run other;

	@BeforeEach
	void makeStore() throws IOException {
		mlruns = folder.resolve("mlruns");
		store = FileStore.openOrCreate(new TrackingUri.Files(mlruns), Origin.SYSTEM);
		good = run("good", 1);
		other = run("other", 2);
	}

	@Test
	void aBrokenMetaYamlIsNamedWithItsLine() throws IOException {
		Files.writeString(path(other, "meta.yaml"), "artifact_uri: x\nend_time: 'open\n");
		var found = list();
		assertEquals(List.of("good"), names(found));
		assertEquals(path(other, "meta.yaml") + ", line 3", only(found.problems).where());
	}

	@Test
	void aMissingMetaYamlIsNamedWhereARunWas() throws IOException {
		Files.delete(path(other, "meta.yaml"));
		Files.createDirectory(mlruns.resolve("0/notes"));
		var found = list();
		assertEquals(List.of("good"), names(found));
		assertEquals(path(other, "meta.yaml").toString(), only(found.problems).where());
	}

	@Test
	void runsOfAnExperimentWithoutMetaYamlAreRead() throws IOException {
		Files.delete(mlruns.resolve("0/meta.yaml"));
		assertEquals(List.of("other", "good"), names(list()));
		var found = new StoreDump.Found();
		assertEquals(List.of(), store.experiments(EnumSet.allOf(Lifecycle.class), found, Progress.NONE));
		assertEquals(mlruns.resolve("0/meta.yaml").toString(), only(found.problems).where());
	}

	@Test
	void linesThatSayNothingAreLeftOutAndCounted() throws IOException {
		Path loss = path(other, "metrics/loss");
		Files.writeString(loss, "1 0.5 1\nnonsense\n2 0.25 2\n3 0.1x 3\n4  0.1 4\n");
		var found = list();
		assertEquals(new MetricPoint(2, 0.25, 2), found.runs.getFirst().metrics().get("loss"));
		assertEquals(loss + ", line 2", only(found.problems).where());
		assertTrue(only(found.problems).what().startsWith("3 lines"), only(found.problems).what());
		var history = store.history(other.id(), "loss", Progress.NONE);
		assertArrayEquals(new double[] { 0.5, 0.25 }, history.values());
	}

	@Test
	void aLineCutBeforeItsStepIsNoValueAtStepZero() throws IOException {
		Path loss = path(other, "metrics/loss");
		Files.writeString(loss, "1 0.5 1\n2 0.2");
		var found = list();
		assertEquals(new MetricPoint(1, 0.5, 1), found.runs.getFirst().metrics().get("loss"));
		assertEquals(loss + ", line 2", only(found.problems).where());
	}

	@Test
	void aLastLineWithoutEndCountsButIsDoubted() throws IOException {
		Files.writeString(path(other, "metrics/loss"), "1 0.5 1\n2 0.25 2");
		var found = list();
		assertEquals(2, found.runs.getFirst().metrics().get("loss").step());
		assertEquals(Problem.Severity.WARNING, only(found.problems).severity());
	}

	@Test
	void aLineThatACrashCutIsEndedBeforeMoreIsLogged() throws IOException {
		Path loss = path(other, "metrics/loss");
		Files.writeString(loss, "1 0.5 1\n2 0.2");
		log(other, "loss", 3);
		assertEquals("1 0.5 1\n2 0.2\n3 0.5 3\n", Files.readString(loss));
	}

	@Test
	void binaryJunkIsNoMetric() throws IOException {
		byte[] junk = new byte[300_000];
		new SplittableRandom(5).nextBytes(junk);
		Files.write(path(other, "metrics/junk"), junk);
		Files.write(path(other, "params/junk"), junk);
		var found = list();
		assertEquals(List.of("other", "good"), names(found));
		assertEquals(Set.of("loss"), found.runs.getFirst().metrics().keySet());
		assertEquals(2, found.problems.size());
	}

	@Test
	void hugeLinesTakeNoMoreMemoryThanOthers() throws IOException {
		Files.writeString(path(other, "metrics/loss"), "1 0.5 1\n" + "9".repeat(3_000_000) + "\n2 0.25 2\n");
		assertEquals(new MetricPoint(2, 0.25, 2), list().runs.getFirst().metrics().get("loss"));
	}

	@Test
	void tenThousandParamsAreRead() throws IOException {
		Map<String, String> params = new HashMap<>();
		for (int i = 0; i < 10_000; i++) {
			Files.writeString(path(other, "params/p" + i), Integer.toString(i));
			params.put("p" + i, Integer.toString(i));
		}
		assertEquals(params, store.run(other.id()).params());
	}

	@Test
	void linksOutOfTheStoreAreNotFollowed() throws IOException {
		Path secret = Files.writeString(folder.resolve("secret"), "hidden");
		Files.createSymbolicLink(path(other, "params/stolen"), secret);
		Files.createSymbolicLink(path(other, "tags/folder"), folder);
		Files.createSymbolicLink(mlruns.resolve("1"), folder);
		Files.createSymbolicLink(mlruns.resolve("0/2"), folder);
		var found = list();
		assertEquals(Map.of(), found.runs.getFirst().params());
		assertEquals(Set.of("mlflow.runName"), found.runs.getFirst().tags().keySet());
		assertEquals(4, found.problems.size());
		Files.createSymbolicLink(path(other, "metrics/stolen"), secret);
		assertThrows(ProblemException.class, () -> log(other, "stolen", 1));
		assertEquals("hidden", Files.readString(secret));
		Files.createSymbolicLink(path(other, "artifacts/stolen"), secret);
		assertEquals(List.of(), store.artifacts(other.id(), ""));
		assertThrows(ProblemException.class, () -> store.artifact(other.id(), "stolen", Progress.NONE));
		assertThrows(ProblemException.class, () -> store.artifact(other.id(), "../meta.yaml", Progress.NONE));
		assertThrows(ProblemException.class,
				() -> store.writer().orElseThrow().putArtifact(other.id(), path(good, "meta.yaml"), "stolen", Progress.NONE));
		assertEquals("hidden", Files.readString(secret));
	}

	@Test
	void foldersThatLeadOutOfTheStoreAreNotEntered() throws IOException {
		Path outside = Files.createDirectories(folder.resolve("outside/inner"));
		Files.writeString(outside.resolve("loss"), "1 0.5 1\n");
		Files.createSymbolicLink(path(other, "metrics/way"), outside);
		assertThrows(ProblemException.class, () -> store.history(other.id(), "way/loss", Progress.NONE));
		assertEquals(0, store.history(other.id(), "../metrics/../../x", Progress.NONE).size());
		assertEquals(0, store.history(other.id(), "nul\0", Progress.NONE).size());
		assertThrows(ProblemException.class, () -> log(other, "way/more", 1));
		Files.delete(path(other, "artifacts"));
		Files.createSymbolicLink(path(other, "artifacts"), outside);
		assertThrows(ProblemException.class, () -> store.artifacts(other.id(), ""));
		Files.copy(path(other, "meta.yaml"), outside.resolve("meta.yaml"));
		Files.createSymbolicLink(mlruns.resolve("0/stranger"), outside);
		assertThrows(ProblemException.class, () -> store.run("stranger"));
		assertEquals(List.of("loss", "meta.yaml"), Stream.of(outside.toFile().list()).sorted().toList());
	}

	@Test
	void aRunThatIsGoneDoesNotKeepOthersFromBeingRead() throws IOException {
		Map<String, Integer> sizes = new HashMap<>();
		store.histories(List.of("gone", good.id(), other.id()), "loss", (run, history) -> sizes.put(run, history.size()), Progress.NONE);
		assertEquals(Map.of(good.id(), 1, other.id(), 1), sizes);
		assertThrows(ProblemException.class, () -> store.histories(List.of("gone"), "loss", (run, _) -> sizes.remove(run), Progress.NONE));
	}

	@Test
	void anEmptyMetaYamlIsNoRun() throws IOException {
		Files.writeString(path(other, "meta.yaml"), "");
		assertEquals(path(other, "meta.yaml").toString(), only(list().problems).where());
	}

	@Test
	void aMetaYamlThatEndsEarlyIsReadAndDoubted() throws IOException {
		Path meta = path(other, "meta.yaml");
		Files.writeString(meta, Files.readString(meta).replaceAll("(?s)run_id: .*", ""));
		var found = list();
		assertEquals(2, found.runs.size());
		assertEquals(Problem.Severity.WARNING, only(found.problems).severity());
	}

	@Test
	void linksThatLeadRoundInCirclesAreNotFollowed() throws IOException {
		for (int i = 0; i < 4; i++) {
			Files.createSymbolicLink(path(other, "params/circle" + i), path(other, "params"));
		}
		Files.writeString(path(other, "params/lr"), "0.1");
		var found = list();
		assertEquals(Map.of("lr", "0.1"), found.runs.getFirst().params());
		assertEquals(4, found.problems.size());
	}

	@Test
	void pipesAreNotWaitedFor() throws IOException, InterruptedException {
		Path pipe = path(other, "metrics/pipe");
		assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "skipped: no pipes");
		assertEquals(0, new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor());
		assertEquals(pipe.toString(), only(list().problems).where());
	}

	@Test
	void linksWithinTheStoreAreFollowed() throws IOException {
		Files.createSymbolicLink(path(other, "params/same"), path(good, "tags/mlflow.runName"));
		assertEquals(Map.of("same", "good"), store.run(other.id()).params());
	}

	@Test
	void artifactUrisOfOthersShowNoFoldersOfOurs() throws IOException {
		Path meta = path(other, "meta.yaml");
		Files.writeString(meta, Files.readString(meta).replaceAll("(?m)^artifact_uri: .*$", "artifact_uri: " + folder));
		assertEquals(List.of(), store.artifacts(other.id(), ""));
	}

	@Test
	void aDataSetOfAnotherFolderIsNotLookedUp() throws IOException {
		Path input = Files.createDirectories(path(other, "inputs/x"));
		Files.writeString(input.resolve("meta.yaml"), "source_type: DATASET\nsource_id: ../../../secret\ntags: {}\n");
		assertEquals(path(other, "inputs/x/meta.yaml").toString(), only(list().problems).where());
	}

	@Test
	void aRunThatBelongsElsewhereIsLeftOut() throws IOException {
		Path meta = path(other, "meta.yaml");
		Files.writeString(meta, Files.readString(meta).replace("experiment_id: '0'", "experiment_id: '7'"));
		var found = list();
		assertEquals(List.of("good"), names(found));
		assertEquals(meta.toString(), only(found.problems).where());
	}

	@Test
	void aTimeThatIsNoneIsNamedAndTheRunIsRead() throws IOException {
		Path meta = path(other, "meta.yaml");
		Files.writeString(meta, Files.readString(meta).replaceAll("(?m)^(start_time|end_time): .*$", "$1: soon"));
		var found = list();
		assertEquals(List.of("good", "other"), names(found));
		assertEquals(2, found.problems.size());
	}

	@Test
	void filesOfOtherProgramsAreNoValues() throws IOException {
		Files.writeString(path(other, "params/.DS_Store"), "");
		Files.writeString(path(other, "metrics/.gitkeep"), "");
		var found = list();
		assertEquals(Map.of(), found.runs.getFirst().params());
		assertEquals(List.of(), found.problems);
	}

	@Test
	void oldMetaYamlIsRead() throws IOException {
		Files.writeString(path(other, "meta.yaml"),
				"experiment_id: 0\nname: old\nrun_uuid: " + other.id() + "\nstart_time: 5\nstatus: 4\nuser_id: me\n");
		Run old = store.run(other.id());
		assertEquals(Lifecycle.ACTIVE, old.lifecycle());
		assertEquals("other", old.name());
		assertEquals(5, old.started());
		Files.delete(path(other, "tags/mlflow.runName"));
		assertEquals("old", store.run(other.id()).name());
	}

	@Test
	void aFolderThatIsNotThereIsNoStore() {
		var uri = new TrackingUri.Files(folder.resolve("nowhere"));
		var e = assertThrows(ProblemException.class, () -> TrackingStores.open(uri, new Credentials.Anonymous(), folder));
		assertEquals(uri.folder().toString(), e.problem().where());
	}

	@Test
	void aFolderOfOtherThingsIsNoStore() throws IOException {
		var uri = new TrackingUri.Files(folder);
		assertThrows(ProblemException.class, () -> TrackingStores.open(uri, new Credentials.Anonymous(), folder));
		Files.delete(mlruns.resolve("0/meta.yaml"));
		Files.delete(mlruns.resolve(".trash"));
		assertEquals(List.of("other", "good"), names(list()));
	}

	@Test
	void anEmptyFolderIsAnEmptyStore() throws IOException {
		Path empty = Files.createDirectory(folder.resolve("empty"));
		var found = new StoreDump.Found();
		try (var store = TrackingStores.open(new TrackingUri.Files(empty), new Credentials.Anonymous(), folder)) {
			store.runs(RunQuery.ACTIVE, found, Progress.NONE);
			assertEquals(List.of(), store.experiments(EnumSet.allOf(Lifecycle.class), found, Progress.NONE));
			assertEquals(List.of(), store.registry().models(found, Progress.NONE));
		}
		assertEquals(List.of(), found.problems);
		assertEquals(List.of(), found.runs);
	}

	private Run run(String name, long started) throws IOException {
		Run run = store.writer().orElseThrow().createRun("0", name, "me", started, Map.of());
		log(run, "loss", started);
		return run;
	}

	private void log(Run run, String key, long step) throws IOException {
		store.writer().orElseThrow().log(run.id(), RunBatch.metrics(List.of(new Metric(key, new MetricPoint(step, 0.5, step)))));
	}

	private Path path(Run run, String file) {
		return mlruns.resolve("0").resolve(run.id()).resolve(file);
	}

	private StoreDump.Found list() throws IOException {
		var found = new StoreDump.Found();
		store.runs(RunQuery.ACTIVE, found, Progress.NONE);
		return found;
	}

	private static List<String> names(StoreDump.Found found) {
		return found.runs.stream().map(Run::name).toList();
	}

	private static Problem only(List<Problem> problems) {
		assertEquals(1, problems.size(), problems::toString);
		return problems.getFirst();
	}
}
