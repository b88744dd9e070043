package org.edgeloop.dvc.s3.internal;

import java.util.concurrent.atomic.AtomicLong;

import org.edgeloop.base.Progress;

/** Adds up what is done, and is cancelled when a test says so. */
class CountedProgress implements Progress {

	private final AtomicLong worked = new AtomicLong();
	private volatile boolean cancelled;

	@Override
	public void begin(String task, long total) {
		// counted is what is done
	}

	@Override
	public void worked(long amount) {
		worked.addAndGet(amount);
	}

	@Override
	public boolean isCancelled() {
		return cancelled;
	}

	long worked() {
		return worked.get();
	}

	void cancel() {
		cancelled = true;
	}
}
