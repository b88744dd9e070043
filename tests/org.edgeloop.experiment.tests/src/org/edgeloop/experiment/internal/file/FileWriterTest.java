package org.edgeloop.experiment.internal.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.experiment.Experiment;
import org.edgeloop.experiment.Lifecycle;
import org.edgeloop.experiment.MetricPoint;
import org.edgeloop.experiment.ModelRegistry;
import org.edgeloop.experiment.ModelStage;
import org.edgeloop.experiment.ModelVersion;
import org.edgeloop.experiment.RegisteredModel;
import org.edgeloop.experiment.Run;
import org.edgeloop.experiment.RunBatch;
import org.edgeloop.experiment.RunBatch.Metric;
import org.edgeloop.experiment.RunStatus;
import org.edgeloop.experiment.RunTags;
import org.edgeloop.experiment.StoreDump;
import org.edgeloop.experiment.TrackingStore;
import org.edgeloop.experiment.TrackingStores;
import org.edgeloop.experiment.TrackingUri;
import org.edgeloop.experiment.TrackingWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the writer does and refuses; that its bytes are MLflow's is shown by {@link FileStoreRewriteTest}. */
class FileWriterTest {

	@TempDir
	private Path folder;

	private Path mlruns;
	private TrackingStore store;
	private TrackingWriter writer;
	private ModelRegistry registry;
	private String run;

	@BeforeEach
	void makeStore() throws IOException {
		mlruns = folder.resolve("a store of ours");
		store = FileStore.openOrCreate(new TrackingUri.Files(mlruns), Origin.SYSTEM);
		writer = store.writer().orElseThrow();
		registry = store.registry();
		run = writer.createRun("0", "first", "me", 5, Map.of("team", "edge")).id();
	}

	@Test
	void aNewStoreHasTheExperimentOfEveryStore() throws IOException {
		Experiment experiment = store.experiments(Set.of(Lifecycle.ACTIVE), new StoreDump.Found(), Progress.NONE).getFirst();
		assertEquals("0", experiment.id());
		assertEquals("Default", experiment.name());
		assertTrue(experiment.artifactLocation().endsWith("/a%20store%20of%20ours/0"), experiment.artifactLocation());
	}

	@Test
	void aParamMayBeLoggedAgainButNotChanged() throws IOException {
		writer.log(run, RunBatch.params(Map.of("lr", "0.1")));
		writer.log(run, RunBatch.params(Map.of("lr", "0.1")));
		refused(() -> writer.log(run, RunBatch.params(Map.of("lr", "0.2", "depth", "4"))));
		assertEquals(Map.of("lr", "0.1"), store.run(run).params());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "../up", "/root", "a//b", "a/./b", "a/", ".", "..", "tab\there", "line\nbreak", "semi;colon", "nul\0", "a\\b" })
	void keysThatMlflowForbidsAreRefusedAndNothingIsWritten(String key) throws IOException {
		Map<String, String> before = contents();
		refused(() -> writer.log(run, RunBatch.params(Map.of(key, "1"))));
		refused(() -> writer.log(run, RunBatch.tags(Map.of(key, "1"))));
		var point = new MetricPoint(1, 1, 1);
		refused(() -> writer.log(run, RunBatch.metrics(List.of(new Metric("good", point), new Metric(key, point)))));
		refused(() -> writer.deleteTag(run, key));
		assertEquals(before, contents());
	}

	@Test
	void aKeyThatIsTheBeginningOfAnothersPathIsRefused() throws IOException {
		writer.log(run, RunBatch.params(Map.of("model/depth", "4")));
		refused(() -> writer.log(run, RunBatch.params(Map.of("model", "tree"))));
		refused(() -> writer.log(run, RunBatch.params(Map.of("model/depth/max", "5"))));
		assertEquals(Map.of("model/depth", "4"), store.run(run).params());
	}

	@Test
	void aRunIsRenamedWithItsTag() throws IOException {
		writer.rename(run, "second");
		assertEquals("second", store.run(run).name());
		assertEquals("second", store.run(run).tags().get(RunTags.NAME));
		writer.log(run, RunBatch.tags(Map.of(RunTags.NAME, "third")));
		assertEquals("third", store.run(run).name());
		refused(() -> writer.rename(run, ""));
	}

	@Test
	void aDeletedRunTakesNothingUntilItIsRestored() throws IOException {
		writer.update(run, RunStatus.FINISHED, 9);
		Map<String, String> before = contents();
		writer.delete(run);
		assertEquals(Lifecycle.DELETED, store.run(run).lifecycle());
		refused(() -> writer.log(run, RunBatch.tags(Map.of("a", "b"))));
		refused(() -> writer.update(run, RunStatus.RUNNING, 0));
		writer.restore(run);
		assertEquals(before, contents());
	}

	@Test
	void tagsAreOverwrittenAndDeleted() throws IOException {
		writer.log(run, RunBatch.tags(Map.of("team", "core")));
		assertEquals("core", store.run(run).tags().get("team"));
		writer.deleteTag(run, "team");
		assertFalse(store.run(run).tags().containsKey("team"));
		refused(() -> writer.deleteTag(run, "team"));
	}

	@Test
	void namesOfExperimentsAreTakenOnce() throws IOException {
		String id = writer.createExperiment("vibration: 'bearing' #1", Map.of("mlflow.note.content", "two\nlines"));
		refused(() -> writer.createExperiment("vibration: 'bearing' #1", Map.of()));
		refused(() -> writer.createExperiment("", Map.of()));
		refused(() -> writer.createRun("12345", "x", "me", 1, Map.of()));
		writer.setExperimentTag(id, "team", "edge");
		Experiment made = store.experiments(Set.of(Lifecycle.ACTIVE), new StoreDump.Found(), Progress.NONE).stream()
				.filter(one -> one.id().equals(id)).findFirst().orElseThrow();
		assertEquals("vibration: 'bearing' #1", made.name());
		assertEquals(Map.of("mlflow.note.content", "two\nlines", "team", "edge"), made.tags());
	}

	@Test
	void artifactsAreCopiedBesideTheRun() throws IOException {
		Path file = Files.writeString(folder.resolve("confusion.json"), "[]");
		writer.putArtifact(run, file, "reports/confusion é.json", Progress.NONE);
		assertEquals("[]", Files.readString(store.artifact(run, "reports/confusion é.json", Progress.NONE)));
		refused(() -> writer.putArtifact(run, folder.resolve("missing"), "x", Progress.NONE));
		for (String outside : List.of("", "../meta.yaml", "/meta.yaml", "a//b", "..", ".")) {
			refused(() -> writer.putArtifact(run, file, outside, Progress.NONE));
		}
		assertEquals(List.of("reports"), store.artifacts(run, "").stream().map(artifact -> artifact.path()).toList());
	}

	@Test
	void artifactsThatBelongElsewhereAreNotPutBesideTheRun() throws IOException {
		Path meta = mlruns.resolve("0").resolve(run).resolve("meta.yaml");
		Files.writeString(meta, Files.readString(meta).replaceAll("(?m)^artifact_uri: .*$", "artifact_uri: s3://bucket/" + run + "/artifacts"));
		refused(() -> writer.putArtifact(run, meta, "meta.yaml", Progress.NONE));
	}

	@Test
	void oneVersionHasAnAliasAndAStage() throws IOException {
		registry.createModel("bearing", "finds faults");
		refused(() -> registry.createModel("bearing", ""));
		assertEquals(1, registry.createVersion("bearing", "runs:/" + run + "/model", run, "").version());
		assertEquals(2, registry.createVersion("bearing", "models:/bearing/1", run, "a copy").version());
		registry.setAlias("bearing", "champion", 1);
		registry.setAlias("bearing", "champion", 2);
		registry.transition("bearing", 1, ModelStage.PRODUCTION, true);
		registry.transition("bearing", 2, ModelStage.PRODUCTION, true);
		RegisteredModel model = model();
		assertEquals(Map.of("champion", 2), model.aliases());
		assertEquals(List.of(ModelStage.PRODUCTION, ModelStage.ARCHIVED), model.versions().stream().map(ModelVersion::stage).toList());
		registry.deleteAlias("bearing", "champion");
		assertEquals(Map.of(), model().aliases());
		refused(() -> registry.deleteAlias("bearing", "champion"));
		refused(() -> registry.setAlias("bearing", "champion", 3));
		refused(() -> registry.setAlias("bearing", "latest", 1));
		refused(() -> registry.setAlias("bearing", "v1", 1));
		refused(() -> registry.setAlias("bearing", "../x", 1));
		refused(() -> registry.transition("bearing", 1, ModelStage.NONE, true));
		refused(() -> registry.createModel("../x", ""));
		refused(() -> registry.createVersion("nothing", "x", "", ""));
	}

	@Test
	void theNumberOfADeletedVersionIsNotGivenAgain() throws IOException {
		registry.createModel("bearing", "");
		registry.createVersion("bearing", "x", "", "");
		Path meta = mlruns.resolve("models/bearing/version-1/meta.yaml");
		Files.writeString(meta, Files.readString(meta).replace("current_stage: None", "current_stage: Deleted_Internal"));
		assertEquals(List.of(), model().versions());
		refused(() -> registry.setAlias("bearing", "champion", 1));
		assertEquals(2, registry.createVersion("bearing", "x", "", "").version());
	}

	@Test
	void theSameChangesLeaveTheSameBytes() throws IOException {
		Map<String, String> first = reproduced();
		assertEquals(first, reproduced());
		assertTrue(first.size() > 5);
	}

	private Map<String, String> reproduced() throws IOException {
		Path copy = folder.resolve("copy");
		var clock = InstantSource.fixed(Instant.ofEpochMilli(1_700_000_000_000L));
		try (var made = TrackingStores.reproducible(new TrackingUri.Files(copy), clock, new SplittableRandom(1))) {
			TrackingWriter to = made.writer().orElseThrow();
			Run child = to.createRun(to.createExperiment("sweep", Map.of()), "", "me", 1, Map.of());
			to.log(child.id(), RunBatch.metrics(List.of(new Metric("loss", new MetricPoint(1, 0.1, 1)))));
		}
		Map<String, String> contents = contents(copy);
		try (Stream<Path> paths = Files.walk(copy)) {
			for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(path);
			}
		}
		return contents;
	}

	private RegisteredModel model() throws IOException {
		return registry.models(new StoreDump.Found(), Progress.NONE).getFirst();
	}

	private static void refused(Executable change) {
		assertThrows(ProblemException.class, change);
	}

	private Map<String, String> contents() throws IOException {
		return contents(mlruns);
	}

	private static Map<String, String> contents(Path root) throws IOException {
		Map<String, String> contents = new TreeMap<>();
		try (Stream<Path> paths = Files.walk(root)) {
			for (Path path : paths.toList()) {
				contents.put(root.relativize(path).toString(), Files.isDirectory(path) ? "" : Files.readString(path));
			}
		}
		return contents;
	}
}
