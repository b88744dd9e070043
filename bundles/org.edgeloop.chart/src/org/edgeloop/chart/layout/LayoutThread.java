package org.edgeloop.chart.layout;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

import org.edgeloop.base.Progress;

/** Lays graphs out in threads of their own, which have the stack that recursion along long chains needs. */
public final class LayoutThread {

	private static final long STACK_BYTES = 1L << 30;
	private static final long MILLISECONDS_BETWEEN_LOOKS = 50;

	private LayoutThread() {
	}

	/**
	 * Waits for a layout, which can be left at any time: whoever cancels does not wait for it.
	 *
	 * @param layout is given a progress that is cancelled, too, as soon as nobody waits any more
	 * @throws CancellationException if cancelled
	 */
	public static <T> T run(Function<Progress, T> layout, Progress progress) {
		var result = new CompletableFuture<T>();
		Progress wanted = progress.until(result::isDone);
		Thread.ofPlatform().name("graph layout").daemon().stackSize(STACK_BYTES).start(() -> {
			try {
				result.complete(layout.apply(wanted));
			} catch (Throwable e) {
				result.completeExceptionally(e);
			}
		});
		return await(result, progress);
	}

	private static <T> T await(CompletableFuture<T> result, Progress progress) {
		try {
			while (true) {
				progress.checkCancelled();
				try {
					return result.get(MILLISECONDS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
				} catch (TimeoutException e) {
					// not done yet
				}
			}
		} catch (ExecutionException e) {
			switch (e.getCause()) {
			case RuntimeException cause -> throw cause;
			case Error cause -> throw cause;
			case null, default -> throw new IllegalStateException(e);
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new CancellationException();
		} finally {
			result.cancel(false);
		}
	}
}
