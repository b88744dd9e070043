package org.edgeloop.app.tour;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IWorkbenchWindow;
import org.edgeloop.app.internal.Terminal;
import org.edgeloop.dataset.ui.projects.ProjectJobs;
import org.edgeloop.ui.EventLoop;

/** Visits all stops, whatever happens at one of them, and tells what failed. */
final class Tour {

	private static final Duration LIMIT = Duration.ofMinutes(2);

	private final Path demo;
	private final TourCamera camera;
	private final Optional<String> zoom;
	private final String stops;
	private final List<String> failures = new ArrayList<>();

	/** @param stops what the names of the stops to be visited begin with */
	Tour(Path demo, TourCamera camera, Optional<String> zoom, String stops) {
		this.stops = stops;
		this.demo = demo;
		this.camera = camera;
		this.zoom = zoom;
	}

	/** @return what went wrong, one line each */
	List<String> failures() {
		return List.copyOf(failures);
	}

	void run(IWorkbenchWindow window) {
		ILogListener listener = (status, _) -> noteError(status);
		Platform.addLogListener(listener);
		try {
			zoom.ifPresent(wanted -> checkZoom(wanted, window));
			ProjectJobs.open(demo);
			if (!EventLoop.join(window.getShell().getDisplay(), ProjectJobs.FAMILY, LIMIT)) {
				failures.add("The demo project did not open in time.");
			}
			var guide = new TourGuide(window, demo, camera);
			TourStops.all().forEach((name, stop) -> {
				if (name.startsWith(stops)) {
					visit(name, stop, guide);
				}
			});
		} finally {
			Platform.removeLogListener(listener);
		}
		camera.pictures().forEach(picture -> Terminal.line(picture.toString()));
		failures.forEach(failure -> Terminal.line("FAILED " + failure));
	}

	private void visit(String name, TourStop stop, TourGuide guide) {
		try {
			stop.visit(guide);
		} catch (Exception | LinkageError | AssertionError e) { // a stop is foreign code, and the others are worth seeing
			failures.add(name + ": " + e + (e.getCause() == null ? "" : " (" + e.getCause() + ")"));
		}
	}

	private void noteError(IStatus status) {
		if (status.getSeverity() == IStatus.ERROR) {
			Throwable cause = status.getException();
			failures.add("error log: " + status.getPlugin() + ": " + status.getMessage() + (cause == null ? "" : " (" + cause + ")"));
		}
	}

	private void checkZoom(String wanted, IWorkbenchWindow window) {
		int actual = TourZoom.of(window.getShell().getDisplay());
		if (!wanted.equals(String.valueOf(actual))) {
			failures.add("zoom: " + actual + " % instead of " + wanted + " %; see the tour's documentation for the environment to start it in");
		}
	}
}
