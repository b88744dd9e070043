package org.edgeloop.experiment.ui.stores;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.experiment.TrackingStore;
import org.edgeloop.experiment.TrackingUri;

/**
 * Which stores there are, and which experiments are looked at. Each store is opened when it is first asked for and then shared; it is
 * closed when it leaves the list. May be called from any thread, {@link #open} from background threads alone.
 */
public final class TrackingSession {

	/** Opens a store with the credentials that are kept for it; may take long. */
	@FunctionalInterface
	public interface Opener {
		TrackingStore open(TrackingUri uri) throws IOException;
	}

	/** Is told of changes, from any thread. */
	public interface Listener {

		/** The list of stores is another one. */
		default void storesChanged() {
			// not everybody shows stores
		}

		/** Other experiments are looked at. */
		default void choiceChanged() {
			// not everybody shows runs
		}

		/** What is in a store may have changed. */
		default void contentChanged(TrackedStore store) {
			// not everybody shows contents
		}

		/** Some runs of a store have changed. */
		default void runsChanged(TrackedStore store, Set<String> runIds) {
			// not everybody shows single runs
		}
	}

	private final Opener opener;
	private final Consumer<Exception> log;
	private final Map<TrackingUri, Handle> handles = new ConcurrentHashMap<>();
	private final List<Listener> listeners = new CopyOnWriteArrayList<>();
	private volatile List<TrackedStore> ofProjects = List.of();
	private volatile List<TrackedStore> added = List.of();
	private volatile @Nullable ExperimentChoice choice;

	/** @param log is told of stores that cannot be closed, which no user can do anything about */
	public TrackingSession(Opener opener, Consumer<Exception> log) {
		this.opener = opener;
		this.log = log;
	}

	public void addListener(Listener listener) {
		listeners.add(listener);
	}

	public void removeListener(Listener listener) {
		listeners.remove(listener);
	}

	/** @return the projects' stores, then those that were added; each address once */
	public List<TrackedStore> stores() {
		return Stream.concat(ofProjects.stream(), added.stream()).distinct().toList();
	}

	/** @return the store at this address; a new entry, that is in no list, if none is */
	public TrackedStore store(TrackingUri uri) {
		return stores().stream().filter(store -> store.uri().equals(uri)).findFirst().orElseGet(() -> new TrackedStore(uri, uri.toString(), true));
	}

	/** Replaces the stores of the projects. */
	public void setProjectStores(List<TrackedStore> stores) {
		if (!ofProjects.equals(stores)) {
			ofProjects = List.copyOf(stores);
			listChanged();
		}
	}

	/** @return the stores that the user added */
	public List<TrackedStore> addedStores() {
		return added;
	}

	/** Replaces the stores that the user added. */
	public void setAddedStores(List<TrackedStore> stores) {
		if (!added.equals(stores)) {
			added = List.copyOf(stores);
			listChanged();
		}
	}

	private void listChanged() {
		List<TrackedStore> present = stores();
		for (TrackingUri uri : new ArrayList<>(handles.keySet())) {
			if (present.stream().noneMatch(store -> store.uri().equals(uri))) {
				close(uri);
			}
		}
		choice().filter(chosen -> !present.contains(chosen.store())).ifPresent(_ -> choose(null));
		listeners.forEach(Listener::storesChanged);
	}

	/**
	 * @return the store, opened now or before; nobody but this session closes it
	 * @throws IOException if it cannot be opened; the next call tries again
	 */
	public TrackingStore open(TrackedStore store) throws IOException {
		return handles.computeIfAbsent(store.uri(), _ -> new Handle()).open(store.uri());
	}

	/** Opens a store anew the next time, as after its credentials changed, and has everybody read it again. */
	public void reopen(TrackedStore store) {
		close(store.uri());
		contentChanged(store);
	}

	/** Has everybody read a store again. */
	public void contentChanged(TrackedStore store) {
		listeners.forEach(listener -> listener.contentChanged(store));
	}

	/** Has everybody know that runs have changed. */
	public void runsChanged(TrackedStore store, Set<String> runIds) {
		listeners.forEach(listener -> listener.runsChanged(store, runIds));
	}

	/** @return the experiments that are looked at */
	public Optional<ExperimentChoice> choice() {
		return Optional.ofNullable(choice);
	}

	/** @param chosen {@code null} for none */
	public void choose(@Nullable ExperimentChoice chosen) {
		if (!Optional.ofNullable(chosen).equals(choice())) {
			choice = chosen;
			listeners.forEach(Listener::choiceChanged);
		}
	}

	/** Closes all stores. */
	public void closeAll() {
		new ArrayList<>(handles.keySet()).forEach(this::close);
	}

	private void close(TrackingUri uri) {
		Handle handle = handles.remove(uri);
		if (handle != null) {
			try {
				handle.close();
			} catch (IOException e) {
				log.accept(e);
			}
		}
	}

	/** A store that is opened by the first who asks, while others who ask wait for this store alone. */
	private final class Handle {

		private @Nullable TrackingStore opened;

		synchronized TrackingStore open(TrackingUri uri) throws IOException {
			TrackingStore present = opened;
			if (present == null) {
				present = opener.open(uri);
				opened = present;
			}
			return present;
		}

		synchronized void close() throws IOException {
			TrackingStore present = opened;
			opened = null;
			if (present != null) {
				present.close();
			}
		}
	}
}
