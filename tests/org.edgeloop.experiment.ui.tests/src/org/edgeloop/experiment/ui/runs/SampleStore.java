package org.edgeloop.experiment.ui.runs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.edgeloop.base.Progress;
import org.edgeloop.experiment.Credentials;
import org.edgeloop.experiment.MetricPoint;
import org.edgeloop.experiment.RunBatch;
import org.edgeloop.experiment.RunStatus;
import org.edgeloop.experiment.TrackingStore;
import org.edgeloop.experiment.TrackingStores;
import org.edgeloop.experiment.TrackingUri;
import org.edgeloop.experiment.TrackingWriter;
import org.edgeloop.experiment.ui.stores.ExperimentChoice;
import org.edgeloop.experiment.ui.stores.TrackedStore;
import org.edgeloop.experiment.ui.stores.TrackingSession;

/**
 * A small store of files with one experiment: runs 0 to 5, a learning rate of 0.1 or 0.01, and a loss that falls from 1 by one tenth of the
 * run's number, with a dip to -5 in the middle of run 3.
 */
public final class SampleStore {

	public static final int RUNS = 6;
	public static final int STEPS = 11;

	public final TrackedStore tracked;
	public final TrackingSession session;
	public final String experiment;
	public final List<String> runs = new ArrayList<>();

	public SampleStore(Path folder) throws IOException {
		Files.createDirectories(folder);
		var uri = new TrackingUri.Files(folder);
		tracked = new TrackedStore(uri, "Sample", false);
		session = new TrackingSession(each -> TrackingStores.open(each, new Credentials.Anonymous(), folder.resolve("cache")), e -> {
			throw new AssertionError(e);
		});
		session.setProjectStores(List.of(tracked));
		try (TrackingStore store = TrackingStores.open(uri, new Credentials.Anonymous(), folder.resolve("cache"))) {
			TrackingWriter writer = store.writer().orElseThrow();
			experiment = writer.createExperiment("sweep", Map.of());
			for (int i = 0; i < RUNS; i++) {
				runs.add(add(writer, i));
			}
		}
	}

	private String add(TrackingWriter writer, int i) throws IOException {
		String id = writer.createRun(experiment, "run " + i, "anna", 1_700_000_000_000L + i * 1000, Map.of()).id();
		var values = new ArrayList<RunBatch.Metric>();
		for (int step = 0; step < STEPS; step++) {
			double value = i == 3 && step == STEPS / 2 ? -5 : 1 - 0.1 * i * step / (STEPS - 1);
			values.add(new RunBatch.Metric("loss", new MetricPoint(1_700_000_000_000L + step, value, step)));
		}
		writer.log(id, new RunBatch(values, Map.of("lr", i % 2 == 0 ? "0.1" : "0.01", "batch", "32"), Map.of()));
		writer.update(id, RunStatus.FINISHED, 1_700_000_000_000L + i * 1000 + 500);
		return id;
	}

	public ExperimentChoice choice() {
		return new ExperimentChoice(tracked, Set.of(experiment), "sweep");
	}

	public TrackingWriter writer() throws IOException {
		return session.open(tracked).writer().orElseThrow();
	}

	public Path artifact(String run, String name, String text) throws IOException {
		Path file = Files.createTempFile("artifact", ".txt");
		Files.writeString(file, text);
		writer().putArtifact(run, file, name, Progress.NONE);
		Files.delete(file);
		return session.open(tracked).artifact(run, name, Progress.NONE);
	}
}
