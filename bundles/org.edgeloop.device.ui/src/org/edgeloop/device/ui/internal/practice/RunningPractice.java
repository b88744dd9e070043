package org.edgeloop.device.ui.internal.practice;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.edgeloop.base.Progress;
import org.edgeloop.device.practice.bench.PracticeBench;
import org.edgeloop.device.practice.bench.StartPracticeOperation;
import org.edgeloop.device.ui.internal.devices.OpenProjects;

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
		endWithProcess();
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

	private static void endWithProcess() {
		if (isWatching) {
			return;
		}
		isWatching = true;
		// They have processes of their own, which must not outlive the workbench, however it ends.
		Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().name("end practice devices").unstarted(() -> {
			try {
				stop();
			} catch (IOException e) {
				// nobody is there any more who could be told
			}
		}));
	}
}
