package org.edgeloop.dataset.ui.explorer.internal;

import java.io.IOException;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IPath;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.DatasetFiles;
import org.edgeloop.dataset.RecordingSettings;
import org.edgeloop.dataset.ui.projects.Projects;
import org.edgeloop.signal.Recordings;
import org.edgeloop.signal.SampleSource;

/** Opens recordings of the workspace. Reads files, so not for the user interface thread. */
public final class RecordingFiles {

	private RecordingFiles() {
	}

	/** @return what {@code dataset.json} says of the recording; nothing where that file cannot be understood */
	public static RecordingSettings settings(IResource recording) throws IOException {
		try {
			return DatasetFiles.read(Projects.folderOf(recording.getProject())).settingsOf(DatasetPaths.of(recording));
		} catch (ProblemException e) {
			// Whoever edits the description is told what is wrong with it; a recording can be opened all the same.
			return RecordingSettings.NONE;
		}
	}

	/** Opens a recording as its project's description says. */
	public static SampleSource open(IResource recording, RecordingSettings settings, Progress progress) throws IOException {
		IPath location = recording.getLocation();
		if (location == null) {
			throw new ProblemException(Problem.error("this is not a file on a local disk", recording.getFullPath().toString(), ""));
		}
		return Recordings.open(location.toPath(), settings.reading(), progress);
	}
}
