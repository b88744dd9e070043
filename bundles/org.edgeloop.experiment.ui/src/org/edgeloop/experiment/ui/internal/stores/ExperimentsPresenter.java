package org.edgeloop.experiment.ui.internal.stores;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.edgeloop.base.Problem;
import org.edgeloop.experiment.Experiment;
import org.edgeloop.experiment.Lifecycle;
import org.edgeloop.experiment.RegisteredModel;
import org.edgeloop.experiment.ui.stores.ExperimentChoice;
import org.edgeloop.experiment.ui.stores.TrackedStore;
import org.edgeloop.experiment.ui.stores.TrackingSession;

/** The tree of stores: what stands below what, read in the background as far as the user looks, and which experiments are chosen. */
public final class ExperimentsPresenter {

	/** Reads a store in the background. */
	@FunctionalInterface
	public interface Reader {

		/** Calls back once, with the contents or with what went wrong, in the thread that the presenter lives in. */
		void read(TrackedStore store, Consumer<StoreContents> contents, Consumer<Problem> failure);
	}

	private final TrackingSession session;
	private final Reader reader;
	private final Map<TrackedStore, StoreContents> contents = new ConcurrentHashMap<>();
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private boolean deletedShown;

	public ExperimentsPresenter(TrackingSession session, Reader reader) {
		this.session = session;
		this.reader = reader;
	}

	/** @param listener told whenever the tree is another one */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	public List<StoreNode> roots() {
		return session.stores().stream().<StoreNode>map(StoreNode.OfStore::new).toList();
	}

	/** @return what stands below a line; a store that nobody looked into yet is read from now on */
	public List<StoreNode> children(StoreNode node) {
		return switch (node) {
		case StoreNode.OfStore(TrackedStore store) -> ofStore(store);
		case StoreNode.OfRegistry(TrackedStore store) -> contents(store).models().stream()
				.<StoreNode>map(model -> new StoreNode.OfModel(store, model)).toList();
		case StoreNode.OfModel(TrackedStore store, RegisteredModel model) -> model.versions().stream()
				.<StoreNode>map(version -> new StoreNode.OfVersion(store, model, version)).toList();
		default -> List.of();
		};
	}

	private List<StoreNode> ofStore(TrackedStore store) {
		StoreContents present = contents(store);
		if (!present.isRead()) {
			read(store);
			return List.of(new StoreNode.Pending(store));
		}
		var children = new ArrayList<StoreNode>();
		present.problems().forEach(problem -> children.add(new StoreNode.Failure(store, problem)));
		present.experiments().stream().filter(experiment -> deletedShown || experiment.lifecycle() == Lifecycle.ACTIVE)
				.forEach(experiment -> children.add(new StoreNode.OfExperiment(store, experiment)));
		if (!present.models().isEmpty()) {
			children.add(new StoreNode.OfRegistry(store));
		}
		return children;
	}

	/** @return whether there is, or may be, anything below a line; reads nothing */
	public boolean hasChildren(StoreNode node) {
		return switch (node) {
		case StoreNode.OfStore _, StoreNode.OfRegistry _ -> true;
		case StoreNode.OfModel(TrackedStore _, RegisteredModel model) -> !model.versions().isEmpty();
		default -> false;
		};
	}

	/** @return what a line stands below; {@code null} for stores */
	public Optional<StoreNode> parent(StoreNode node) {
		return switch (node) {
		case StoreNode.OfStore _ -> Optional.empty();
		case StoreNode.OfModel(TrackedStore store, RegisteredModel _) -> Optional.of(new StoreNode.OfRegistry(store));
		case StoreNode.OfVersion version -> Optional.of(new StoreNode.OfModel(version.store(), version.model()));
		default -> Optional.of(new StoreNode.OfStore(node.store()));
		};
	}

	private StoreContents contents(TrackedStore store) {
		return contents.getOrDefault(store, StoreContents.UNREAD);
	}

	/** Reads a store, now or again; what is known of it stays in sight meanwhile. */
	public void read(TrackedStore store) {
		StoreContents before = contents(store);
		if (before.isReading()) {
			return;
		}
		contents.put(store, before.reading());
		reader.read(store, read -> put(store, read), problem -> put(store, contents(store).failed(problem)));
	}

	private void put(TrackedStore store, StoreContents read) {
		contents.put(store, read);
		changed();
	}

	/** Reads again whatever of the tree has been read. */
	public void refresh() {
		session.stores().stream().filter(store -> contents(store).isRead()).forEach(this::read);
	}

	/** Forgets stores that have gone. */
	public void storesChanged() {
		contents.keySet().retainAll(Set.copyOf(session.stores()));
		changed();
	}

	public boolean isDeletedShown() {
		return deletedShown;
	}

	public void setDeletedShown(boolean shown) {
		deletedShown = shown;
		changed();
	}

	/** @return whether the models of a line's store can be promoted */
	public boolean canPromote(StoreNode node) {
		return node instanceof StoreNode.OfVersion && contents(node.store()).isRegistryWritable();
	}

	/** Looks at the experiments among these lines; a store stands for all of its own, and those of one store are looked at together. */
	public void choose(Collection<StoreNode> nodes) {
		Optional<TrackedStore> store = nodes.stream().filter(ExperimentsPresenter::hasRuns).map(StoreNode::store).findFirst();
		store.ifPresent(chosen -> session.choose(choice(chosen, nodes)));
	}

	private static boolean hasRuns(StoreNode node) {
		return node instanceof StoreNode.OfExperiment || node instanceof StoreNode.OfStore;
	}

	private static ExperimentChoice choice(TrackedStore store, Collection<StoreNode> nodes) {
		boolean whole = nodes.contains(new StoreNode.OfStore(store));
		List<Experiment> experiments = whole ? List.of() : nodes.stream().filter(node -> node.store().equals(store))
				.filter(StoreNode.OfExperiment.class::isInstance).map(node -> ((StoreNode.OfExperiment) node).experiment()).toList();
		String title = whole ? store.name() : experiments.stream().map(Experiment::name).collect(Collectors.joining(", "));
		return new ExperimentChoice(store, new LinkedHashSet<>(experiments.stream().map(Experiment::id).toList()), title);
	}

	/** Looks at the first experiments that there are, if none have been chosen yet. */
	public void chooseFirst() {
		if (session.choice().isEmpty() && !session.stores().isEmpty()) {
			choose(List.of(new StoreNode.OfStore(session.stores().getFirst())));
		}
	}

	private void changed() {
		listeners.forEach(Runnable::run);
	}
}
