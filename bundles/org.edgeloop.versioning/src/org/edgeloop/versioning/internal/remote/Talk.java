package org.edgeloop.versioning.internal.remote;

import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

import org.eclipse.jgit.api.errors.GitAPIException;
import org.edgeloop.base.CancelWatch;
import org.edgeloop.base.Progress;

/**
 * What is said with another machine, which may keep silent for long: JGit asks whether to stop only when it hears something. So it
 * works on a virtual thread, whose reads from the network end as soon as it is interrupted.
 *
 * @param <T> what comes of it
 */
@FunctionalInterface
interface Talk<T> {

	T run() throws GitAPIException, IOException;

	/** @throws CancellationException at once when the progress is cancelled */
	static <T> T interruptibly(Progress progress, Talk<T> talk) throws GitAPIException, IOException {
		progress.checkCancelled();
		var task = new FutureTask<>(talk::run);
		Thread worker = Thread.ofVirtual().start(task);
		try (var watch = new CancelWatch(progress, worker::interrupt)) {
			watch.start();
			return task.get();
		} catch (InterruptedException e) {
			worker.interrupt();
			Thread.currentThread().interrupt();
			throw new CancellationException();
		} catch (ExecutionException e) {
			progress.checkCancelled();
			throw rethrown(e.getCause());
		}
	}

	private static IOException rethrown(Throwable cause) throws GitAPIException, IOException {
		return switch (cause) {
		case GitAPIException failure -> throw failure;
		case RuntimeException failure -> throw failure;
		case Error failure -> throw failure;
		case IOException failure -> failure;
		default -> new IOException(cause);
		};
	}
}
