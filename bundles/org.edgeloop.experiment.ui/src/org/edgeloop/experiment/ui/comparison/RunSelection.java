package org.edgeloop.experiment.ui.comparison;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/** Which runs are selected, and which one is pointed at, in all charts and tables of an editor at once. To be used from one thread. */
public final class RunSelection {

	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private Set<String> selected = Set.of();
	private Optional<String> hovered = Optional.empty();

	/** Tells a listener whenever other runs are selected or pointed at. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** @return the ids of the runs that are selected; none: nothing steps back */
	public Set<String> selected() {
		return selected;
	}

	/** @return the id of the run that is pointed at */
	public Optional<String> hovered() {
		return hovered;
	}

	/** @return the ids of the runs that stand out: those that are selected and the one that is pointed at */
	public Set<String> marked() {
		var marked = new HashSet<>(selected);
		hovered.ifPresent(marked::add);
		return marked;
	}

	public void select(Collection<String> runIds) {
		Set<String> chosen = Set.copyOf(runIds);
		if (!chosen.equals(selected)) {
			selected = chosen;
			listeners.forEach(Runnable::run);
		}
	}

	/** Adds a run to those that are selected, or takes it away. */
	public void toggle(String runId) {
		if (selected.contains(runId)) {
			select(selected.stream().filter(id -> !id.equals(runId)).collect(Collectors.toSet()));
		} else {
			var more = new HashSet<>(selected);
			more.add(runId);
			select(more);
		}
	}

	/** Says which run is pointed at; empty for none. */
	public void hover(Optional<String> runId) {
		if (!runId.equals(hovered)) {
			hovered = runId;
			listeners.forEach(Runnable::run);
		}
	}
}
