package org.edgeloop.versioning.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jgit.lib.ProgressMonitor;
import org.edgeloop.base.Progress;

/** Tells a {@link Progress} what JGit is at, and JGit when to stop. */
@NonNullByDefault({})
public final class MonitoredProgress implements ProgressMonitor {

	private final Progress progress;

	public MonitoredProgress(Progress progress) {
		this.progress = progress;
	}

	@Override
	public void start(int totalTasks) {
		// tasks name themselves
	}

	@Override
	public void beginTask(String title, int totalWork) {
		progress.begin(title, totalWork);
	}

	@Override
	public void update(int completed) {
		progress.worked(completed);
	}

	@Override
	public void endTask() {
		// the next one begins, or all is done
	}

	@Override
	public boolean isCancelled() {
		return progress.isCancelled();
	}

	@Override
	public void showDuration(boolean enabled) {
		// whoever shows the progress knows how long it took
	}
}
