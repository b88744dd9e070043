package org.edgeloop.ssh.internal;

import java.time.Duration;

import org.edgeloop.base.Progress;

/** How long something is waited for, unless it is cancelled before; what is waited for is asked in slices, since a progress calls nobody. */
final class Patience {

	/** The longest wait between two looks at whether it is cancelled. */
	static final Duration SLICE = Duration.ofMillis(100);

	private final long end;
	private final Progress progress;

	Patience(Duration whole, Progress progress) {
		end = System.nanoTime() + whole.toNanos();
		this.progress = progress;
	}

	/** @return whether the time has passed. @throws java.util.concurrent.CancellationException if it is cancelled */
	boolean isOver() {
		progress.checkCancelled();
		return System.nanoTime() - end >= 0;
	}
}
