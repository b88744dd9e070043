package org.edgeloop.dvc.internal.data;

import org.edgeloop.base.Progress;

/** Passes on whether to stop, and reports nothing, for steps that count in other units than the whole. */
record CancelOnly(Progress whole) implements Progress {

	@Override
	public void begin(String task, long total) {
		// the whole has begun already
	}

	@Override
	public void worked(long amount) {
		// counted by the whole
	}

	@Override
	public boolean isCancelled() {
		return whole.isCancelled();
	}
}
