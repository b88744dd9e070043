package org.edgeloop.experiment.internal.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.experiment.Artifact;
import org.edgeloop.experiment.Experiment;
import org.edgeloop.experiment.Lifecycle;
import org.edgeloop.experiment.MetricHistory;
import org.edgeloop.experiment.ModelRegistry;
import org.edgeloop.experiment.Run;
import org.edgeloop.experiment.RunChanges;
import org.edgeloop.experiment.RunQuery;
import org.edgeloop.experiment.RunSink;
import org.edgeloop.experiment.TrackingStore;
import org.edgeloop.experiment.TrackingUri;
import org.edgeloop.experiment.TrackingWriter;

/** A store in a folder, as MLflow's file store lays it out. */
public final class FileStore implements TrackingStore {

	private static final int HISTORIES = 4;
	private static final String REMEDY = "give the folder in which MLflow keeps its runs, which is mostly called mlruns";

	private final TrackingUri.Files uri;
	private final StoreLayout layout;
	private final RunReader reader;
	private final FileRegistry registry;
	private final FileWriter writer;

	/** @throws ProblemException if there is no such folder, or it holds something else */
	public FileStore(TrackingUri.Files uri, Origin origin) throws IOException {
		this.uri = uri;
		this.layout = new StoreLayout(new StoreFiles(uri.folder()));
		this.reader = new RunReader(layout.files());
		this.registry = new FileRegistry(layout, origin);
		this.writer = new FileWriter(layout, origin);
		if (!Files.isDirectory(uri.folder())) {
			throw new ProblemException(Problem.error(Files.exists(uri.folder()) ? "This is no folder" : "There is no such folder",
					uri.folder().toString(), REMEDY));
		}
		if (!layout.looksLikeStore()) {
			throw new ProblemException(Problem.error("This folder holds no runs of MLflow", uri.folder().toString(), REMEDY));
		}
	}

	/** Opens a store, which is made as MLflow makes one if there is none: with the experiment that every store has, and a bin. */
	public static FileStore openOrCreate(TrackingUri.Files uri, Origin origin) throws IOException {
		boolean missing = Files.notExists(uri.folder());
		if (missing) {
			Files.createDirectories(uri.folder());
		}
		var store = new FileStore(uri, origin);
		if (missing) {
			var writes = new StoreWrites(store.layout.files());
			new ExperimentWriter(store.layout, writes, origin).write(ExperimentWriter.DEFAULT_ID, ExperimentWriter.DEFAULT_NAME);
			writes.makeFolder(store.layout.trash());
		}
		return store;
	}

	@Override
	public TrackingUri uri() {
		return uri;
	}

	@Override
	public List<Experiment> experiments(Set<Lifecycle> lifecycles, RunSink problems, Progress progress) throws IOException {
		List<Path> folders = new ArrayList<>();
		if (lifecycles.contains(Lifecycle.ACTIVE)) {
			folders.addAll(layout.activeExperiments());
		}
		if (lifecycles.contains(Lifecycle.DELETED)) {
			folders.addAll(layout.deletedExperiments());
		}
		layout.linksOut(layout.root()).forEach(problems::problem);
		var experiments = new ExperimentReader(layout.files());
		List<Experiment> found = new ArrayList<>();
		for (Path folder : folders) {
			progress.checkCancelled();
			try {
				found.add(experiments.read(folder, problems::problem));
			} catch (IOException e) {
				problems.problem(KeyedFiles.problem(folder, e));
			}
		}
		found.sort(Comparator.comparingLong(Experiment::created).reversed().thenComparing(Experiment::id));
		return found;
	}

	@Override
	public void runs(RunQuery query, RunSink sink, Progress progress) throws IOException {
		new RunListing(layout, sink, progress).list(query);
	}

	@Override
	public Run run(String runId) throws IOException {
		return reader.run(reader.head(layout.run(runId)), _ -> {
			// whoever lists the runs hears of parts that cannot be read
		});
	}

	@Override
	public MetricHistory history(String runId, String metric, Progress progress) throws IOException {
		return reader.history(layout.run(runId), metric, progress);
	}

	@Override
	public void histories(Collection<String> runIds, String metric, BiConsumer<String, MetricHistory> sink, Progress progress)
			throws IOException {
		progress.begin("Reading " + metric, runIds.size());
		List<IOException> failures = new ArrayList<>();
		ParallelReads.run(List.copyOf(runIds), HISTORIES, (id, inside) -> historyOrFailure(id, metric, inside), some -> some.forEach(one -> {
			one.history().ifPresent(history -> sink.accept(one.runId(), history));
			one.failure().ifPresent(failures::add);
		}), progress);
		if (!failures.isEmpty() && failures.size() == runIds.size()) {
			throw failures.getFirst();
		}
	}

	private record HistoryOrFailure(String runId, Optional<MetricHistory> history, Optional<IOException> failure) {
	}

	/** A run that is gone, or broken, does not keep the others from being compared; whoever lists the runs hears of it. */
	private HistoryOrFailure historyOrFailure(String runId, String metric, Progress progress) {
		try {
			return new HistoryOrFailure(runId, Optional.of(history(runId, metric, progress)), Optional.empty());
		} catch (IOException e) {
			return new HistoryOrFailure(runId, Optional.empty(), Optional.of(e));
		}
	}

	@Override
	public List<Artifact> artifacts(String runId, String folder) throws IOException {
		return RunArtifacts.of(layout, layout.run(runId)).list(folder);
	}

	@Override
	public Path artifact(String runId, String path, Progress progress) throws IOException {
		return RunArtifacts.of(layout, layout.run(runId)).file(path);
	}

	@Override
	public ModelRegistry registry() {
		return registry;
	}

	@Override
	public Optional<TrackingWriter> writer() {
		return Optional.of(writer);
	}

	@Override
	public AutoCloseable watch(Set<String> running, RunChanges changes) throws IOException {
		return FileWatch.start(layout, running, changes);
	}

	@Override
	public void close() {
		// a folder is not held open
	}
}
