package org.edgeloop.experiment.internal.rest;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.experiment.Artifact;
import org.edgeloop.experiment.Credentials;
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

/** An MLflow server, version 2 or 3. */
public final class RestStore implements TrackingStore {

	private final TrackingUri.Server uri;
	private final RestClient client;
	private final RestListing listing;
	private final RestArtifacts artifacts;
	private final RestHistories histories;
	private final AtomicBoolean warned = new AtomicBoolean();
	private final boolean isUnsafe;

	/** Nothing is sent yet. @param cache for copies of artifacts */
	public RestStore(TrackingUri.Server uri, Credentials credentials, Path cache) {
		this(uri, credentials, cache, RestClient.PATIENCE);
	}

	/** @param patience how long the server may be silent */
	RestStore(TrackingUri.Server uri, Credentials credentials, Path cache, Duration patience) {
		this.uri = uri;
		this.client = new RestClient(uri.address(), credentials, patience);
		this.listing = new RestListing(client);
		this.artifacts = new RestArtifacts(client, new ArtifactCache(cache, uri.address()));
		this.histories = new RestHistories(client);
		this.isUnsafe = !(credentials instanceof Credentials.Anonymous) && uri.address().getScheme().equals("http")
				&& !Loopback.is(uri.address());
	}

	@Override
	public TrackingUri uri() {
		return uri;
	}

	@Override
	public List<Experiment> experiments(Set<Lifecycle> lifecycles, RunSink problems, Progress progress) throws IOException {
		warn(problems);
		return listing.experiments(lifecycles, problems, progress);
	}

	@Override
	public Optional<Experiment> experiment(String name) throws IOException {
		try {
			RestRequest request = RestRequest.get("experiments/get-by-name").with("experiment_name", name);
			return Optional.of(RestJson.experiment(client.json(request, Progress.NONE).path("experiment")));
		} catch (ConnectionException e) {
			throw e;
		} catch (ProblemException e) {
			return Optional.empty();
		}
	}

	@Override
	public void runs(RunQuery query, RunSink sink, Progress progress) throws IOException {
		warn(sink);
		listing.runs(query, sink, progress);
	}

	@Override
	public List<Problem> warnings() {
		return isUnsafe ? List.of(Problem.warning("User and password, or the token, go over the network for everybody to read",
				client.server().toString(), "use the server's address with https")) : List.of();
	}

	private void warn(RunSink problems) {
		if (!warned.getAndSet(true)) {
			warnings().forEach(problems::problem);
		}
	}

	@Override
	public Run run(String runId) throws IOException {
		return run(runId, Progress.NONE);
	}

	private Run run(String runId, Progress progress) throws IOException {
		RestRequest request = RestRequest.get("runs/get").with("run_uuid", runId).with("run_id", runId);
		Run run = RestJson.run(client.json(request, progress).path("run"));
		if (run.id().isEmpty()) {
			throw RestFaults.notUnderstood(request.on(client.server()), null);
		}
		return run;
	}

	@Override
	public MetricHistory history(String runId, String metric, Progress progress) throws IOException {
		return histories.one(runId, metric, progress);
	}

	@Override
	public void histories(Collection<String> runIds, String metric, BiConsumer<String, MetricHistory> sink, Progress progress)
			throws IOException {
		histories.many(runIds, metric, sink, progress);
	}

	@Override
	public List<Artifact> artifacts(String runId, String folder) throws IOException {
		return artifacts.list(runId, folder);
	}

	@Override
	public Path artifact(String runId, String path, Progress progress) throws IOException {
		return artifacts.get(runId, path, progress);
	}

	@Override
	public ModelRegistry registry() {
		return new RestRegistry(client);
	}

	@Override
	public Optional<TrackingWriter> writer() {
		return Optional.of(new RestWriter(client, artifacts));
	}

	@Override
	public AutoCloseable watch(Set<String> running, RunChanges changes) {
		var watch = new RestWatch(this::run, running, changes);
		watch.start();
		return watch;
	}

	@Override
	public void close() {
		client.close();
	}
}
