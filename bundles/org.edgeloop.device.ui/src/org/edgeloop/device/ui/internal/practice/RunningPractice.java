package org.edgeloop.device.ui.internal.practice;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.PlatformUI;
import org.edgeloop.base.Progress;
import org.edgeloop.device.practice.bench.PracticeBench;
import org.edgeloop.device.practice.bench.StartPracticeOperation;
import org.edgeloop.device.ui.internal.devices.OpenProjects;
import org.edgeloop.ui.Problems;

/** The practice devices that run in this workbench, at most one set at a time. */
final class RunningPractice {

	private static Optional<PracticeBench> bench = Optional.empty();
	private static boolean isWatching;

	private RunningPractice() {
	}

	/** Starts them, after those that run were ended. Background thread only. */
	static synchronized PracticeBench start(Path project, Progress progress) throws IOException {
		stop();
		PracticeBench started = new StartPracticeOperation(project).run(progress);
		bench = Optional.of(started);
		endWithWorkbench();
		OpenProjects.refreshProject(project);
		return started;
	}

	/** Ends them, if there are any. @return whether there were */
	static synchronized boolean stop() throws IOException {
		Optional<PracticeBench> running = bench;
		bench = Optional.empty();
		if (running.isPresent()) {
			running.get().close();
		}
		return running.isPresent();
	}

	private static void endWithWorkbench() {
		if (isWatching) {
			return;
		}
		isWatching = true;
		PlatformUI.getWorkbench().addWorkbenchListener(new IWorkbenchListener() {
			@Override
			public boolean preShutdown(IWorkbench workbench, boolean forced) {
				return true;
			}

			@Override
			public void postShutdown(IWorkbench workbench) {
				try {
					stop();
				} catch (IOException e) {
					Problems.log("The practice devices did not end well.", e);
				}
			}
		});
	}
}
