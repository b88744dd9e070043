package org.edgeloop.signal.fuzz;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

import com.sun.management.ThreadMXBean;

import org.eclipse.jdt.annotation.Nullable;

/** Lets a task run in a thread of its own, and says where it is where it takes far too long, or how much it allocated. */
final class Watchdog {

	/** A task. */
	@FunctionalInterface
	interface Task {
		void run() throws IOException;
	}

	/** Many thousand times what a file of this size takes: whoever is not done by then will never be. */
	private static final long SECONDS = 60;

	private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

	/**
	 * @param limit how many bytes the task may allocate on the heap
	 * @throws AssertionError if the task does not end or allocates more
	 */
	void run(Task task, long limit) throws IOException {
		BlockingQueue<Outcome> outcome = new ArrayBlockingQueue<>(1);
		Thread worker = Thread.ofPlatform().daemon().name("fuzz").unstarted(() -> outcome.add(outcome(task)));
		worker.start();
		try {
			Outcome result = outcome.poll(SECONDS, TimeUnit.SECONDS);
			if (result == null) {
				AssertionError hang = new AssertionError("no end after " + SECONDS + " s");
				hang.setStackTrace(worker.getStackTrace());
				throw hang;
			}
			result.rethrow();
			if (result.allocated() > limit) {
				throw new AssertionError("allocated " + (result.allocated() >> 20) + " MiB");
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IOException("interrupted", e);
		}
	}

	private static Outcome outcome(Task task) {
		long before = THREADS.getCurrentThreadAllocatedBytes();
		Throwable thrown = null;
		try {
			task.run();
		} catch (Throwable e) {
			thrown = e;
		}
		return new Outcome(thrown, THREADS.getCurrentThreadAllocatedBytes() - before);
	}

	private record Outcome(@Nullable Throwable thrown, long allocated) {

		void rethrow() throws IOException {
			switch (thrown) {
			case null -> {
				// went well
			}
			case IOException e -> throw e;
			case RuntimeException e -> throw e;
			case Error e -> throw e;
			case Throwable e -> throw new AssertionError(e);
			}
		}
	}
}
