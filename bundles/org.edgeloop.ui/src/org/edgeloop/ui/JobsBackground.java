package org.edgeloop.ui;

import java.util.function.Consumer;

import org.eclipse.swt.widgets.Display;
import org.edgeloop.base.Problem;

/** Work in jobs, for presenters that live in the user interface thread. */
public final class JobsBackground implements Background {

	private final Object family;
	private final Display display;

	/** @param family of the jobs */
	public JobsBackground(Object family, Display display) {
		this.family = family;
		this.display = display;
	}

	@Override
	public <T> Runnable start(String name, Work<T> work, Consumer<T> done, Consumer<Problem> failed) {
		var job = new OperationJob<>(name, family, work::run, this::post);
		job.onResult(done).onFailure(failed);
		// what a view does by itself several times a second is no news to the user
		job.setSystem(!name.startsWith("Reading"));
		job.schedule();
		return job::cancel;
	}

	@Override
	public void post(Runnable task) {
		if (!display.isDisposed()) {
			display.asyncExec(task);
		}
	}

	@Override
	public void later(int milliseconds, Runnable task) {
		display.timerExec(milliseconds, task);
	}
}
