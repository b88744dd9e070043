package org.edgeloop.dvc.s3.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

import org.edgeloop.base.Progress;
import org.edgeloop.dvc.s3.internal.PartSizes.Part;

import software.amazon.awssdk.services.s3.model.CompletedPart;

/** Does something with the parts of a file, a few at a time; the first that fails ends all. */
final class ParallelParts {

	private static final int MOST_AT_ONCE = 4;

	/** What is done with a part. */
	@FunctionalInterface
	interface Work {

		/** @param running is cancelled, too, when another part has failed */
		CompletedPart run(Part part, Progress running) throws IOException;
	}

	private final int threads;
	private final Progress progress;

	/** @param connections of which no more are used than are of use for one file */
	ParallelParts(int connections, Progress progress) {
		this.threads = Math.min(connections, MOST_AT_ONCE);
		this.progress = progress;
	}

	/** @return what came of the parts, in the order in which they ended */
	List<CompletedPart> run(List<Part> parts, Work work) throws IOException {
		var failed = new AtomicBoolean();
		Progress running = progress.until(failed::get);
		List<CompletedPart> done = new ArrayList<>();
		try (ExecutorService workers = Executors.newFixedThreadPool(threads, Thread.ofVirtual().factory())) {
			CompletionService<CompletedPart> results = new ExecutorCompletionService<>(workers);
			try {
				for (Part part : parts) {
					results.submit(() -> {
						running.checkCancelled();
						return work.run(part, running);
					});
				}
				for (int count = 0; count < parts.size(); count++) {
					done.add(results.take().get());
				}
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				throw new CancellationException();
			} catch (ExecutionException e) {
				throw thrown(e);
			} finally {
				failed.set(true);
				workers.shutdownNow();
			}
		}
		return done;
	}

	private static IOException thrown(ExecutionException e) {
		return switch (e.getCause()) {
		case IOException failure -> failure;
		case RuntimeException failure -> throw failure;
		default -> throw new IllegalStateException(e.getCause());
		};
	}
}
