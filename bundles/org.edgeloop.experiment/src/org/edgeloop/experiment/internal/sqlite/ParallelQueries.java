package org.edgeloop.experiment.internal.sqlite;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.edgeloop.base.Progress;

/** Asks a data base on several connections at once: SQLite uses one processor for each. */
final class ParallelQueries {

	private static final int MOST_CONNECTIONS = 4;
	private static final int CONNECTIONS = Math.min(MOST_CONNECTIONS, Runtime.getRuntime().availableProcessors());

	/** Into how many pieces long work is cut: more than connections, because pieces of equal range are seldom equally full. */
	static final int PIECES = 4 * CONNECTIONS;

	/** One of the pieces of the work. */
	@FunctionalInterface
	interface Work {
		void run(SqliteSession session, int piece, Progress progress) throws IOException;
	}

	/** Takes a range of whole numbers, its end included. */
	@FunctionalInterface
	interface RangeSink {
		void take(long from, long to);
	}

	private ParallelQueries() {
	}

	/** Cuts a range into {@link #PIECES} or less. */
	static void cut(long first, long last, RangeSink sink) {
		if (last - first < PIECES) { // also where the range is greater than a long
			sink.take(first, last);
			return;
		}
		long width = (last - first) / PIECES + 1;
		for (long from = first; from <= last && from >= first; from += width) {
			sink.take(from, last - from < width ? last : from + width - 1);
		}
	}

	/**
	 * Does all pieces of a work.
	 *
	 * @throws IOException what the first piece that failed threw; the others are stopped
	 */
	static void run(SqliteDatabase database, int pieces, Progress progress, Work work) throws IOException {
		var next = new AtomicInteger();
		var failed = new AtomicBoolean();
		Progress stoppable = progress.until(failed::get);
		try (var threads = Executors.newFixedThreadPool(CONNECTIONS, Thread.ofPlatform().daemon().name("sqlite-", 0).factory())) {
			List<Future<?>> workers = new ArrayList<>();
			for (int i = 0; i < Math.min(CONNECTIONS, pieces); i++) {
				workers.add(threads.submit(() -> {
					try (SqliteSession session = database.open()) {
						for (int piece; (piece = next.getAndIncrement()) < pieces;) {
							work.run(session, piece, stoppable);
						}
						return null;
					} catch (Throwable e) {
						failed.set(true);
						throw e;
					}
				}));
			}
			join(workers, failed, progress);
		}
	}

	private static void join(List<Future<?>> workers, AtomicBoolean failed, Progress progress) throws IOException {
		Throwable first = null;
		for (Future<?> worker : workers) {
			try {
				worker.get();
			} catch (ExecutionException e) {
				// Those that were stopped because of another failure say that they were cancelled.
				first = first == null || first instanceof CancellationException ? e.getCause() : first;
			} catch (InterruptedException e) {
				failed.set(true);
				Thread.currentThread().interrupt();
				throw new CancellationException();
			}
		}
		progress.checkCancelled();
		switch (first) {
		case null -> {
			// all is done
		}
		case IOException e -> throw e;
		case RuntimeException e -> throw e;
		case Error e -> throw e;
		default -> throw new IOException(first);
		}
	}
}
