package org.edgeloop.cli.internal.device.practice;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.edgeloop.base.Progress;

/** Waits for whoever started a command to interrupt it. */
final class Interrupt {

	private static final long MILLISECONDS_BETWEEN_LOOKS = 100;

	private Interrupt() {
	}

	/** Returns when the progress is cancelled. */
	static void await(Progress progress) {
		var never = new CountDownLatch(1);
		try {
			while (!progress.isCancelled()) {
				never.await(MILLISECONDS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
			}
		} catch (InterruptedException _) {
			Thread.currentThread().interrupt();
		}
	}
}
