package org.edgeloop.dataset.ui.labelling;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.edgeloop.dataset.labels.Label;

/** The selected labels, and which part of a single one is active. */
final class LabelSelection {

	private Set<Label> labels = Set.of();
	private LabelEdge edge = LabelEdge.NONE;

	List<Label> labels() {
		return labels.stream().sorted(LabelIndex.ORDER).toList();
	}

	boolean contains(Label label) {
		return labels.contains(label);
	}

	Optional<Label> single() {
		return labels.size() == 1 ? first() : Optional.empty();
	}

	Optional<Label> first() {
		return labels.stream().min(LabelIndex.ORDER);
	}

	Optional<Label> last() {
		return labels.stream().max(LabelIndex.ORDER);
	}

	LabelEdge edge() {
		return edge;
	}

	void setEdge(LabelEdge active) {
		edge = active;
	}

	/** Goes through the parts of a single selected label. */
	void stepEdge(int direction) {
		single().ifPresent(label -> edge = edge.step(label, direction));
	}

	/** @return whether that is another selection than before; the same one keeps its active edge */
	boolean set(Collection<Label> wanted) {
		Set<Label> changed = new LinkedHashSet<>(wanted);
		if (changed.equals(labels)) {
			return false;
		}
		labels = changed;
		edge = LabelEdge.NONE;
		return true;
	}

	void toggle(Label label) {
		Set<Label> changed = new LinkedHashSet<>(labels);
		if (!changed.remove(label)) {
			changed.add(label);
		}
		set(changed);
	}
}
