package org.edgeloop.dataset.ui.exchange.internal;

import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Control;
import org.edgeloop.base.Problem;
import org.edgeloop.ui.OperationJob;

/** Keeps a preview up to date: the newest request alone is answered, a moment after the last change. User interface thread only. */
final class PreviewJob<T> {

	/** The family of the jobs that read what a wizard previews. */
	static final Object FAMILY = new Object();

	private static final int DELAY_MILLISECONDS = 200;

	private final Control page;
	private final Consumer<T> shown;
	private final Consumer<Problem> refused;
	private @Nullable OperationJob<T> running;

	/** @param page no answer is given any more once it is disposed */
	PreviewJob(Control page, Consumer<T> shown, Consumer<Problem> refused) {
		this.page = page;
		this.shown = shown;
		this.refused = refused;
	}

	void request(OperationJob.Operation<T> operation) {
		cancel();
		var job = new OperationJob<>("Preparing the preview", FAMILY, operation);
		running = job;
		job.onResult(result -> answer(job, () -> shown.accept(result))).onFailure(problem -> answer(job, () -> refused.accept(problem)));
		job.setSystem(true);
		job.schedule(DELAY_MILLISECONDS);
	}

	/** No answer is wanted any more. */
	void cancel() {
		OperationJob<T> job = running;
		running = null;
		if (job != null) {
			job.cancel();
		}
	}

	private void answer(OperationJob<T> job, Runnable answer) {
		if (job == running && !page.isDisposed()) {
			running = null;
			answer.run();
		}
	}
}
