package org.edgeloop.ui;

import java.time.Duration;
import java.util.Arrays;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/**
 * Runs the user interface's event loop until something has come about, so that a tour or a test waits for the workbench
 * instead of guessing how long it takes.
 */
public final class EventLoop {

	private static final int WAKE_MILLIS = 20;
	private static final Duration REST = Duration.ofMillis(400);

	private EventLoop() {
	}

	/**
	 * Handles events until {@code condition} holds. User interface thread only.
	 *
	 * @return whether it came to hold before {@code limit} was over
	 */
	public static boolean until(Display display, Duration limit, BooleanSupplier condition) {
		long deadline = System.nanoTime() + limit.toNanos();
		while (!condition.getAsBoolean()) {
			if (System.nanoTime() - deadline > 0) {
				return false;
			}
			if (!display.readAndDispatch()) {
				display.timerExec(WAKE_MILLIS, () -> display.wake());
				display.sleep();
			}
		}
		return true;
	}

	/** Handles what is pending: layouts, paints and what was posted from other threads. */
	public static void drain(Display display) {
		while (display.readAndDispatch()) {
			// each turn handled one event
		}
	}

	/**
	 * Waits until the workbench has come to rest: for a moment, long enough for one job to have started the next, no job ran
	 * or was due, and every event was handled.
	 *
	 * @return whether it came to rest before {@code limit} was over
	 */
	public static boolean settle(Display display, Duration limit) {
		long[] busy = { System.nanoTime() };
		boolean settled = until(display, limit, () -> {
			long now = System.nanoTime();
			if (anyJobAtWork()) {
				busy[0] = now;
			}
			return now - busy[0] > REST.toNanos();
		});
		drain(display);
		return settled;
	}

	private static boolean anyJobAtWork() {
		return Arrays.stream(Job.getJobManager().find(null)).mapToInt(Job::getState)
				.anyMatch(state -> state == Job.RUNNING || state == Job.WAITING);
	}

	/** @return whether all jobs of {@code family} were done before {@code limit} was over; what they posted is handled too */
	public static boolean join(Display display, Object family, Duration limit) {
		boolean done = until(display, limit, () -> Job.getJobManager().find(family).length == 0);
		drain(display);
		return done;
	}
}
