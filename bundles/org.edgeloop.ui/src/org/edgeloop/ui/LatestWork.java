package org.edgeloop.ui;

import java.util.Optional;
import java.util.function.Consumer;

import org.edgeloop.base.Problem;

/**
 * Work of which only the latest request counts, as when a view follows a selection that is being dragged: a new request stops what is
 * being done and begins as soon as that has ended; requests between the two are never begun. To be used in its background's thread.
 *
 * @param <T> what the work gives
 */
public final class LatestWork<T> {

	private record Request<T>(String name, Background.Work<T> work) {
	}

	private final Background background;
	private final Consumer<T> done;
	private final Consumer<Problem> failed;
	private Optional<Running> running = Optional.empty();
	private Optional<Request<T>> waiting = Optional.empty();

	/** What is being done; whether it still matters is asked from any thread. */
	private static final class Running {
		private volatile boolean isStale;
	}

	/**
	 * @param done takes the result of a request that no other one has followed
	 * @param failed takes what went wrong with such a request
	 */
	public LatestWork(Background background, Consumer<T> done, Consumer<Problem> failed) {
		this.background = background;
		this.done = done;
		this.failed = failed;
	}

	/** Requests work; see {@link Background#start}. */
	public void start(String name, Background.Work<T> work) {
		waiting = Optional.of(new Request<>(name, work));
		running.ifPresentOrElse(old -> old.isStale = true, this::begin);
	}

	/** Stops what is being done, and forgets what waits. */
	public void cancel() {
		waiting = Optional.empty();
		running.ifPresent(old -> old.isStale = true);
	}

	/** @return whether something is being done that still matters */
	public boolean isBusy() {
		return waiting.isPresent() || running.filter(now -> !now.isStale).isPresent();
	}

	private void begin() {
		Request<T> request = waiting.orElseThrow();
		waiting = Optional.empty();
		var mine = new Running();
		running = Optional.of(mine);
		// What is stopped by its progress, and not by the background, always says that it has ended.
		background.start(request.name(), progress -> {
			try {
				return request.work().run(progress.until(() -> mine.isStale));
			} finally {
				background.post(this::ended);
			}
		}, result -> {
			if (!mine.isStale) {
				done.accept(result);
			}
		}, problem -> {
			if (!mine.isStale) {
				failed.accept(problem);
			}
		});
	}

	private void ended() {
		running = Optional.empty();
		waiting.ifPresent(_ -> begin());
	}
}
