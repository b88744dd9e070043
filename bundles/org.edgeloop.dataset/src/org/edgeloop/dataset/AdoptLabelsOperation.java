package org.edgeloop.dataset;

import java.io.IOException;
import java.nio.file.Path;

import org.edgeloop.base.Progress;

/** Takes labels that were made for other content over to what their recording holds now; see {@link HeldLabels}. */
public final class AdoptLabelsOperation {

	private final Path project;
	private final String recording;

	/**
	 * @param project the project's folder
	 * @param recording the recording's path from the project's folder, with '/' between the names
	 */
	public AdoptLabelsOperation(Path project, String recording) {
		this.project = project;
		this.recording = recording;
	}

	/**
	 * @return whether the labels were held
	 * @throws java.util.concurrent.CancellationException if cancelled
	 * @throws org.edgeloop.base.ProblemException if the recording can have no labels or its label file is not sound
	 * @throws IOException if the recording cannot be read or the label file cannot be written
	 */
	public boolean run(Progress progress) throws IOException {
		String content = new IdentifyRecordingOperation(project, recording).run(progress);
		try (LabelDocument document = LabelDocument.open(project, recording, 0, 0)) {
			document.identify(content);
			boolean held = document.isHeld();
			if (held) {
				document.adopt();
				document.save();
			}
			return held;
		}
	}
}
