package org.edgeloop.experiment.ui.logging;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.edgeloop.base.Progress;
import org.edgeloop.experiment.Credentials;
import org.edgeloop.experiment.TrackingStore;
import org.edgeloop.experiment.TrackingStores;
import org.edgeloop.experiment.TrackingUri;
import org.edgeloop.experiment.logging.LoggerSettings;
import org.edgeloop.experiment.logging.SpoolFolder;
import org.edgeloop.experiment.ui.runs.RunsView;
import org.edgeloop.experiment.ui.stores.ExperimentChoice;
import org.edgeloop.experiment.ui.stores.TrackedStore;
import org.edgeloop.experiment.ui.stores.Tracking;
import org.edgeloop.ui.Problems;

/** How whatever makes runs in the workbench comes by a store, and shows what came of it. */
public final class RunLogging {

	/** Makes runs. */
	@FunctionalInterface
	public interface Work<T> {

		/** @param store stays the caller's */
		T run(TrackingStore store, LoggerSettings settings, Progress progress) throws IOException;
	}

	/**
	 * What was logged.
	 *
	 * @param result what the work gave
	 * @param experimentId where the run is; empty if the store has not got it yet
	 */
	public record Logged<T>(T result, String experimentId) {
	}

	private RunLogging() {
	}

	/** @return the project's own store first, which is made if it is not there; data bases can only be read */
	public static List<TrackedStore> stores(Optional<Path> project) {
		var own = project.map(folder -> new TrackedStore(new TrackingUri.Files(folder.resolve("mlruns")), "mlruns of the project", false));
		List<TrackedStore> stores = new ArrayList<>(own.stream().toList());
		Tracking.session().stores().stream().filter(known -> !(known.uri() instanceof TrackingUri.Sqlite) && !stores.contains(known))
				.forEach(stores::add);
		return stores;
	}

	/**
	 * Does work that logs. Background thread only.
	 *
	 * @param runId finds the id of the run in what the work gives; empty if the store has not got it yet
	 */
	public static <T> Logged<T> log(TrackedStore tracked, Work<T> work, Function<T, String> runId, Progress progress) throws IOException {
		if (tracked.isServer()) {
			return log(Tracking.session().open(tracked), work, runId, progress);
		}
		try (TrackingStore store = TrackingStores.openOrCreate(tracked.uri(), new Credentials.Anonymous(), Tracking.cache())) {
			return log(store, work, runId, progress);
		}
	}

	private static <T> Logged<T> log(TrackingStore store, Work<T> work, Function<T, String> runId, Progress progress) throws IOException {
		var settings = LoggerSettings.of(SpoolFolder.of(System.getenv()), problem -> Problems.log(Problems.toStatus(problem, null)));
		T result = work.run(store, settings, progress);
		String run = runId.apply(result);
		return new Logged<>(result, run.isEmpty() ? "" : store.run(run).experimentId());
	}

	/**
	 * Shows the runs of an experiment, this new one among them. UI thread only.
	 *
	 * @param experimentId empty if the store has not got the run yet, which leaves the views as they are
	 */
	public static void show(TrackedStore store, String experimentId, String experiment) {
		Tracking.session().contentChanged(store);
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (experimentId.isEmpty() || window == null || window.getActivePage() == null) {
			return;
		}
		Tracking.session().choose(new ExperimentChoice(store, Set.of(experimentId), experiment));
		showRuns(window.getActivePage());
	}

	private static void showRuns(IWorkbenchPage page) {
		try {
			page.showView(RunsView.ID);
		} catch (PartInitException e) {
			Problems.log(e.getStatus());
		}
	}
}
