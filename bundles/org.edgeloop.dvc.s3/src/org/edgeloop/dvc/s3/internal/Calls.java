package org.edgeloop.dvc.s3.internal;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;

import software.amazon.awssdk.services.s3.S3Client;

/**
 * Requests that end at once when they are cancelled or the remote is closed. Each runs on a virtual thread: an interrupt closes the socket
 * that such a thread waits for, in the midst of a read, a write or a connect, which nothing else does for the connections of the JDK.
 */
final class Calls {

	private static final long MILLISECONDS_BETWEEN_LOOKS = 20;
	private static final Duration LONGEST_FAREWELL = Duration.ofSeconds(2);

	private final S3Problems problems;
	private final Semaphore connections;
	private final Set<Thread> running = ConcurrentHashMap.newKeySet();
	private volatile boolean closed;

	/** @param connections how many requests may be on their way at a time; the others wait */
	Calls(S3Problems problems, int connections) {
		this.problems = problems;
		this.connections = new Semaphore(connections);
	}

	/**
	 * Runs a request and waits for what comes of it, on another thread than its caller's.
	 *
	 * @param key of the object concerned, for messages; empty if it is about the remote
	 * @throws CancellationException if it was cancelled
	 */
	<T> T run(String key, Callable<T> request, Progress progress) throws IOException {
		var task = new FutureTask<>(() -> limited(request));
		Thread thread = Thread.ofVirtual().name("S3 request").unstarted(task);
		thread.setContextClassLoader(S3Client.class.getClassLoader());
		running.add(thread);
		try {
			thread.start();
			return await(task, thread, key, progress);
		} finally {
			running.remove(thread);
		}
	}

	/** Sends what need not be answered, and waits for it a moment. Nobody is told if it fails. */
	void farewell(Runnable request) {
		Thread thread = Thread.ofVirtual().name("S3 farewell").unstarted(() -> {
			try {
				request.run();
			} catch (RuntimeException e) {
				// whoever says farewell has said already what was wrong
			}
		});
		thread.setContextClassLoader(S3Client.class.getClassLoader());
		thread.start();
		try {
			thread.join(LONGEST_FAREWELL);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		thread.interrupt();
	}

	/** Ends all requests; new ones fail. */
	void close() {
		closed = true;
		running.forEach(Thread::interrupt);
	}

	private <T> T limited(Callable<T> request) throws Exception {
		connections.acquire();
		try {
			return request.call();
		} finally {
			connections.release();
		}
	}

	private <T> T await(FutureTask<T> task, Thread thread, String key, Progress progress) throws IOException {
		while (true) {
			try {
				return task.get(MILLISECONDS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
			} catch (TimeoutException e) {
				if (progress.isCancelled() || closed) {
					end(thread);
					progress.checkCancelled();
					throw closed(e);
				}
			} catch (InterruptedException e) {
				end(thread);
				Thread.currentThread().interrupt();
				throw new CancellationException();
			} catch (ExecutionException e) {
				progress.checkCancelled();
				throw closed ? closed(e) : problems.of(e.getCause() == null ? e : e.getCause(), key);
			}
		}
	}

	/** Waits until a request has let go of its file; one that looks up a name cannot be ended, and has no file yet. */
	private static void end(Thread thread) {
		thread.interrupt();
		try {
			thread.join(LONGEST_FAREWELL);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private static ConnectionException closed(Exception cause) {
		return new ConnectionException(Problem.error("The connection was closed", "", "try again"), cause);
	}
}
