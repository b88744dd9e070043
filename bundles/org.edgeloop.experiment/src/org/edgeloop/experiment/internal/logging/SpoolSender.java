package org.edgeloop.experiment.internal.logging;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;

/** A thread that delivers a spool while it is written, and tries again, ever more rarely, when the store is away. */
public final class SpoolSender {

	private static final Duration FIRST_RETRY = Duration.ofSeconds(1);
	private static final Duration LAST_RETRY = Duration.ofMinutes(1);
	/** Asked so often, a wait for the sender ends soon after it was cancelled. */
	private static final long LOOK_FOR_CANCEL_MILLIS = 100;

	private final Spool spool;
	private final SpoolDelivery delivery;
	private final Consumer<Problem> problems;
	private final Thread thread;
	private final ReentrantLock lock = new ReentrantLock();
	private final Condition changed = lock.newCondition();

	private boolean closing;
	private boolean failing;
	private boolean ended;

	public SpoolSender(Spool spool, SpoolDelivery delivery, Consumer<Problem> problems) {
		this.spool = spool;
		this.delivery = delivery;
		this.problems = problems;
		this.thread = Thread.ofPlatform().daemon().name("deliver logged runs").unstarted(this::run);
	}

	public void start() {
		thread.start();
	}

	/** Says that something was logged. */
	public void wake() {
		locked(changed::signalAll);
	}

	/**
	 * Waits until all that was logged is delivered, or the store turns out to be away; then the thread ends.
	 *
	 * @throws CancellationException if cancelled; the thread has ended then too
	 */
	public void finish(Progress progress) {
		locked(() -> {
			closing = true;
			changed.signalAll();
		});
		lock.lock();
		try {
			while (!ended && !progress.isCancelled()) {
				changed.await(LOOK_FOR_CANCEL_MILLIS, TimeUnit.MILLISECONDS);
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} finally {
			lock.unlock();
		}
		stop();
	}

	/** Whoever takes over the spool may not meet a request that is still on its way. */
	private void stop() {
		boolean cancelled;
		lock.lock();
		try {
			cancelled = !ended;
			if (cancelled) {
				thread.interrupt();
			}
			while (!ended) {
				changed.awaitUninterruptibly();
			}
		} finally {
			lock.unlock();
		}
		if (cancelled) {
			throw new CancellationException();
		}
	}

	private void run() {
		try {
			Duration retry = FIRST_RETRY;
			while (awaitRecords()) {
				retry = deliver() ? FIRST_RETRY : awaitRetry(retry);
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} finally {
			locked(() -> {
				ended = true;
				changed.signalAll();
			});
		}
	}

	/** @return false when nothing is left to do, or nothing can be done now */
	private boolean awaitRecords() throws InterruptedException {
		lock.lock();
		try {
			while (!closing && spool.isDelivered()) {
				changed.await();
			}
			return !spool.isDelivered() && !(closing && failing);
		} finally {
			lock.unlock();
		}
	}

	private boolean deliver() {
		try {
			delivery.next();
			failing = false;
			return true;
		} catch (IOException e) {
			complain(e);
		} catch (CancellationException e) {
			// How a store ends a request when the thread is told to stop.
			Thread.currentThread().interrupt();
		} catch (RuntimeException e) {
			complain(new IOException("internal error: " + e, e));
		}
		return false;
	}

	/** Each time that a store goes away is told once, not each time that it still is. */
	private void complain(IOException e) {
		if (!failing) {
			problems.accept(WaitingProblem.of(e, spool.folder()));
		}
		failing = true;
	}

	private Duration awaitRetry(Duration retry) throws InterruptedException {
		lock.lock();
		try {
			long left = retry.toNanos();
			while (!closing && left > 0) {
				left = changed.awaitNanos(left);
			}
		} finally {
			lock.unlock();
		}
		return retry.compareTo(LAST_RETRY) < 0 ? retry.multipliedBy(2) : LAST_RETRY;
	}

	private void locked(Runnable change) {
		lock.lock();
		try {
			change.run();
		} finally {
			lock.unlock();
		}
	}
}
