package org.edgeloop.app.internal.welcome;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.ui.IWorkbenchWindow;
import org.edgeloop.app.internal.OpenRequests;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.Dataset;
import org.edgeloop.dataset.RecordingEntry;
import org.edgeloop.dataset.ui.projects.ProjectJobs;
import org.edgeloop.ui.OperationJob;

/** Brings a user to the first recording of the demo that nobody has labelled yet. */
final class FirstFault {

	private FirstFault() {
	}

	/** @param then runs once the recording is open */
	static void open(IWorkbenchWindow window, Runnable then) {
		new OperationJob<>("Prepare the demo project", ProjectJobs.FAMILY, FirstFault::find).onResult(recording -> {
			OpenRequests.openFile(window, recording);
			then.run();
		}).asUserAction().schedule();
	}

	private static Path find(Progress progress) throws IOException {
		Path folder = ProjectJobs.openDemo(progress).getLocation().toPath();
		return new Dataset(folder).scan(progress).stream().filter(entry -> entry.state() == RecordingEntry.State.UNLABELLED).findFirst()
				.map(entry -> folder.resolve(entry.path())).orElseThrow(() -> new ProblemException(Problem.error(
						"Every recording of the demo project is labelled already.", folder.toString(), "Open one from the explorer, or bring your own recordings.")));
	}
}
