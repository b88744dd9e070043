package org.edgeloop.versioning.ui.state;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.edgeloop.lineage.DataVersions;
import org.edgeloop.ui.Background;
import org.edgeloop.ui.LatestWork;

/**
 * Which version of its data each project has, and which one its labels were made on: read in the background when something was committed
 * or what refers to data has changed. What is known may be asked in any thread, everything else belongs to the thread of the background.
 */
public final class ProjectVersions {

	private static final List<String> REFERRING = List.of(".dvc", "dvc.yaml", "dvc.lock");

	/** What versions depend on. */
	private record Cause(Optional<String> commit, Set<Change> changes) {

		/** What labels say is not asked, only when they were committed. */
		private static Cause of(ProjectState state) {
			return new Cause(state.branch().map(BranchState::commit),
					state.changes().stream().filter(change -> REFERRING.stream().anyMatch(change.path()::endsWith)).collect(Collectors.toSet()));
		}
	}

	private final Background background;
	private final Background.Work<DataVersions> none = _ -> DataVersions.NONE;
	private final Reader reader;
	private final Map<Path, LatestWork<DataVersions>> reading = new HashMap<>();
	private final Map<Path, Cause> causes = new HashMap<>();
	private final Map<Path, DataVersions> known = new ConcurrentHashMap<>();
	private final List<Consumer<Path>> listeners = new CopyOnWriteArrayList<>();

	/** Finds out which versions a project has. */
	@FunctionalInterface
	public interface Reader {

		/** @return the work that does so */
		Background.Work<DataVersions> of(Path project);
	}

	public ProjectVersions(Background background, Reader reader) {
		this.background = background;
		this.reader = reader;
	}

	/** @param listener told a project of which something else is known now */
	public void addListener(Consumer<Path> listener) {
		listeners.add(listener);
	}

	public void removeListener(Consumer<Path> listener) {
		listeners.remove(listener);
	}

	/** @return what is known of a project; empty before it has been read. In any thread. */
	public Optional<DataVersions> of(Path project) {
		return Optional.ofNullable(known.get(project));
	}

	/** A project was looked at: what may have become another version is read. */
	public void stateRead(ProjectState state) {
		Cause cause = Cause.of(state);
		// what is not committed yet may have changed once more and look as before
		if (!cause.equals(causes.put(state.project(), cause)) || !cause.changes().isEmpty()) {
			read(state.project(), state.isVersioned());
		}
	}

	/** Has a project read anew, as after a version got a name. */
	public void refresh(Path project) {
		if (causes.containsKey(project)) {
			read(project, true);
		}
	}

	private void read(Path project, boolean isVersioned) {
		reading.computeIfAbsent(project, this::work).start("Reading which version the data of " + project.getFileName() + " is",
				isVersioned ? reader.of(project) : none);
	}

	/** Of what cannot be read no version is known; the Versions view says why. */
	private LatestWork<DataVersions> work(Path project) {
		return new LatestWork<>(background, versions -> found(project, versions), _ -> found(project, DataVersions.NONE));
	}

	private void found(Path project, DataVersions versions) {
		known.put(project, versions);
		listeners.forEach(listener -> listener.accept(project));
	}
}
