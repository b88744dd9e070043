package org.edgeloop.versioning.ui.state;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.ui.Background;

/**
 * The latest known state of each project. A project is read in the background whenever somebody says that it may have changed; what
 * changes while it is being read has it read once more afterwards, so that a file that grows all the time holds nobody up. What is
 * known may be asked in any thread, everything else belongs to the thread of the background.
 */
public final class ProjectStates {

	/** Files change in swarms. */
	static final int CALM_MILLIS = 300;

	/** Reads how a project stands. */
	@FunctionalInterface
	public interface Reader {
		ProjectState read(Path project, Progress progress) throws IOException;
	}

	/** What is known of a project. */
	public record Known(ProjectState state, FileMarks marks) {
	}

	/** Is told that a project has been read anew. */
	@FunctionalInterface
	public interface Listener {

		/** @param before empty the first time */
		void stateRead(Optional<Known> before, Known now);
	}

	/** How far a project is that somebody wants to know of. */
	private enum Phase {
		WAITING, READING, READING_AND_WANTED_AGAIN
	}

	private final Background background;
	private final Reader reader;
	private final Map<Path, Known> known = new ConcurrentHashMap<>();
	private final Map<Path, Phase> phases = new HashMap<>();
	private final List<Listener> listeners = new CopyOnWriteArrayList<>();

	public ProjectStates(Background background, Reader reader) {
		this.background = background;
		this.reader = reader;
	}

	public void addListener(Listener listener) {
		listeners.add(listener);
	}

	public void removeListener(Listener listener) {
		listeners.remove(listener);
	}

	/** @return what was read last; empty if the project has not been read yet. In any thread. */
	public Optional<Known> of(Path project) {
		return Optional.ofNullable(known.get(project));
	}

	/** @return whether a project is being read, or about to be */
	public boolean isReading(Path project) {
		return phases.containsKey(project);
	}

	/** Has a project read anew, a moment later. */
	public void refresh(Path project) {
		Phase phase = phases.get(project);
		if (phase == null) {
			phases.put(project, Phase.WAITING);
			background.later(CALM_MILLIS, () -> read(project));
		} else if (phase == Phase.READING) {
			phases.put(project, Phase.READING_AND_WANTED_AGAIN);
		}
	}

	/** Forgets projects that were closed. */
	public void keepOnly(List<Path> projects) {
		known.keySet().retainAll(projects);
	}

	private void read(Path project) {
		phases.put(project, Phase.READING);
		background.start("Looking for changes in " + project.getFileName(), progress -> know(reader.read(project, progress)), now -> end(project, now),
				problem -> failed(project, problem));
	}

	private static Known know(ProjectState state) {
		return new Known(state, new FileMarks(state));
	}

	private void failed(Path project, Problem problem) {
		end(project, know(ProjectState.unreadable(project, problem)));
	}

	private void end(Path project, Known now) {
		Phase phase = phases.remove(project);
		Optional<Known> before = Optional.ofNullable(known.put(project, now));
		listeners.forEach(listener -> listener.stateRead(before, now));
		if (phase == Phase.READING_AND_WANTED_AGAIN) {
			refresh(project);
		}
	}
}
