package org.edgeloop.versioning.ui;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.ui.Background;

/** Work ends when the test says so, and time passes when it says so. */
public final class ManualBackground implements Background {

	private final Deque<Runnable> work = new ArrayDeque<>();
	private final List<String> begun = new ArrayList<>();
	private List<Runnable> timers = new ArrayList<>();

	@Override
	public <T> Runnable start(String name, Work<T> task, Consumer<T> done, Consumer<Problem> failed) {
		begun.add(name);
		work.add(() -> {
			try {
				done.accept(task.run(Progress.NONE));
			} catch (CancellationException e) {
				// as a job that was cancelled, it calls nobody
			} catch (ProblemException e) {
				failed.accept(e.problem());
			} catch (IOException e) {
				throw new AssertionError(e);
			}
		});
		return () -> {
			// it is asked by its progress
		};
	}

	@Override
	public void post(Runnable task) {
		task.run();
	}

	@Override
	public void later(int milliseconds, Runnable task) {
		timers.add(task);
	}

	/** Lets time pass and everything be done that was begun, and what that begins. */
	public void settle() {
		while (!work.isEmpty() || !timers.isEmpty()) {
			elapse();
			finishAll();
		}
	}

	public void elapse() {
		List<Runnable> due = timers;
		timers = new ArrayList<>();
		due.forEach(Runnable::run);
	}

	public void finishAll() {
		while (!work.isEmpty()) {
			finishNext();
		}
	}

	public void finishNext() {
		work.remove().run();
	}

	/** @return what was ever begun, by name */
	public List<String> begun() {
		return List.copyOf(begun);
	}
}
