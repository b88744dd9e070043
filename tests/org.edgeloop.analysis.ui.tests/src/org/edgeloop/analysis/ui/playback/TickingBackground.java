package org.edgeloop.analysis.ui.playback;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.ui.Background;

/** Works in threads of its own; what comes back, and time, wait for the test. */
final class TickingBackground implements Background {

	private static final int LIMIT_SECONDS = 60;

	private final BlockingQueue<Runnable> posted = new LinkedBlockingQueue<>();
	private final Queue<Runnable> later = new ArrayDeque<>();

	@Override
	public <T> Runnable start(String name, Work<T> work, Consumer<T> done, Consumer<Problem> failed) {
		Thread.ofVirtual().start(() -> {
			try {
				T result = work.run(Progress.NONE);
				post(() -> done.accept(result));
			} catch (ProblemException e) {
				post(() -> failed.accept(e.problem()));
			} catch (CancellationException | IOException e) {
				// nobody is told
			}
		});
		return () -> {
			// what counts is the progress
		};
	}

	@Override
	public void post(Runnable task) {
		posted.add(task);
	}

	@Override
	public void later(int milliseconds, Runnable task) {
		later.add(task);
	}

	/** Does what comes back until something holds. */
	void until(BooleanSupplier holds) throws InterruptedException {
		while (!holds.getAsBoolean()) {
			Runnable next = posted.poll(LIMIT_SECONDS, TimeUnit.SECONDS);
			if (next == null) {
				throw new AssertionError("it did not come to pass");
			}
			next.run();
		}
	}

	/** Lets the time pass until all that waits for it was called once. */
	void tick() {
		for (int waiting = later.size(); waiting > 0; waiting--) {
			later.remove().run();
		}
	}

	/** @return whether anything waits for time to pass */
	boolean isTicking() {
		return !later.isEmpty();
	}
}
