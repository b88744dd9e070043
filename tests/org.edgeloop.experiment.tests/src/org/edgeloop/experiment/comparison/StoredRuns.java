package org.edgeloop.experiment.comparison;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.edgeloop.base.Progress;
import org.edgeloop.experiment.Credentials;
import org.edgeloop.experiment.MetricPoint;
import org.edgeloop.experiment.Run;
import org.edgeloop.experiment.RunBatch;
import org.edgeloop.experiment.RunBatch.Metric;
import org.edgeloop.experiment.RunStatus;
import org.edgeloop.experiment.TrackingStore;
import org.edgeloop.experiment.TrackingStores;
import org.edgeloop.experiment.TrackingUri;
import org.edgeloop.experiment.TrackingWriter;
import org.edgeloop.experiment.spec.RunsSpec;

/** A file store in a folder with runs whose contents a test knows, and a comparison of them. */
final class StoredRuns implements AutoCloseable {

	private static final long START = 1_751_000_000_000L;

	final Path folder;
	final TrackingUri uri;
	private final TrackingStore store;
	private final TrackingWriter writer;
	private final String experiment;

	StoredRuns(Path folder) throws IOException {
		this.folder = folder;
		uri = new TrackingUri.Files(folder.resolve("mlruns"));
		store = TrackingStores.openOrCreate(uri, new Credentials.Anonymous(), folder.resolve("cache"));
		writer = store.writer().orElseThrow();
		experiment = writer.createExperiment("sweep", Map.of());
	}

	/** @return the id of a new run whose metric "loss" has these values at steps 0, 10, 20 … */
	String run(String name, Map<String, String> params, double... loss) throws IOException {
		Run run = writer.createRun(experiment, name, "anna", START, Map.of());
		writer.log(run.id(), RunBatch.params(params));
		for (int i = 0; i < loss.length; i++) {
			writer.log(run.id(), RunBatch.metrics(List.of(new Metric("loss", new MetricPoint(START + i, loss[i], 10L * i)))));
		}
		writer.update(run.id(), RunStatus.FINISHED, START + 60_000);
		return run.id();
	}

	void artifact(String run, String path, String text) throws IOException {
		Path file = Files.writeString(folder.resolve("artifact"), text);
		writer.putArtifact(run, file, path, Progress.NONE);
	}

	TrackingStore store() {
		return store;
	}

	RunsSpec spec(String... runs) {
		return NewComparisonOperation.spec(uri, List.of(runs), folder);
	}

	ComparisonStores stores(RunsSpec spec) {
		return new ComparisonStores(spec, folder, _ -> store);
	}

	ComparedRuns load(RunsSpec spec) {
		return new LoadComparisonOperation(spec, stores(spec)).run(Progress.NONE);
	}

	@Override
	public void close() throws IOException {
		store.close();
	}
}
