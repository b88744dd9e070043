package org.edgeloop.dvc.internal.remote;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.dvc.remote.Remote;

/**
 * The same work on many things with a remote, several at once. What the remote fails to do is kept, and the rest is still tried, until it
 * has failed too often; what this machine fails to do ends everything.
 *
 * @param <T> what is worked on
 */
public final class Transfers<T> {

	/** A remote that failed so often is not worth another try. */
	private static final int MOST_FAILURES = 16;
	private static final long SLICE_MILLIS = 50;
	/** How long work that is cancelled may tidy up after itself before the remote is closed under it. */
	private static final long TIDY_UP_MILLIS = 2000;

	/** What is done with each thing. */
	@FunctionalInterface
	public interface Work<T> {

		/** @param progress is told the work, and says that it is cancelled */
		void run(T thing, Progress progress) throws IOException;
	}

	/**
	 * What came of it.
	 *
	 * @param done what it was done with
	 * @param problems why it was not done with others, one for each that was tried
	 * @param missed how many were not done, tried or not
	 */
	public record Outcome<T>(Set<T> done, List<Problem> problems, int missed) {
	}

	private final Remote remote;
	private final int threads;
	private final Work<T> work;
	private final Queue<T> waiting = new ConcurrentLinkedQueue<>();
	private final Set<T> done = ConcurrentHashMap.newKeySet();
	private final List<Problem> problems = new CopyOnWriteArrayList<>();
	private final AtomicReference<@Nullable Throwable> fatal = new AtomicReference<>();
	private volatile boolean isStopped;

	/** @param threads how many work at once, 1 or more */
	public Transfers(Remote remote, int threads, Work<T> work) {
		this.remote = remote;
		this.threads = threads;
		this.work = work;
	}

	/**
	 * @param things each once
	 * @throws IOException if this machine failed; what is done already stays so
	 * @throws CancellationException if it is cancelled; the remote is closed if somebody waited for it then
	 */
	public Outcome<T> run(Collection<T> things, Progress progress) throws IOException {
		waiting.addAll(things);
		Progress inside = progress.until(() -> isStopped);
		int count = Math.min(threads, things.size());
		var ended = new CountDownLatch(count);
		for (int i = 0; i < count; i++) {
			Thread.ofVirtual().name("transfer " + i).start(() -> {
				try {
					workOff(inside);
				} finally {
					ended.countDown();
				}
			});
		}
		await(ended, progress);
		rethrow();
		progress.checkCancelled();
		return new Outcome<>(Set.copyOf(done), List.copyOf(problems), things.size() - done.size());
	}

	private void workOff(Progress progress) {
		@Nullable T thing = next();
		while (thing != null) {
			try {
				work.run(thing, progress);
				done.add(thing);
			} catch (ConnectionException e) {
				problems.add(e.problem());
			} catch (IOException | RuntimeException | Error e) {
				// a cancel is not more than a sign that all others should stop, too
				fatal.compareAndSet(null, e);
				isStopped = true;
			}
			thing = next();
		}
	}

	private @Nullable T next() {
		return isStopped || problems.size() >= MOST_FAILURES ? null : waiting.poll();
	}

	private void await(CountDownLatch ended, Progress progress) throws IOException {
		try {
			while (!ended.await(SLICE_MILLIS, TimeUnit.MILLISECONDS)) {
				if (progress.isCancelled()) {
					isStopped = true;
					if (!ended.await(TIDY_UP_MILLIS, TimeUnit.MILLISECONDS)) {
						remote.close();
						ended.await();
					}
				}
			}
		} catch (InterruptedException e) {
			isStopped = true;
			remote.close();
			Thread.currentThread().interrupt();
			throw new CancellationException();
		}
	}

	private void rethrow() throws IOException {
		switch (fatal.get()) {
		case null -> {
			// nothing but what the outcome says
		}
		case IOException e -> throw e;
		case RuntimeException e -> throw e;
		case Error e -> throw e;
		case Throwable e -> throw new IllegalStateException(e);
		}
	}}
