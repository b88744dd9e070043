package org.edgeloop.experiment.internal.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.experiment.DatasetInput;
import org.edgeloop.experiment.Lifecycle;
import org.edgeloop.experiment.Run;
import org.edgeloop.experiment.RunBatch;
import org.edgeloop.experiment.RunRules;
import org.edgeloop.experiment.RunStatus;
import org.edgeloop.experiment.RunTags;
import org.edgeloop.experiment.TrackingWriter;

/** Changes a file store as MLflow 2.17 would. One change at a time; other programs are not locked out, as MLflow does not either. */
final class FileWriter implements TrackingWriter {

	private final StoreLayout layout;
	private final Origin origin;
	private final StoreWrites writes;
	private final RunReader reader;
	private final ExperimentWriter experiments;

	FileWriter(StoreLayout layout, Origin origin) {
		this.layout = layout;
		this.origin = origin;
		this.writes = new StoreWrites(layout.files());
		this.reader = new RunReader(layout.files());
		this.experiments = new ExperimentWriter(layout, writes, origin);
	}

	@Override
	public synchronized String createExperiment(String name, Map<String, String> tags) throws IOException {
		return experiments.create(name, tags);
	}

	@Override
	public synchronized void setExperimentTag(String experimentId, String key, String value) throws IOException {
		experiments.setTag(experimentId, key, value);
	}

	@Override
	public synchronized Run createRun(String experimentId, String name, String user, long started, Map<String, String> tags)
			throws IOException {
		Path experiment = experiments.active(experimentId);
		for (var tag : tags.entrySet()) {
			RunRules.checkTag(tag.getKey(), tag.getValue());
		}
		String id = origin.runId();
		String tagged = tags.getOrDefault(RunTags.NAME, "");
		String named = name.isEmpty() ? tagged : name;
		if (!tagged.isEmpty() && !tagged.equals(named)) {
			throw new ProblemException(
					Problem.error("The run's name differs from that of its tag " + RunTags.NAME, named + ", " + tagged, "give one of them"));
		}
		String known = named.isEmpty() ? "run-" + id.substring(0, 8) : named;
		Path run = experiment.resolve(id);
		String artifacts = experiments.artifactLocation(experiment) + "/" + id + "/" + StoreLayout.ARTIFACTS;
		// Made aside, for a run that a crash left without its tags would be one that nobody knows as his own.
		Path aside = experiment.resolve("." + id);
		writes.meta(aside, RunMeta.of(id, experimentId, known, user, started, artifacts).entries());
		for (String part : List.of(StoreLayout.METRICS, StoreLayout.PARAMS, StoreLayout.ARTIFACTS)) {
			writes.makeFolder(aside.resolve(part));
		}
		setTags(aside, tags);
		setTags(aside, Map.of(RunTags.NAME, known));
		writes.moveFolder(aside, run);
		layout.found(id, run);
		return reader.run(reader.head(run), _ -> {
			// it was written a moment ago
		});
	}

	@Override
	public synchronized void log(String runId, RunBatch batch) throws IOException {
		Path run = activeRun(runId);
		new BatchWriter(layout.files(), writes, run).write(batch);
		String name = batch.tags().getOrDefault(RunTags.NAME, "");
		if (!name.isEmpty()) {
			change(run, meta -> meta.name(name));
		}
	}

	@Override
	public synchronized void logInputs(String runId, List<DatasetInput> inputs) throws IOException {
		Path run = activeRun(runId);
		var datasets = new DatasetWriter(layout.files(), writes);
		for (DatasetInput input : inputs) {
			datasets.write(run, input);
		}
	}

	@Override
	public synchronized void update(String runId, RunStatus status, long ended) throws IOException {
		change(activeRun(runId), meta -> meta.status(status, ended));
	}

	@Override
	public synchronized void rename(String runId, String name) throws IOException {
		Path run = activeRun(runId);
		RunRules.checkTag(RunTags.NAME, name);
		if (name.isEmpty()) {
			throw new ProblemException(Problem.error("A run cannot be without a name", runId, "give it one"));
		}
		setTags(run, Map.of(RunTags.NAME, name));
		change(run, meta -> meta.name(name));
	}

	@Override
	public synchronized void deleteTag(String runId, String key) throws IOException {
		Path run = activeRun(runId);
		RunRules.checkKey("tag", key);
		Path file = run.resolve(StoreLayout.TAGS).resolve(key);
		if (!layout.files().isFile(file)) {
			throw new ProblemException(Problem.error("The run has no tag " + key, run.toString(), ""));
		}
		writes.delete(file);
	}

	@Override
	public synchronized void delete(String runId) throws IOException {
		change(layout.run(runId), meta -> meta.lifecycle(Lifecycle.DELETED, origin.now()));
	}

	@Override
	public synchronized void restore(String runId) throws IOException {
		change(layout.run(runId), meta -> meta.lifecycle(Lifecycle.ACTIVE, 0));
	}

	@Override
	public void putArtifact(String runId, Path file, String path, Progress progress) throws IOException {
		RunRules.checkArtifactPath(path);
		Path run = activeRun(runId);
		new ArtifactWriter(layout, writes).put(run, file, path, progress);
	}

	private Path activeRun(String runId) throws IOException {
		Path run = layout.run(runId);
		if (reader.head(run).lifecycle() == Lifecycle.DELETED) {
			throw new ProblemException(Problem.error("The run " + runId + " is deleted and takes nothing more", run.toString(), "restore it first"));
		}
		return run;
	}

	private void change(Path run, Consumer<RunMeta> change) throws IOException {
		var meta = RunMeta.of(reader.head(run).meta());
		change.accept(meta);
		writes.meta(run, meta.entries());
	}

	private void setTags(Path run, Map<String, String> tags) throws IOException {
		for (var tag : tags.entrySet()) {
			writes.text(run.resolve(StoreLayout.TAGS).resolve(tag.getKey()), tag.getValue(), run);
		}
	}
}
