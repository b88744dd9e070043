package org.edgeloop.versioning.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jgit.lib.ProgressMonitor;
import org.edgeloop.base.Progress;

/** Tells a {@link Progress} what JGit is at, and JGit when to stop. */
@NonNullByDefault({})
public final class MonitoredProgress implements ProgressMonitor {

	private final Progress progress;
	private final boolean cancellable;

	public MonitoredProgress(Progress progress) {
		this(progress, true);
	}

	private MonitoredProgress(Progress progress, boolean cancellable) {
		this.progress = progress;
		this.cancellable = cancellable;
	}

	/** @return for what must not stop half-way: files that are written into a work tree */
	public static MonitoredProgress toTheEnd(Progress progress) {
		return new MonitoredProgress(progress, false);
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
		return cancellable && progress.isCancelled();
	}

	@Override
	public void showDuration(boolean enabled) {
		// whoever shows the progress knows how long it took
	}
}
