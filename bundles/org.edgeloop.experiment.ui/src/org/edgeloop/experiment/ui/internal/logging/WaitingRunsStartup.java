package org.edgeloop.experiment.ui.internal.logging;

import java.nio.file.Files;

import org.eclipse.ui.IStartup;
import org.edgeloop.experiment.logging.SpoolFolder;

/** Delivers what waited since the workbench, or a command, ended. Nobody asked for it, so if it has to wait on, the log alone says so. */
public final class WaitingRunsStartup implements IStartup {

	/** Runs in a thread of the workbench's own. */
	@Override
	public void earlyStartup() {
		if (Files.isDirectory(SpoolFolder.of(System.getenv()))) {
			DeliverRunsJob.ofUser().onFailure(_ -> {
				// the platform logs how a job ended
			}).schedule();
		}
	}
}
