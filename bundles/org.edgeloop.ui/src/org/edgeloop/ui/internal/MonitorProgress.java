package org.edgeloop.ui.internal;

import org.eclipse.core.runtime.IProgressMonitor;
import org.edgeloop.base.Progress;

/**
 * Shows an operation's progress on a platform monitor, which counts in {@code int} and begins only once. An operation that
 * begins again, for its next phase, goes on in what is left of the bar.
 */
public final class MonitorProgress implements Progress {

	private static final int TICKS = 10_000;

	private final IProgressMonitor monitor;
	private boolean begun;
	private long total;
	private long done;
	private int ticksOfPhase;
	private int reportedInPhase;
	private int reported;

	public MonitorProgress(IProgressMonitor monitor) {
		this.monitor = monitor;
	}

	@Override
	public synchronized void begin(String task, long newTotal) {
		if (begun) {
			monitor.setTaskName(task);
		} else {
			monitor.beginTask(task, newTotal > 0 ? TICKS : IProgressMonitor.UNKNOWN);
			begun = true;
		}
		total = newTotal;
		done = 0;
		reportedInPhase = 0;
		ticksOfPhase = TICKS - reported;
	}

	@Override
	public synchronized void worked(long amount) {
		if (total <= 0) {
			return;
		}
		done = Math.min(total, done + amount);
		int due = (int) ((double) done / total * ticksOfPhase) - reportedInPhase;
		if (due > 0) {
			monitor.worked(due);
			reportedInPhase += due;
			reported += due;
		}
	}

	@Override
	public boolean isCancelled() {
		return monitor.isCanceled();
	}
}
