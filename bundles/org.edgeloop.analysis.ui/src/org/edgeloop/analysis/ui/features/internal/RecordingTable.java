package org.edgeloop.analysis.ui.features.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.edgeloop.analysis.ui.RecordingFollower;
import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.chart.ui.TimelineModel;
import org.edgeloop.dataset.DatasetFiles;
import org.edgeloop.dataset.features.FeatureTableOperation;
import org.edgeloop.dataset.features.FeatureTableSettings;
import org.edgeloop.dataset.machine.RecordingBearings;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.features.EnvelopeSettings;
import org.edgeloop.signal.features.FeatureSettings;
import org.edgeloop.ui.OperationJob;
import org.edgeloop.ui.Problems;

/** Computes the features of the recording in front, into a table among what the project may forget. */
public final class RecordingTable {

	/** The family of the jobs that compute features. */
	public static final Object FAMILY = RecordingTable.class;

	private static final String TITLE = "Compute Features";
	private static final String USUAL_LENGTH = "4096";

	private final Shell shell;
	private final RecordingFollower follower;

	public RecordingTable(Shell shell, RecordingFollower follower) {
		this.shell = shell;
		this.follower = follower;
	}

	/** Asks for the windows' length. @param made is told the table */
	public void compute(Consumer<Path> made) {
		if (follower.timeline().isEmpty()) {
			Problems.show(shell, TITLE, Problem.error("No recording is open.", "", "Open one from the Dataset Explorer."));
			return;
		}
		TimelineModel timeline = follower.timeline().get();
		var dialog = new InputDialog(shell, TITLE, "Features are computed of windows one behind the other, with those of the envelope if the bearing is known. "
				+ "Samples in a window:", USUAL_LENGTH, RecordingTable::fault);
		if (dialog.open() == Window.OK) {
			int length = Integer.parseInt(dialog.getValue().strip());
			SampleSource source = timeline.source();
			new OperationJob<>("Compute features of " + source.file().getFileName(), FAMILY, progress -> write(source, length, progress)).onResult(made)
					.asUserAction().schedule();
		}
	}

	private static @Nullable String fault(String text) {
		try {
			new FeatureSettings(Integer.parseInt(text.strip()), 1).withEnvelope(EnvelopeSettings.AUTOMATIC);
			return null;
		} catch (NumberFormatException e) {
			return "A whole number, such as " + USUAL_LENGTH + ".";
		} catch (IllegalArgumentException e) {
			return e.getMessage();
		}
	}

	private static Path write(SampleSource source, int length, Progress progress) throws IOException {
		var features = new FeatureSettings(length, length);
		boolean knowsBearing = !source.channels().isEmpty() && RecordingBearings.of(source).frequencies(source.channels().getFirst()).isPresent();
		var settings = new FeatureTableSettings(knowsBearing ? features.withEnvelope(EnvelopeSettings.AUTOMATIC) : features);
		return new FeatureTableOperation(source.file(), settings, file(source.file())).run(progress).file();
	}

	/** Where a project keeps what can be made again; elsewhere for a recording of no project, whose windows cannot be opened from the table. */
	private static Path file(Path recording) throws IOException {
		String name = recording.getFileName() + ".parquet";
		Optional<Path> project = DatasetFiles.projectAbove(recording);
		return project.isPresent() ? Files.createDirectories(project.get().resolve(".edgeloop").resolve("features")).resolve(name)
				: Files.createTempDirectory("edgeloop-features-").resolve(name);
	}
}
