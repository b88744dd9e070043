package org.edgeloop.testsupport;

import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.ui.Background;

/** Does work in the test's own thread, when the test says so; time passes at once. */
public final class QueuedBackground implements Background {

	private static final int LIMIT_SECONDS = 60;

	private final BlockingQueue<Runnable> queue = new LinkedBlockingQueue<>();

	@Override
	public <T> Runnable start(String name, Work<T> work, Consumer<T> done, Consumer<Problem> failed) {
		boolean[] cancelled = new boolean[1];
		queue.add(() -> run(work, done, failed, cancelled));
		return () -> cancelled[0] = true;
	}

	private static <T> void run(Work<T> work, Consumer<T> done, Consumer<Problem> failed, boolean[] cancelled) {
		if (cancelled[0]) {
			return;
		}
		try {
			done.accept(work.run(Progress.NONE.until(() -> cancelled[0])));
		} catch (ProblemException e) {
			failed.accept(e.problem());
		} catch (IOException e) {
			failed.accept(Problem.error(String.valueOf(e.getMessage()), "", ""));
		} catch (CancellationException e) {
			// nobody is told
		}
	}

	@Override
	public void post(Runnable task) {
		queue.add(task);
	}

	@Override
	public void later(int milliseconds, Runnable task) {
		queue.add(task);
	}

	/** Does all that is to be done, and all that comes of it. */
	public void drain() {
		for (Runnable next = queue.poll(); next != null; next = queue.poll()) {
			next.run();
		}
	}

	/** Waits for what another thread brings, and does it and all that comes of it. */
	public void await() throws InterruptedException {
		Runnable next = queue.poll(LIMIT_SECONDS, TimeUnit.SECONDS);
		if (next == null) {
			throw new AssertionError("nothing came in " + LIMIT_SECONDS + " s");
		}
		next.run();
		drain();
	}
}
