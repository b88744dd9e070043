package org.edgeloop.dataset.ui.explorer.internal;

import java.io.IOException;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.signal.ReadOptions;
import org.edgeloop.signal.Recordings;
import org.edgeloop.signal.SampleSource;

/** Opens recordings of the workspace. Reads files, so not for the user interface thread. */
public final class RecordingFiles {

	private RecordingFiles() {
	}

	/** Opens a recording with the sample rate that its project's description gives it, if it gives one. */
	public static SampleSource open(IFile recording, Progress progress) throws IOException {
		IPath location = recording.getLocation();
		if (location == null) {
			throw new ProblemException(Problem.error("this is not a file on a local disk", recording.getFullPath().toString(), ""));
		}
		return Recordings.open(location.toPath(), ReadOptions.NONE, progress);
	}
}
