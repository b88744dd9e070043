package org.edgeloop.dataset.internal.windows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.RecordingSettings;
import org.edgeloop.dataset.internal.ProjectPaths;
import org.edgeloop.dataset.windows.PlannedRecording;
import org.edgeloop.dataset.windows.RecipeUse;
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
	private final RecipeUse recipe;
	private final RecipeRun run;
	private final Progress progress;

	/** @throws ProblemException if the recipe cannot be applied */
	public WindowFeed(Path project, WindowPlan plan, RecipeUse recipe, Progress progress) throws ProblemException {
		this.project = project;
		this.plan = plan;
		this.recipe = recipe;
		this.run = new RecipeRun(recipe, plan);
		this.progress = progress;
	}

	RecipeUse recipe() {
		return recipe;
	}

	/** @return how many rows there are: one a window, and one a copy */
	long rows() {
		return plan.recordings().stream().mapToLong(this::rowsOf).sum();
	}

	int rowsOf(PlannedRecording recording) {
		return Math.multiplyExact(recording.windows().size(), run.rowsPerWindow(recording));
	}

	int rowsPerWindow(PlannedRecording recording) {
		return run.rowsPerWindow(recording);
	}

	/** @return samples of a channel in a row */
	int length() {
		return run.length();
	}

	/** @return the sample rate of a row in Hz; NaN if unknown */
	double rateOf(PlannedRecording recording) {
		return run.rateOf(recording);
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
		// Steps work on doubles, whatever is written in the end.
		var recorded = WindowSamples.of(plan.channels().size(), plan.settings().length(), plan.settings().precise() || !run.isEmpty());
		var written = run.isEmpty() ? recorded
				: WindowSamples.of(plan.channels().size(), run.length(), plan.settings().precise());
		var rows = new Rows(sink, written);
		for (PlannedRecording recording : plan.recordings()) {
			Path file = ProjectPaths.resolve(project, recording.path());
			try (SampleSource source = RecordingSettings.of(file).open(file, Progress.NONE.until(progress::isCancelled))) {
				int[] places = ChosenChannels.places(source, plan.channels());
				checkUnchanged(source, places, recording);
				for (int at = 0; at < recording.windows().size(); at++) {
					progress.checkCancelled();
					recorded.read(source, places, recording.windows().from(at));
					rows.send(recording, at, recorded);
					progress.worked(1);
				}
			}
		}
	}

	/** Makes the rows of one window after the other. */
	private final class Rows {

		private final Sink sink;
		private final WindowSamples written;
		private long number;

		Rows(Sink sink, WindowSamples written) {
			this.sink = sink;
			this.written = written;
		}

		void send(PlannedRecording recording, int at, WindowSamples recorded) throws IOException {
			int missing = recorded.missing();
			if (run.isEmpty()) {
				sink.accept(new WindowRow(number++, recording, at, 0, missing, written));
				return;
			}
			double[][] cleaned = deepCopy(recorded.doubles());
			run.clean(cleaned, recording);
			for (int copy = 0; copy < run.rowsPerWindow(recording); copy++) {
				double[][] window = deepCopy(cleaned);
				if (copy > 0) {
					run.vary(window, recording, recording.windows().from(at), copy);
				}
				written.set(window);
				sink.accept(new WindowRow(number++, recording, at, copy, missing, written));
			}
		}

		private static double[][] deepCopy(double[][] window) {
			return Arrays.stream(window).map(double[]::clone).toArray(double[][]::new);
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
