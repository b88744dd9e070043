package org.edgeloop.device.ui.devices;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.ui.Background;

/** Work ends when the test says so, and time passes when it says so. */
final class ManualBackground implements Background {

	private final Deque<Runnable> work = new ArrayDeque<>();
	private List<Runnable> timers = new ArrayList<>();

	@Override
	public <T> Runnable start(String name, Work<T> task, Consumer<T> done, Consumer<Problem> failed) {
		work.add(() -> {
			try {
				done.accept(task.run(Progress.NONE));
			} catch (IOException e) {
				throw new AssertionError(e);
			}
		});
		return () -> {
			// this work cannot be stopped
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

	void finishNext() {
		work.remove().run();
	}

	void elapse() {
		List<Runnable> due = timers;
		timers = new ArrayList<>();
		due.forEach(Runnable::run);
	}
}
