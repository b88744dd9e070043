package org.edgeloop.signal.internal.pyramid;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

import org.edgeloop.base.Progress;

/** Runs the steps of a loop on several threads at once, one of them the caller's. Steps start in order. */
public final class ParallelLoop {

	/** Beyond four threads the memory, not the processor, sets the pace. */
	public static final int PROCESSORS = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4);

	private static final ThreadFactory DAEMONS = Thread.ofPlatform().name("samples-", 0).daemon().factory();

	/** What is done for each index; used by one thread. */
	@FunctionalInterface
	public interface Step {
		void run(long index) throws IOException;
	}

	private ParallelLoop() {
	}

	/**
	 * Runs the steps {@code 0 … count−1}; returns when all are done or, after a failure, when no thread is at work any more.
	 *
	 * @param steps makes the step of each thread, with its own buffers
	 * @param progress asked before every step; nothing is reported to it
	 * @throws CancellationException if cancelled
	 * @throws IOException if a step throws it
	 */
	public static void run(int threads, long count, Progress progress, Supplier<Step> steps) throws IOException {
		var next = new AtomicLong();
		var stop = new AtomicBoolean();
		int others = (int) Math.min(threads, count) - 1;
		if (others <= 0) {
			work(steps, next, count, stop, progress);
			return;
		}
		try (ExecutorService pool = Executors.newFixedThreadPool(others, DAEMONS)) {
			List<Future<?>> running = new ArrayList<>();
			for (int i = 0; i < others; i++) {
				running.add(pool.submit(() -> {
					work(steps, next, count, stop, progress);
					return true;
				}));
			}
			work(steps, next, count, stop, progress);
			for (Future<?> future : running) {
				join(future);
			}
		}
	}

	private static void work(Supplier<Step> steps, AtomicLong next, long count, AtomicBoolean stop, Progress progress)
			throws IOException {
		boolean done = false;
		try {
			Step step = steps.get();
			for (long i = next.getAndIncrement(); i < count && !stop.get(); i = next.getAndIncrement()) {
				progress.checkCancelled();
				step.run(i);
			}
			done = true;
		} finally {
			if (!done) {
				stop.set(true);
			}
		}
	}

	private static void join(Future<?> future) throws IOException {
		try {
			future.get();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw (CancellationException) new CancellationException().initCause(e);
		} catch (ExecutionException e) {
			rethrow(e.getCause());
		}
	}

	private static void rethrow(Throwable cause) throws IOException {
		switch (cause) {
		case IOException e -> throw e;
		case RuntimeException e -> throw e;
		case Error e -> throw e;
		default -> throw new IllegalStateException(cause);
		}
	}
}
