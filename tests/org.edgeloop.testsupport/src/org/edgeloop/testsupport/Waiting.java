package org.edgeloop.testsupport;

import java.time.Duration;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Display;
import org.edgeloop.ui.EventLoop;

/** Waits for what a test expects, by handling events, and fails with words when it does not come. */
public final class Waiting {

	/** Generous, because it is used up only by a test that fails. */
	public static final Duration LIMIT = Duration.ofSeconds(60);

	private Waiting() {
	}

	/**
	 * @param what is expected, for the message
	 * @throws AssertionError if it has not come about within {@link #LIMIT}
	 */
	public static void until(Display display, String what, BooleanSupplier condition) {
		if (!EventLoop.until(display, LIMIT, condition)) {
			throw new AssertionError("waited " + LIMIT.toSeconds() + " s in vain for " + what);
		}
	}

	/** Waits until no job works and every event is handled. */
	public static void settle(Display display) {
		if (!EventLoop.settle(display, LIMIT)) {
			throw new AssertionError("the workbench did not come to rest in " + LIMIT.toSeconds() + " s");
		}
	}

	/** Waits until no job of {@code family} is left. */
	public static void join(Display display, Object family) {
		if (!EventLoop.join(display, family, LIMIT)) {
			throw new AssertionError("jobs of the family " + family + " did not end in " + LIMIT.toSeconds() + " s");
		}
	}
}
