package org.edgeloop.base;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;


/** Acts when a progress is cancelled, since the thread that works waits for a device, or is in native code, and cannot ask. */
public final class CancelWatch implements AutoCloseable {

	private static final long MILLISECONDS_BETWEEN_LOOKS = 20;

	private final CountDownLatch done = new CountDownLatch(1);
	private final Object end = new Object();

	private final Progress progress;
	private final Runnable whenCancelled;
	private boolean closed;

	/** @param whenCancelled is run at most once, on a thread of its own */
	public CancelWatch(Progress progress, Runnable whenCancelled) {
		this.progress = progress;
		this.whenCancelled = whenCancelled;
	}

	public void start() {
		if (progress != Progress.NONE) {
			Thread.ofVirtual().start(this::watch);
		}
	}

	/** When it returns, what is done upon a cancel has been done or never will be. May be called more than once. */
	@Override
	public void close() {
		synchronized (end) {
			closed = true;
		}
		done.countDown();
	}

	private void watch() {
		try {
			while (!done.await(MILLISECONDS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS)) {
				if (progress.isCancelled()) {
					// A platform thread: closing a serial port waits in native code, which would hold up other virtual threads.
					Thread.ofPlatform().daemon().name("cancel").start(this::act);
					return;
				}
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private void act() {
		synchronized (end) {
			if (!closed) {
				whenCancelled.run();
			}
		}
	}
}
