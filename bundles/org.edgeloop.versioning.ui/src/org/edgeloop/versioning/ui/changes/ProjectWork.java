package org.edgeloop.versioning.ui.changes;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.edgeloop.base.Progress;
import org.edgeloop.ui.Background;
import org.edgeloop.versioning.ui.state.ProjectState;

/** Does things to the repository of the project that is shown, one at a time, and asks it this and that. */
final class ProjectWork {

	/** Something that is done to a repository and has nothing to say when it is done. */
	@FunctionalInterface
	interface Silent {
		void run(Path place, Progress progress) throws IOException;
	}

	/** Something that is done to a repository. */
	@FunctionalInterface
	interface Told {
		/** @return what was done, in a sentence; empty if what is shown next says it */
		String run(Path place, Progress progress) throws IOException;
	}

	/** Something that is done to files of a repository. */
	@FunctionalInterface
	interface WithPaths {
		void run(Path place, List<String> paths, Progress progress) throws IOException;
	}

	/** Something that a repository is asked. */
	@FunctionalInterface
	interface Look<T> {
		T at(Path place) throws IOException;
	}

	private final Background background;
	private final Supplier<Optional<ProjectState>> state;
	private final RepositoryWork work;
	private final Consumer<Path> ended;

	/**
	 * @param state of the project that is shown
	 * @param work where it is done
	 * @param ended told a project to which something was done, whatever came of it
	 */
	ProjectWork(Background background, Supplier<Optional<ProjectState>> state, RepositoryWork work, Consumer<Path> ended) {
		this.background = background;
		this.state = state;
		this.work = work;
		this.ended = ended;
	}

	private Optional<Path> place() {
		return state.get().filter(ProjectState::isVersioned).map(ProjectState::project);
	}

	/** @param name as a user reads it, such as {@code Pushing} */
	void start(String name, Told action) {
		start(name, action, () -> {
			// what is shown next says it
		});
	}

	/** @param then called when it went well */
	void start(String name, Told action, Runnable then) {
		place().ifPresent(place -> work.start(name, String.valueOf(place.getFileName()), progress -> action.run(place, progress),
				() -> ended.accept(place), then));
	}

	void silently(String name, Silent action) {
		start(name, (place, progress) -> {
			action.run(place, progress);
			return "";
		});
	}

	/** Does nothing for no paths. */
	void withPaths(List<String> paths, String name, WithPaths action) {
		if (!paths.isEmpty()) {
			silently(name, (place, progress) -> action.run(place, paths, progress));
		}
	}

	/** Asks, and hands the answer to somebody as soon as it is there. */
	<T> void look(String name, Look<T> look, Consumer<T> taker) {
		place().ifPresent(place -> background.start(name, _ -> look.at(place), taker, work::failed));
	}
}
