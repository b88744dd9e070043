package org.edgeloop.versioning.ui.changes;

import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.ui.Background;

/**
 * What is done to a repository, one thing at a time, and what came of the last one. Something that is stopped lasts until it has really
 * ended, so that nothing else begins beside it.
 */
final class RepositoryWork {

	/** What is being done; whether it is to stop is asked from any thread. */
	private static final class Doing {
		private final String name;
		private volatile boolean isStopped;

		private Doing(String name) {
			this.name = name;
		}
	}

	private final Background background;
	private final Runnable changed;
	private Optional<Doing> doing = Optional.empty();
	private Optional<Problem> problem = Optional.empty();
	private String news = "";

	/** @param changed told whenever something else is to be shown */
	RepositoryWork(Background background, Runnable changed) {
		this.background = background;
		this.changed = changed;
	}

	/**
	 * Begins something, unless something is being done.
	 *
	 * @param name as a user reads it, such as {@code Pushing}
	 * @param place what it is done to
	 * @param work gives what was done, in a sentence; empty if what is shown next says it
	 * @param ended called when it is over, whatever came of it
	 * @param then called when it went well, after that
	 */
	void start(String name, String place, Background.Work<String> work, Runnable ended, Runnable then) {
		if (doing.isPresent()) {
			return;
		}
		dismiss();
		var mine = new Doing(name);
		doing = Optional.of(mine);
		background.start(name + " in " + place, progress -> {
			try {
				return work.run(progress.until(() -> mine.isStopped));
			} finally {
				background.post(() -> over(mine, ended));
			}
		}, said -> {
			news = said;
			changed.run();
			then.run();
		}, this::failed);
		changed.run();
	}

	private void over(Doing mine, Runnable ended) {
		doing = Optional.empty();
		if (mine.isStopped) {
			news = "Stopped: " + mine.name;
		}
		ended.run();
		changed.run();
	}

	void failed(Problem what) {
		problem = Optional.of(what);
		changed.run();
	}

	/** Something was done elsewhere. @param said in a sentence */
	void tell(String said) {
		dismiss();
		news = said;
		changed.run();
	}

	void stop() {
		doing.ifPresent(now -> now.isStopped = true);
		changed.run();
	}

	boolean isBusy() {
		return doing.isPresent();
	}

	/** @return what is being done, for the user to read */
	Optional<String> doing() {
		return doing.map(now -> now.isStopped ? now.name + ": stopping" : now.name);
	}

	Optional<Problem> problem() {
		return problem;
	}

	String news() {
		return news;
	}

	/** The user has read what came of the last one. */
	void dismiss() {
		problem = Optional.empty();
		news = "";
	}
}
