package org.edgeloop.app.internal.welcome;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.eclipse.ui.IWorkbenchWindow;
import org.edgeloop.app.internal.OpenRequests;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.ui.projects.ProjectJobs;
import org.edgeloop.ui.OperationJob;

/** Brings a user to the first recording of the demo that nobody has labelled yet. */
final class FirstFault {

	private FirstFault() {
	}

	/** @param then runs once the recording is open */
	static void open(IWorkbenchWindow window, Runnable then) {
		new OperationJob<>("Preparing the demo project", ProjectJobs.FAMILY, FirstFault::find).onResult(recording -> {
			OpenRequests.openFile(window, recording);
			then.run();
		}).asUserAction().schedule();
	}

	private static Path find(Progress progress) throws IOException {
		Path folder = ProjectJobs.demoFolder();
		ProjectJobs.open(folder, progress);
		try (Stream<Path> files = Files.walk(folder.resolve("data"))) {
			return files.filter(Files::isRegularFile).sorted().findFirst().orElseThrow(() -> new ProblemException(
					Problem.error("The demo project has no recording.", folder.toString(), "Delete the folder, then open the demo project again.")));
		}
	}
}
