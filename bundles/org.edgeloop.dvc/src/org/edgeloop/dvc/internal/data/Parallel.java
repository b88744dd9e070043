package org.edgeloop.dvc.internal.data;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.edgeloop.base.Progress;

/** Does something with each of many things on all cores, until one fails or somebody cancels. */
public final class Parallel {

	/** What is done; is called from several threads. */
	@FunctionalInterface
	public interface Action {
		void accept(int index) throws IOException;
	}

	/** So few are not worth a second thread. */
	private static final int FEW = 2;
	private static final int BATCH = 16;

	private Parallel() {
	}

	/**
	 * @param items how many things there are
	 * @param action is told the number of each, from 0 on
	 * @throws IOException the first failure; others are then no longer begun
	 * @throws CancellationException if cancelled
	 */
	public static void forEach(int items, Progress progress, Action action) throws IOException {
		if (items < FEW) {
			runAll(items, progress, action);
			return;
		}
		var next = new AtomicInteger();
		var failed = new AtomicBoolean();
		int workers = Math.min(items, Math.max(2, Runtime.getRuntime().availableProcessors()));
		int batch = items < BATCH * workers ? 1 : BATCH;
		Progress stoppable = progress.until(failed::get);
		try (ExecutorService pool = Executors.newFixedThreadPool(workers, Thread.ofPlatform().daemon().name("DVC data ", 0).factory())) {
			List<Future<?>> futures = java.util.stream.IntStream.range(0, workers)
					.<Future<?>>mapToObj(_ -> pool.submit(() -> {
						boolean done = false;
						try {
							runBatches(next, items, batch, stoppable, action);
							done = true;
						} finally {
							if (!done) {
								failed.set(true);
							}
						}
						return done;
					})).toList();
			awaitAll(futures);
		}
		progress.checkCancelled();
	}

	private static void runAll(int items, Progress progress, Action action) throws IOException {
		for (int i = 0; i < items; i++) {
			progress.checkCancelled();
			action.accept(i);
		}
	}

	private static void runBatches(AtomicInteger next, int items, int batch, Progress progress, Action action) throws IOException {
		for (int from = next.getAndAdd(batch); from < items; from = next.getAndAdd(batch)) {
			for (int i = from; i < Math.min(items, from + batch); i++) {
				progress.checkCancelled();
				action.accept(i);
			}
		}
	}

	/** A failure counts more than the cancellations that it causes in the other threads. */
	private static void awaitAll(List<Future<?>> futures) throws IOException {
		CancellationException cancelled = null;
		IOException failure = null;
		for (Future<?> future : futures) {
			try {
				future.get();
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				throw new CancellationException();
			} catch (ExecutionException e) {
				switch (e.getCause()) {
				case IOException io -> failure = io;
				case CancellationException cancel -> cancelled = cancel;
				case RuntimeException bug -> throw bug;
				case Error error -> throw error;
				default -> throw new IllegalStateException(e);
				}
			}
		}
		if (failure != null) {
			throw failure;
		}
		if (cancelled != null) {
			throw cancelled;
		}
	}
}
