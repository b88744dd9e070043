package org.edgeloop.ui;

import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.eclipse.swt.widgets.Display;
import org.edgeloop.base.Problem;

/** Work in jobs, for presenters that live in the user interface thread. */
public final class JobsBackground implements Background {

	/** What may take long; what a view does by itself several times a second is no news to the user. */
	private static final Pattern NEWS = Pattern.compile("(Reading|Inferring|Laying out|Writing|Running|Profiling|Capturing|Judging|"
			+ "Pushing|Pulling|Fetching|Switching) .*");

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
		job.setSystem(!NEWS.matcher(name).matches());
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
