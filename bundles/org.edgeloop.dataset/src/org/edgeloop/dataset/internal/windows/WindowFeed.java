package org.edgeloop.dataset.internal.windows;

import java.io.IOException;
import java.nio.file.Path;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.RecordingSettings;
import org.edgeloop.dataset.internal.ProjectPaths;
import org.edgeloop.dataset.windows.PlannedRecording;
import org.edgeloop.dataset.windows.WindowPlan;
import org.edgeloop.signal.SampleSource;

/** Reads the windows of a plan one after the other. */
public final class WindowFeed {

	/** Takes a window. */
	@FunctionalInterface
	interface Sink {
		void accept(WindowRow row) throws IOException;
	}

	private final Path project;
	private final WindowPlan plan;
	private final Progress progress;

	public WindowFeed(Path project, WindowPlan plan, Progress progress) {
		this.project = project;
		this.plan = plan;
		this.progress = progress;
	}

	WindowPlan plan() {
		return plan;
	}

	Progress progress() {
		return progress;
	}

	/**
	 * @throws ProblemException if a recording is no longer what was planned
	 * @throws IOException if a recording cannot be read, or from {@code sink}
	 */
	void forEach(Sink sink) throws IOException {
		progress.begin("Exporting windows", plan.windows());
		var samples = WindowSamples.of(plan.channels().size(), plan.settings().length(), plan.settings().precise());
		long number = 0;
		for (PlannedRecording recording : plan.recordings()) {
			Path file = ProjectPaths.resolve(project, recording.path());
			try (SampleSource source = RecordingSettings.of(file).open(file, Progress.NONE.until(progress::isCancelled))) {
				int[] places = ChosenChannels.places(source, plan.channels());
				checkUnchanged(source, places, recording);
				for (int at = 0; at < recording.windows().size(); at++) {
					progress.checkCancelled();
					samples.read(source, places, recording.windows().from(at));
					sink.accept(new WindowRow(number++, recording, at, samples.missing(), samples));
					progress.worked(1);
				}
			}
		}
	}

	private static void checkUnchanged(SampleSource source, int[] places, PlannedRecording recording) throws ProblemException {
		for (int place : places) {
			if (place < 0 || source.channels().get(place).length() != recording.samples()) {
				throw new ProblemException(Problem.error("the recording changed while its windows were exported", recording.path(),
						"export again"));
			}
		}
	}
}
