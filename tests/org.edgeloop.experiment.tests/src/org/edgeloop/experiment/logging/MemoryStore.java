package org.edgeloop.experiment.logging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.experiment.Artifact;
import org.edgeloop.experiment.DatasetInput;
import org.edgeloop.experiment.Experiment;
import org.edgeloop.experiment.Lifecycle;
import org.edgeloop.experiment.MetricHistory;
import org.edgeloop.experiment.MetricPoint;
import org.edgeloop.experiment.ModelRegistry;
import org.edgeloop.experiment.Run;
import org.edgeloop.experiment.RunBatch;
import org.edgeloop.experiment.RunBatch.Metric;
import org.edgeloop.experiment.RunChanges;
import org.edgeloop.experiment.RunQuery;
import org.edgeloop.experiment.RunSink;
import org.edgeloop.experiment.RunStatus;
import org.edgeloop.experiment.RunTags;
import org.edgeloop.experiment.TrackingStore;
import org.edgeloop.experiment.TrackingUri;
import org.edgeloop.experiment.TrackingWriter;

/**
 * A store in memory that keeps every metric point it is handed, repeated ones included, as a file store does, and that can be away:
 * before it did what it was asked, or after, so that its answer is lost.
 */
final class MemoryStore implements TrackingStore, TrackingWriter {

	/** What happens to one request. */
	enum Fate {
		SERVED, LOST, SERVED_WITHOUT_ANSWER, FAULTY
	}

	/** One run as it was written. */
	static final class Written {
		final List<Metric> metrics = new ArrayList<>();
		final Map<String, String> params = new LinkedHashMap<>();
		final Map<String, String> tags = new TreeMap<>();
		final Map<String, String> artifacts = new TreeMap<>();
		final List<DatasetInput> inputs = new ArrayList<>();
		RunStatus status = RunStatus.RUNNING;
		String experiment = "";
		long ended;
	}

	/** A change that a request makes. */
	private interface Change<T> {
		T make() throws IOException;
	}

	final Map<String, Written> runs = new LinkedHashMap<>();
	final Map<String, String> experiments = new LinkedHashMap<>();
	private final List<Fate> fates = new ArrayList<>();
	private Fate otherwise = Fate.SERVED;

	/** Says what happens to the next requests, and to those after them. */
	synchronized void fate(Fate after, Fate... next) {
		fates.clear();
		fates.addAll(List.of(next));
		otherwise = after;
	}

	private synchronized <T> T request(Change<T> change) throws IOException {
		Fate fate = fates.isEmpty() ? otherwise : fates.removeFirst();
		if (fate == Fate.LOST) {
			throw away();
		}
		if (fate == Fate.FAULTY) {
			throw new IllegalStateException("a mistake");
		}
		T result = change.make();
		if (fate == Fate.SERVED_WITHOUT_ANSWER) {
			throw away();
		}
		return result;
	}

	private static ConnectionException away() {
		return new ConnectionException(Problem.error("The store is away", "memory", ""));
	}

	synchronized Written run(int index) {
		return List.copyOf(runs.values()).get(index);
	}

	@Override
	public String createExperiment(String name, Map<String, String> tags) throws IOException {
		return request(() -> {
			if (experiments.containsValue(name)) {
				throw new ProblemException(Problem.error("There is an experiment of this name", name, ""));
			}
			experiments.put("" + experiments.size(), name);
			return "" + (experiments.size() - 1);
		});
	}

	@Override
	public Run createRun(String experimentId, String name, String user, long started, Map<String, String> tags) throws IOException {
		return request(() -> {
			var written = new Written();
			written.tags.putAll(tags);
			written.tags.put(RunTags.NAME, name);
			written.experiment = experimentId;
			String id = "run" + runs.size();
			runs.put(id, written);
			return read(id);
		});
	}

	@Override
	public void log(String runId, RunBatch batch) throws IOException {
		request(() -> {
			Written written = written(runId);
			for (var param : batch.params().entrySet()) {
				String before = written.params.putIfAbsent(param.getKey(), param.getValue());
				if (before != null && !before.equals(param.getValue())) {
					throw new ProblemException(Problem.error("Changing param values is not allowed", param.getKey(), ""));
				}
			}
			written.metrics.addAll(batch.metrics());
			written.tags.putAll(batch.tags());
			return "";
		});
	}

	@Override
	public void logInputs(String runId, List<DatasetInput> inputs) throws IOException {
		request(() -> written(runId).inputs.addAll(inputs));
	}

	@Override
	public void update(String runId, RunStatus status, long ended) throws IOException {
		request(() -> {
			written(runId).status = status;
			written(runId).ended = ended;
			return "";
		});
	}

	@Override
	public void putArtifact(String runId, Path file, String path, Progress progress) throws IOException {
		request(() -> written(runId).artifacts.put(path, Files.readString(file)));
	}

	@Override
	public List<Experiment> experiments(Set<Lifecycle> lifecycles, RunSink problems, Progress progress) throws IOException {
		return request(() -> experiments.entrySet().stream().map(
				each -> new Experiment(each.getKey(), each.getValue(), Lifecycle.ACTIVE, "", 0, 0, new TreeMap<>())).toList());
	}

	@Override
	public void runs(RunQuery query, RunSink sink, Progress progress) throws IOException {
		sink.runs(request(() -> runs.keySet().stream().map(this::read).toList()));
	}

	@Override
	public MetricHistory history(String runId, String metric, Progress progress) throws IOException {
		return request(() -> {
			List<MetricPoint> points = written(runId).metrics.stream().filter(each -> each.key().equals(metric)).map(Metric::point).toList();
			return new MetricHistory(points.stream().mapToLong(MetricPoint::timestamp).toArray(),
					points.stream().mapToDouble(MetricPoint::value).toArray(), points.stream().mapToLong(MetricPoint::step).toArray());
		});
	}

	private Written written(String runId) throws ProblemException {
		Written written = runs.get(runId);
		if (written == null) {
			throw new ProblemException(Problem.error("There is no such run", runId, ""));
		}
		return written;
	}

	private Run read(String id) {
		Written written = runs.get(id);
		return new Run(id, written.experiment, written.tags.get(RunTags.NAME), written.status, Lifecycle.ACTIVE, "", 0, written.ended, "",
				new TreeMap<>(written.params), new TreeMap<>(), new TreeMap<>(written.tags), written.inputs);
	}

	@Override
	public TrackingUri uri() {
		return new TrackingUri.Files(Path.of("memory"));
	}

	@Override
	public Optional<TrackingWriter> writer() {
		return Optional.of(this);
	}

	@Override
	public void close() {
		// holds nothing
	}

	@Override
	public Run run(String runId) {
		throw new UnsupportedOperationException();
	}

	@Override
	public void histories(Collection<String> runIds, String metric, BiConsumer<String, MetricHistory> sink, Progress progress) {
		throw new UnsupportedOperationException();
	}

	@Override
	public List<Artifact> artifacts(String runId, String folder) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Path artifact(String runId, String path, Progress progress) {
		throw new UnsupportedOperationException();
	}

	@Override
	public ModelRegistry registry() {
		throw new UnsupportedOperationException();
	}

	@Override
	public AutoCloseable watch(Set<String> running, RunChanges changes) {
		throw new UnsupportedOperationException();
	}

	@Override
	public void setExperimentTag(String experimentId, String key, String value) {
		throw new UnsupportedOperationException();
	}

	@Override
	public void rename(String runId, String name) {
		throw new UnsupportedOperationException();
	}

	@Override
	public void deleteTag(String runId, String key) {
		throw new UnsupportedOperationException();
	}

	@Override
	public void delete(String runId) {
		throw new UnsupportedOperationException();
	}

	@Override
	public void restore(String runId) {
		throw new UnsupportedOperationException();
	}
}
