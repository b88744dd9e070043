package org.edgeloop.device.internal.line;

import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Ends writes of one line that wait for ever: neither serial ports nor sockets give them a deadline of their own. It looks once a second, so
 * that the many short writes of a protocol wake nobody up.
 */
public final class StallWatch implements AutoCloseable {

	private static final ScheduledThreadPoolExecutor CLOCK = new ScheduledThreadPoolExecutor(1,
			Thread.ofPlatform().daemon().name("watch lines to devices").factory());
	static {
		CLOCK.setRemoveOnCancelPolicy(true);
	}

	private final Runnable whenStalled;
	private final ScheduledFuture<?> looks;
	private volatile boolean isWriting;
	private volatile long deadline;

	/** @param whenStalled closes the line, so that the write fails */
	public StallWatch(Runnable whenStalled) {
		this.whenStalled = whenStalled;
		looks = CLOCK.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
	}

	/** A write begins. @param seconds how long it may take */
	public void begins(long seconds) {
		deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
		isWriting = true;
	}

	/** The write has ended. */
	public void ends() {
		isWriting = false;
	}

	private void look() {
		if (isWriting && System.nanoTime() - deadline > 0) {
			whenStalled.run();
		}
	}

	/** Stops looking. */
	@Override
	public void close() {
		looks.cancel(false);
	}
}
