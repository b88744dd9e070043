package org.edgeloop.dataset.ui.labelling;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.edgeloop.dataset.LabelFiles;
import org.edgeloop.dataset.labels.Label;

/** The selected labels, and which part of a single one is active. */
final class LabelSelection {

	private Set<Label> labels = Set.of();
	/** The same by position, put in order once: a painting asks for every label that it draws. */
	private List<Label> sorted = List.of();
	private LabelEdge edge = LabelEdge.NONE;

	List<Label> labels() {
		return sorted;
	}

	boolean contains(Label label) {
		return labels.contains(label);
	}

	Optional<Label> single() {
		return sorted.size() == 1 ? first() : Optional.empty();
	}

	Optional<Label> first() {
		return sorted.isEmpty() ? Optional.empty() : Optional.of(sorted.getFirst());
	}

	Optional<Label> last() {
		return sorted.isEmpty() ? Optional.empty() : Optional.of(sorted.getLast());
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
		boolean other = !changed.equals(labels);
		labels = changed;
		// Labels that stay selected may have moved.
		sorted = changed.stream().sorted(LabelFiles.ORDER).toList();
		if (other) {
			edge = LabelEdge.NONE;
		}
		return other;
	}

	void toggle(Label label) {
		Set<Label> changed = new LinkedHashSet<>(labels);
		if (!changed.remove(label)) {
			changed.add(label);
		}
		set(changed);
	}
}
