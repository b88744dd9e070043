package org.edgeloop.base;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * What a long operation reports to and asks: a title, work done out of a total, and whether to stop.
 * A job, a progress bar or a test stands behind it; implementations may be called from any thread.
 */
public interface Progress {

	/** Reports to nobody and is never cancelled. */
	Progress NONE = new Progress() {
		@Override
		public void begin(String task, long total) {
			// nobody looks
		}

		@Override
		public void worked(long amount) {
			// nobody looks
		}

		@Override
		public boolean isCancelled() {
			return false;
		}
	};

	/**
	 * Names the task and its size.
	 *
	 * @param task what is being done, for a person to read
	 * @param total the work to come in units of the operation's own (bytes, files); 0 where unknown
	 */
	void begin(String task, long total);

	/** Adds to the work done, in the units of {@link #begin}. */
	void worked(long amount);

	boolean isCancelled();

	/** @throws CancellationException if the user asked to stop */
	default void checkCancelled() {
		if (isCancelled()) {
			throw new CancellationException();
		}
	}

	/** @return this progress, cancelled also as soon as {@code stopped} holds, which is asked from any thread */
	default Progress until(BooleanSupplier stopped) {
		Progress whole = this;
		return new Progress() {
			@Override
			public void begin(String task, long total) {
				whole.begin(task, total);
			}

			@Override
			public void worked(long amount) {
				whole.worked(amount);
			}

			@Override
			public boolean isCancelled() {
				return stopped.getAsBoolean() || whole.isCancelled();
			}
		};
	}
}
