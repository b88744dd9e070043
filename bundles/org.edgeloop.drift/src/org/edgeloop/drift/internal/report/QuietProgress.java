package org.edgeloop.drift.internal.report;

import org.edgeloop.base.Progress;

/** Lets a part of the work ask whether to stop, while the whole tells how far it is. */
record QuietProgress(Progress whole) implements Progress {

	@Override
	public void begin(String task, long total) {
		// the whole has a task already
	}

	@Override
	public void worked(long amount) {
		// the whole counts in units of its own
	}

	@Override
	public boolean isCancelled() {
		return whole.isCancelled();
	}
}
