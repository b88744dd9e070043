package org.edgeloop.ui;

import java.io.IOException;
import java.util.function.Consumer;

import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;

/** How a presenter has work done away from the thread it lives in, and comes back to it. */
public interface Background {

	/** Something that takes long. */
	@FunctionalInterface
	interface Work<T> {
		T run(Progress progress) throws IOException;
	}

	/**
	 * Starts work in another thread.
	 *
	 * @param name what is done and to what, for the user to read
	 * @param done takes the result, in the presenter's thread; is not called if the work was cancelled
	 * @param failed takes what went wrong, in the presenter's thread
	 * @return cancels the work
	 */
	<T> Runnable start(String name, Work<T> work, Consumer<T> done, Consumer<Problem> failed);

	/** Runs a task in the presenter's thread; may be called from any thread. */
	void post(Runnable task);

	/** Runs a task in the presenter's thread after a while; called in that thread. */
	void later(int milliseconds, Runnable task);
}
