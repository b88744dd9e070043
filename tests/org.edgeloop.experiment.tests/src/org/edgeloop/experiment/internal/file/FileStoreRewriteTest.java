package org.edgeloop.experiment.internal.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.experiment.Artifact;
import org.edgeloop.experiment.Experiment;
import org.edgeloop.experiment.Lifecycle;
import org.edgeloop.experiment.MetricHistory;
import org.edgeloop.experiment.ModelRegistry;
import org.edgeloop.experiment.ModelStage;
import org.edgeloop.experiment.Run;
import org.edgeloop.experiment.RunBatch;
import org.edgeloop.experiment.RunBatch.Metric;
import org.edgeloop.experiment.RunQuery;
import org.edgeloop.experiment.SharedStores;
import org.edgeloop.experiment.StoreDump;
import org.edgeloop.experiment.TrackingStore;
import org.edgeloop.experiment.TrackingUri;
import org.edgeloop.experiment.TrackingWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What MLflow 2.17.2 was told is told to our store, with the same times and identifiers: each file is to be the same. */
class FileStoreRewriteTest {

	@TempDir
	private Path folder;

	private final ScriptedOrigin script = new ScriptedOrigin();
	private final List<Problem> problems = new ArrayList<>();

	@Test
	void everyFileIsWhatMlflowWrote() throws Exception {
		Path sample = SharedStores.unpack("mlops/gen-mlflow-2.17.2-file", folder).resolve("mlruns");
		Path copy = folder.resolve("copy");
		script.now(creationTime(sample.resolve("0")));
		try (TrackingStore from = new FileStore(new TrackingUri.Files(sample), Origin.SYSTEM);
				TrackingStore to = FileStore.openOrCreate(new TrackingUri.Files(copy), script.origin())) {
			moveTo(copy, "0", "/srv/mlf2/mlruns/0");
			copyExperiments(from, to, copy);
			copyRegistry(to.registry(), copy.resolve("models/bearing-classifier"), sample.resolve("models/bearing-classifier"));
		}
		assertEquals(List.of(), problems);
		assertEquals(contents(sample), contents(copy));
	}

	private void copyExperiments(TrackingStore from, TrackingStore to, Path copy) throws IOException {
		var found = new StoreDump.Found();
		for (Experiment experiment : from.experiments(Set.of(Lifecycle.ACTIVE), found, Progress.NONE)) {
			if (!experiment.id().equals("0")) {
				script.nextExperiment(experiment.id());
				script.now(experiment.created());
				assertEquals(experiment.id(), to.writer().orElseThrow().createExperiment(experiment.name(), experiment.tags()));
				moveTo(copy, experiment.id(), experiment.artifactLocation());
			}
		}
		from.runs(new RunQuery(Set.of(), EnumSet.allOf(Lifecycle.class)), found, Progress.NONE);
		for (Run run : found.runs.stream().sorted(Comparator.comparingLong(Run::started)).toList()) {
			copyRun(from, to.writer().orElseThrow(), run);
		}
		assertEquals(List.of(), found.problems);
	}

	private void copyRun(TrackingStore from, TrackingWriter to, Run run) throws IOException {
		script.nextRun(run.id());
		assertEquals(run.id(), to.createRun(run.experimentId(), run.name(), run.user(), run.started(), run.tags()).id());
		to.log(run.id(), RunBatch.params(run.params()));
		List<Metric> metrics = new ArrayList<>();
		for (String key : run.metrics().keySet()) {
			MetricHistory history = from.history(run.id(), key, Progress.NONE);
			for (int i = 0; i < history.size(); i++) {
				metrics.add(new Metric(key, history.point(i)));
			}
		}
		to.log(run.id(), RunBatch.metrics(metrics));
		to.logInputs(run.id(), run.datasets());
		copyArtifacts(from, to, run.id(), "");
		to.update(run.id(), run.status(), run.ended());
		if (run.lifecycle() == Lifecycle.DELETED) {
			script.now(MetaFile.read(new StoreFiles(folder), runFolder(from, run)).number("deleted_time", problems::add));
			to.delete(run.id());
		}
	}

	private static Path runFolder(TrackingStore from, Run run) {
		return ((TrackingUri.Files) from.uri()).folder().resolve(run.experimentId()).resolve(run.id());
	}

	private void copyArtifacts(TrackingStore from, TrackingWriter to, String run, String below) throws IOException {
		for (Artifact artifact : from.artifacts(run, below)) {
			if (artifact.folder()) {
				copyArtifacts(from, to, run, artifact.path());
			} else {
				to.putArtifact(run, from.artifact(run, artifact.path(), Progress.NONE), artifact.path(), Progress.NONE);
			}
		}
	}

	/** As the script that made the sample did: two versions, an alias, a stage, the other alias; tags, which the registry cannot set. */
	private void copyRegistry(ModelRegistry registry, Path copy, Path sample) throws IOException {
		var model = MetaFile.read(new StoreFiles(folder), sample);
		script.now(model.number("creation_timestamp", problems::add));
		registry.createModel(model.text("name"), model.text("description"));
		for (int version = 1; version <= 2; version++) {
			var meta = MetaFile.read(new StoreFiles(folder), sample.resolve("version-" + version));
			script.now(meta.number("creation_timestamp", problems::add));
			assertEquals(version, registry.createVersion(model.text("name"), meta.text("source"), meta.text("run_id"),
					meta.text("description")).version());
		}
		copyTags(sample, copy);
		copyTags(sample.resolve("version-1"), copy.resolve("version-1"));
		script.now(model.number("last_updated_timestamp", problems::add));
		registry.setAlias(model.text("name"), "champion", 1);
		registry.transition(model.text("name"), 1, ModelStage.PRODUCTION, true);
		registry.setAlias(model.text("name"), "challenger", 2);
	}

	private static void copyTags(Path from, Path to) throws IOException {
		Files.createDirectories(to.resolve("tags"));
		try (Stream<Path> tags = Files.list(from.resolve("tags"))) {
			for (Path tag : tags.toList()) {
				Files.copy(tag, to.resolve("tags").resolve(tag.getFileName()));
			}
		}
	}

	/** The server that wrote the sample was told where artifacts go; ours go beside their run. */
	private static void moveTo(Path copy, String experiment, String location) throws IOException {
		Path meta = copy.resolve(experiment).resolve("meta.yaml");
		Files.writeString(meta, Files.readString(meta).replaceAll("(?m)^artifact_location: .*$", "artifact_location: " + location));
	}

	private long creationTime(Path experiment) throws IOException {
		return MetaFile.read(new StoreFiles(folder), experiment).number("creation_time", problems::add);
	}

	/** @return each file's bytes, one character each, by path; folders end in a slash */
	private static Map<String, String> contents(Path root) throws IOException {
		Map<String, String> contents = new TreeMap<>();
		try (Stream<Path> paths = Files.walk(root)) {
			for (Path path : paths.toList()) {
				String name = root.relativize(path).toString();
				if (Files.isDirectory(path)) {
					contents.put(name + "/", "");
				} else {
					contents.put(name, new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1));
				}
			}
		}
		return contents;
	}
}
