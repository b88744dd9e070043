package org.edgeloop.device.plc.internal.opcua;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;

/** Waits for answers of one server: until they come, until the deadline, until cancelled, or until closed from another thread. */
public final class Calls {

	private static final long LOOK_MILLIS = 50;

	private final String server;
	private final Duration deadline;
	private final CompletableFuture<Boolean> closed = new CompletableFuture<>();

	/** @param deadline how long one answer may take */
	public Calls(String server, Duration deadline) {
		this.server = server;
		this.deadline = deadline;
	}

	/**
	 * @throws ConnectionException if the server refuses, is lost or does not answer
	 * @throws CancellationException if the progress is cancelled
	 */
	public <T> T await(CompletableFuture<T> answer, Progress progress) throws IOException {
		long end = System.nanoTime() + deadline.toNanos();
		CompletableFuture<Object> either = CompletableFuture.anyOf(answer, closed);
		while (true) {
			progress.checkCancelled();
			try {
				either.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
				if (!answer.isDone()) {
					throw new ConnectionException(Problem.error("the connection was closed", server, ""));
				}
				return answer.get();
			} catch (TimeoutException e) {
				if (System.nanoTime() > end) {
					throw OpcUaProblems.of(e, server);
				}
			} catch (ExecutionException e) {
				throw OpcUaProblems.of(e, server);
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				throw new CancellationException();
			}
		}
	}

	/** @return what to throw where an answer is not what the protocol says */
	public ConnectionException broken(String what) {
		return new ConnectionException(Problem.error(what, server, ""));
	}

	/** Ends all that wait, and those that will. */
	public void close() {
		closed.complete(true);
	}

	public boolean isClosed() {
		return closed.isDone();
	}
}
