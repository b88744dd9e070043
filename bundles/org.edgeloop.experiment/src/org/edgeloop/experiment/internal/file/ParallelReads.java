package org.edgeloop.experiment.internal.file;

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

import org.edgeloop.base.Progress;

/** Reads many small things on all processors and hands over what came of them in order, from the caller's thread alone. */
final class ParallelReads {

	private static final ThreadFactory DAEMONS = Thread.ofPlatform().name("runs-", 0).daemon().factory();

	/** Makes something of one item. */
	@FunctionalInterface
	interface Reader<T, R> {
		R read(T item, Progress progress) throws IOException;
	}

	/** Takes the results of some neighbouring items. */
	@FunctionalInterface
	interface Sink<R> {
		void take(List<R> results) throws IOException;
	}

	private ParallelReads() {
	}

	/**
	 * @param portion how many items one thread reads at a time and the sink gets at once
	 * @throws CancellationException if cancelled; the sink has had the results up to some item
	 * @throws IOException what a reader or the sink throws
	 */
	static <T, R> void run(List<T> items, int portion, Reader<T, R> reader, Sink<R> sink, Progress progress) throws IOException {
		var stopped = new AtomicBoolean();
		Progress inside = progress.until(stopped::get);
		try (ExecutorService workers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), DAEMONS)) {
			try {
				List<Future<List<R>>> portions = new ArrayList<>();
				for (int from = 0; from < items.size(); from += portion) {
					List<T> some = items.subList(from, Math.min(from + portion, items.size()));
					portions.add(workers.submit(() -> results(some, reader, inside)));
				}
				for (int i = 0; i < portions.size(); i++) {
					List<R> results = portions.get(i).get();
					progress.checkCancelled();
					sink.take(results);
					progress.worked(results.size());
				}
			} catch (ExecutionException e) {
				throw rethrown(e.getCause());
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				throw (CancellationException) new CancellationException().initCause(e);
			} finally {
				stopped.set(true);
				workers.shutdownNow();
			}
		}
	}

	private static <T, R> List<R> results(List<T> items, Reader<T, R> reader, Progress progress) throws IOException {
		List<R> results = new ArrayList<>(items.size());
		for (T item : items) {
			progress.checkCancelled();
			results.add(reader.read(item, progress));
		}
		return results;
	}

	private static IOException rethrown(Throwable cause) throws IOException {
		return switch (cause) {
		case IOException e -> e;
		case RuntimeException e -> throw e;
		case Error e -> throw e;
		default -> throw new IllegalStateException(cause);
		};
	}
}
