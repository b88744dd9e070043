package org.edgeloop.device.ui.live;

import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.ui.Background;

/** Work in threads of its own, whose results the test takes in its own thread; time passes at once. */
final class ThreadedBackground implements Background {

	private static final int LIMIT_SECONDS = 60;

	private final BlockingQueue<Runnable> queue = new LinkedBlockingQueue<>();

	@Override
	public <T> Runnable start(String name, Work<T> work, Consumer<T> done, Consumer<Problem> failed) {
		var isCancelled = new AtomicBoolean();
		Thread.ofVirtual().name(name).start(() -> {
			try {
				T result = work.run(Progress.NONE.until(isCancelled::get));
				queue.add(() -> {
					if (!isCancelled.get()) {
						done.accept(result);
					}
				});
			} catch (ProblemException e) {
				queue.add(() -> failed.accept(e.problem()));
			} catch (IOException e) {
				queue.add(() -> failed.accept(Problem.error(String.valueOf(e.getMessage()), "", "")));
			} catch (CancellationException e) {
				// nobody is told
			}
		});
		return () -> isCancelled.set(true);
	}

	@Override
	public void post(Runnable task) {
		queue.add(task);
	}

	@Override
	public void later(int milliseconds, Runnable task) {
		queue.add(task);
	}

	/** Does what comes until something holds. */
	void until(BooleanSupplier holds) throws InterruptedException {
		while (!holds.getAsBoolean()) {
			Runnable next = queue.poll(LIMIT_SECONDS, TimeUnit.SECONDS);
			if (next == null) {
				throw new AssertionError("it did not come about in " + LIMIT_SECONDS + " s");
			}
			next.run();
		}
	}
}
