package org.edgeloop.experiment.internal.sqlite;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
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
import org.edgeloop.experiment.internal.artifact.ArtifactTree;
import org.edgeloop.experiment.internal.sqlite.LoggedModels.LoggedModel;

/** MLflow's SQLite data base, read directly, also while a server or a training program writes it. */
public final class SqliteStore implements TrackingStore {

	/** Few enough to be seen soon, many enough that tables are not looked through often. */
	private static final int PORTION = 2000;

	private final TrackingUri.Sqlite uri;
	private final SqliteDatabase database;
	private final ArtifactPlaces artifacts;

	/** @throws ProblemException if the file is no data base of MLflow's, or cannot be read */
	public SqliteStore(TrackingUri.Sqlite uri) throws IOException {
		this.uri = uri;
		database = new SqliteDatabase(uri.file());
		artifacts = new ArtifactPlaces(database.file());
		try (SqliteSession session = database.open()) {
			schema(session, Progress.NONE);
		}
	}

	@Override
	public TrackingUri uri() {
		return uri;
	}

	@Override
	public List<Experiment> experiments(Set<Lifecycle> lifecycles, RunSink problems, Progress progress) throws IOException {
		SqliteFaults faults = SqliteFaults.to(problems);
		reportCut(faults);
		try (SqliteSession session = database.open()) {
			return new ExperimentRows(session, schema(session, progress)).read(faults, progress).stream()
					.filter(experiment -> lifecycles.contains(experiment.lifecycle())).toList();
		}
	}

	@Override
	public void runs(RunQuery query, RunSink sink, Progress progress) throws IOException {
		SqliteFaults faults = SqliteFaults.to(sink);
		reportCut(faults);
		try (SqliteSession session = database.open()) {
			SqliteSchema schema = schema(session, progress);
			List<RunDraft> runs = new RunRows(database.file(), session, schema).read(query, faults, progress);
			progress.begin("Reading runs", runs.size());
			var parts = new RunParts(session, schema, faults, progress);
			for (int from = 0; from < runs.size(); from += PORTION) {
				List<RunDraft> portion = runs.subList(from, Math.min(runs.size(), from + PORTION));
				parts.fill(portion);
				sink.runs(portion.stream().map(RunDraft::finish).toList());
				progress.worked(portion.size());
			}
		}
	}

	@Override
	public Run run(String runId) throws IOException {
		try (SqliteSession session = database.open()) {
			SqliteSchema schema = schema(session, Progress.NONE);
			List<RunDraft> found = new RunRows(database.file(), session, schema).read(runId);
			if (found.isEmpty()) {
				throw new ProblemException(
						Problem.error("There is no such run", database.file() + ", run " + runId, "list the runs to see which there are"));
			}
			new RunParts(session, schema, SqliteFaults.UNSAID, Progress.NONE).fill(found);
			return found.getFirst().finish();
		}
	}

	@Override
	public MetricHistory history(String runId, String metric, Progress progress) throws IOException {
		var found = new MetricHistory[1];
		histories(List.of(runId), metric, (_, history) -> found[0] = history, progress);
		return found[0];
	}

	@Override
	public void histories(Collection<String> runIds, String metric, BiConsumer<String, MetricHistory> sink, Progress progress)
			throws IOException {
		HistoryScan scan;
		try (SqliteSession session = database.open()) {
			scan = HistoryScan.of(session, schema(session, progress), runIds, metric, progress);
		}
		scan.run(database, sink, progress);
	}

	@Override
	public List<Artifact> artifacts(String runId, String folder) throws IOException {
		return artifacts(runId).list(folder);
	}

	@Override
	public Path artifact(String runId, String path, Progress progress) throws IOException {
		return artifacts(runId).file(path);
	}

	@Override
	public ModelRegistry registry() {
		return new SqliteRegistry(database);
	}

	/** @return nothing: a server refuses a data base that others have written in its place */
	@Override
	public Optional<TrackingWriter> writer() {
		return Optional.empty();
	}

	@Override
	public AutoCloseable watch(Set<String> running, RunChanges changes) throws IOException {
		return SqliteWatch.start(database, changes);
	}

	@Override
	public void close() {
		// nothing is open between two pieces of work
	}

	private ArtifactTree artifacts(String runId) throws IOException {
		Run run = run(runId);
		var tree = new ArtifactTree(artifacts.ofRun(run.experimentId(), run.id(), run.artifactUri()));
		try (SqliteSession session = database.open()) {
			for (LoggedModel model : LoggedModels.of(session, schema(session, Progress.NONE), run)) {
				tree.addModel(model.name(), model.id(), artifacts.ofModel(model.experimentId(), model.id(), model.artifactUri()));
			}
		} catch (ProblemException e) {
			// the run's own artifacts show all the same
		}
		return tree;
	}

	private void reportCut(SqliteFaults faults) throws IOException {
		Optional<Problem> cut = database.cut();
		if (cut.isPresent()) {
			faults.report(cut.get());
		}
	}

	private SqliteSchema schema(SqliteSession session, Progress progress) throws IOException {
		SqliteSchema schema = SqliteSchema.read(session, progress);
		if (!schema.has("experiments") && !schema.has("runs")) {
			throw new ProblemException(Problem.error("This data base holds no experiments of MLflow", database.file().toString(),
					"choose the file given to MLflow as sqlite:///FILE, most often called mlflow.db"));
		}
		return schema;
	}
}
