package org.edgeloop.signal.pyramid;

import org.edgeloop.base.Progress;

/** Counts, and cancels after some pieces of work. */
final class PiecesOfWork implements Progress {

	private int left;
	private long total;
	private long worked;

	PiecesOfWork(int pieces) {
		left = pieces;
	}

	@Override
	public synchronized void begin(String task, long amount) {
		total = amount;
	}

	@Override
	public synchronized void worked(long amount) {
		worked += amount;
		left--;
	}

	@Override
	public synchronized boolean isCancelled() {
		return left <= 0;
	}

	synchronized long total() {
		return total;
	}

	synchronized long worked() {
		return worked;
	}
}
