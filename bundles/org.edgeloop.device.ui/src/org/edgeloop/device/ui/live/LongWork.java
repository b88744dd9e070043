package org.edgeloop.device.ui.live;

import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import org.edgeloop.base.IoCause;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.ui.Background;

/**
 * Work in a thread of its own rather than in a job: a watch lasts as long as somebody looks, and a workbench whose jobs never end
 * never comes to rest.
 */
final class LongWork {

	private final Background background;

	LongWork(Background background) {
		this.background = background;
	}

	/**
	 * Starts work whose outcome comes to the presenter's thread.
	 *
	 * @param done takes the result; is not called if the work was cancelled
	 * @param failed takes what went wrong
	 * @return cancels the work
	 */
	<T> Runnable start(String name, Background.Work<T> work, Consumer<T> done, Consumer<Problem> failed) {
		var isCancelled = new AtomicBoolean();
		Thread.ofVirtual().name(name).start(() -> run(work, isCancelled, done, failed));
		return () -> isCancelled.set(true);
	}

	private <T> void run(Background.Work<T> work, AtomicBoolean isCancelled, Consumer<T> done, Consumer<Problem> failed) {
		try {
			T result = work.run(Progress.NONE.until(isCancelled::get));
			post(isCancelled, () -> done.accept(result));
		} catch (CancellationException e) {
			// nobody waits for it
		} catch (ProblemException e) {
			post(isCancelled, () -> failed.accept(e.problem()));
		} catch (IOException e) {
			post(isCancelled, () -> failed.accept(Problem.error("reading failed: " + IoCause.inWords(e), "", "")));
		} catch (RuntimeException | LinkageError e) {
			post(isCancelled, () -> failed.accept(Problem.error("internal error: " + e, "", "please report it")));
		}
	}

	private void post(AtomicBoolean isCancelled, Runnable outcome) {
		background.post(() -> {
			if (!isCancelled.get()) {
				outcome.run();
			}
		});
	}
}
