package org.edgeloop.device.internal.line;

import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Ends writes that wait for ever: neither serial ports nor sockets give them a deadline of their own. */
public final class StallWatch {

	private static final ScheduledThreadPoolExecutor CLOCK = new ScheduledThreadPoolExecutor(1,
			Thread.ofPlatform().daemon().name("watch lines to devices").factory());
	static {
		CLOCK.setRemoveOnCancelPolicy(true);
	}

	private StallWatch() {
	}

	/** @return cancelled by a write that has ended; otherwise the line is closed when the time is over */
	public static Future<?> after(long seconds, Runnable close) {
		return CLOCK.schedule(close, seconds, TimeUnit.SECONDS);
	}
}
