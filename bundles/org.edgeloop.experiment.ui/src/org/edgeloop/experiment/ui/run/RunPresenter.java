package org.edgeloop.experiment.ui.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.experiment.Artifact;
import org.edgeloop.experiment.Run;
import org.edgeloop.experiment.table.MetricChoice;
import org.edgeloop.experiment.table.MetricSummaries;
import org.edgeloop.experiment.ui.runs.RunReference;
import org.edgeloop.experiment.ui.stores.TrackedStore;
import org.edgeloop.experiment.ui.stores.TrackingSession;
import org.edgeloop.ui.Background;

/** The logic of the Run view: reads a run, then the histories of its metrics, then the folders of its artifacts as they are opened. */
public final class RunPresenter {

	private final TrackingSession session;
	private final Background background;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final Map<String, List<Artifact>> folders = new TreeMap<>();
	private Optional<RunReference> reference = Optional.empty();
	private Optional<Run> run = Optional.empty();
	private Optional<Problem> problem = Optional.empty();
	private MetricSummaries summaries = new MetricSummaries();
	private Optional<Runnable> reading = Optional.empty();
	private long generation;

	public RunPresenter(TrackingSession session, Background background) {
		this.session = session;
		this.background = background;
	}

	/** @param listener told whenever more is known, or another run is shown */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** Shows another run, or none. */
	public void show(Optional<RunReference> other) {
		if (!other.equals(reference)) {
			reference = other;
			run = Optional.empty();
			problem = Optional.empty();
			folders.clear();
			summaries = new MetricSummaries();
			read();
		}
	}

	/** Reads the run again if it is one of these. */
	public void changed(TrackedStore store, Set<String> runIds) {
		if (reference.filter(shown -> shown.store().equals(store) && runIds.contains(shown.runId())).isPresent()) {
			summaries.forget(runIds);
			folders.clear();
			read();
		}
	}

	private void read() {
		reading.ifPresent(Runnable::run);
		long number = ++generation;
		reading = reference.map(wanted -> background.start("Reading run " + wanted.runId(), _ -> session.open(wanted.store()).run(wanted.runId()),
				found -> found(number, wanted, found), fault -> failed(number, fault)));
		fire();
	}

	private void found(long number, RunReference wanted, Run found) {
		if (number == generation) {
			run = Optional.of(found);
			problem = Optional.empty();
			MetricSummaries into = summaries;
			reading = Optional.of(background.start("Reading histories of " + found.name(), progress -> histories(wanted, found, into, progress),
					_ -> fire(number), fault -> failed(number, fault)));
			fire();
		}
	}

	private MetricSummaries histories(RunReference wanted, Run found, MetricSummaries into, Progress progress) throws IOException {
		progress.begin("Reading histories", found.metrics().size());
		for (String metric : found.metrics().keySet()) {
			progress.checkCancelled();
			into.load(session.open(wanted.store()), List.of(found.id()), metric, MetricChoice.MIN, progress);
			progress.worked(1);
		}
		return into;
	}

	private void failed(long number, Problem fault) {
		if (number == generation) {
			problem = Optional.of(fault);
			fire();
		}
	}

	private void fire(long number) {
		if (number == generation) {
			fire();
		}
	}

	private void fire() {
		listeners.forEach(Runnable::run);
	}

	/** @return which run is shown, read or not */
	public Optional<RunReference> reference() {
		return reference;
	}

	public Optional<Run> run() {
		return run;
	}

	/** @return why the run, or a part of it, is not shown */
	public Optional<Problem> problem() {
		return problem;
	}

	public List<MetricRow> metrics() {
		return run.map(shown -> shown.metrics().entrySet().stream()
				.map(entry -> new MetricRow(entry.getKey(), entry.getValue(), summaries.get(shown.id(), entry.getKey()))).toList()).orElse(List.of());
	}

	/**
	 * @param folder below the artifacts; empty for the topmost
	 * @return what lies in it; empty while nobody knows, in which case it is read from now on
	 */
	public Optional<List<Artifact>> artifacts(String folder) {
		List<Artifact> known = folders.get(folder);
		if (known == null) {
			reference.ifPresent(wanted -> readFolder(wanted, folder));
		}
		return Optional.ofNullable(known);
	}

	private void readFolder(RunReference wanted, String folder) {
		long number = generation;
		background.start("Reading artifacts of " + wanted.runId(), _ -> session.open(wanted.store()).artifacts(wanted.runId(), folder),
				found -> put(number, folder, found), fault -> {
					put(number, folder, List.of());
					failed(number, fault);
				});
	}

	private void put(long number, String folder, List<Artifact> found) {
		if (number == generation) {
			folders.put(folder, found);
			fire();
		}
	}

	/**
	 * Fetches a file of the run.
	 *
	 * @param path below its artifacts
	 * @param fetched takes where it lies on this machine
	 */
	public void fetch(String path, Consumer<Path> fetched, Consumer<Problem> failed) {
		reference.ifPresent(wanted -> background.start("Reading " + path,
				progress -> session.open(wanted.store()).artifact(wanted.runId(), path, progress), fetched, failed));
	}

	/** Stops reading. */
	public void close() {
		reading.ifPresent(Runnable::run);
		generation++;
	}
}
