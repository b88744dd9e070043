package org.edgeloop.app;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.edgeloop.testsupport.Waiting;
import org.edgeloop.testsupport.WorkbenchBot;

/** How long the thread of the user interface works without a pause; by its processor time, which other work on the machine does not change. */
final class UiWork {

	/** Ten times what anything should take that is done in an event. */
	static final long MOST_MILLIS = 1000;

	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

	private UiWork() {
	}

	/** @return the longest work between two looks at the condition, in ms; the looks come between events */
	static long longestEventUntil(WorkbenchBot bot, String what, BooleanSupplier condition) {
		long[] longest = new long[1];
		long[] last = { THREADS.getCurrentThreadCpuTime() };
		Waiting.until(bot.display(), what, () -> {
			long now = THREADS.getCurrentThreadCpuTime();
			longest[0] = Math.max(longest[0], now - last[0]);
			last[0] = now;
			return condition.getAsBoolean();
		});
		return TimeUnit.NANOSECONDS.toMillis(longest[0]);
	}
}
