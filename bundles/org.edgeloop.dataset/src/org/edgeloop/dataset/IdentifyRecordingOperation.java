package org.edgeloop.dataset;

import java.io.IOException;
import java.nio.file.Path;

import org.edgeloop.base.ContentHash;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.internal.ProjectHashes;
import org.edgeloop.dataset.internal.ProjectPaths;

/**
 * Takes the hash of what a recording holds, so that its labels know later whether it was replaced. A recording that did not change
 * since it was hashed last is not read again.
 */
public final class IdentifyRecordingOperation {

	private final Path project;
	private final String recording;

	/**
	 * @param project the project's folder
	 * @param recording the recording's path from the project's folder, with '/' between the names
	 */
	public IdentifyRecordingOperation(Path project, String recording) {
		this.project = project;
		this.recording = recording;
	}

	/**
	 * @return the hash, as {@link ContentHash} writes it
	 * @throws java.util.concurrent.CancellationException if cancelled
	 * @throws IOException if the recording cannot be read
	 */
	public String run(Progress progress) throws IOException {
		return ProjectHashes.of(project).of(ProjectPaths.resolve(project, recording), progress);
	}
}
