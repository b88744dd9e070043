package org.edgeloop.lineage;

import java.util.List;
import java.util.Optional;

import org.edgeloop.dataset.labels.Label;

/**
 * A label that two versions of a label file do not have the same.
 *
 * @param id the label's
 * @param before as the earlier version has it; empty if it was added
 * @param after as the later version has it; empty if it was removed
 * @param fields what of it changed, by the keys of label files and sorted; empty if it was added or removed
 */
public record LabelChange(String id, Optional<Label> before, Optional<Label> after, List<String> fields) {

	/** What became of a label. */
	public enum Kind {
		ADDED, REMOVED, CHANGED
	}

	public LabelChange {
		fields = List.copyOf(fields);
		if (before.isEmpty() && after.isEmpty()) {
			throw new IllegalArgumentException(id);
		}
	}

	public Kind kind() {
		return before.isEmpty() ? Kind.ADDED : after.isEmpty() ? Kind.REMOVED : Kind.CHANGED;
	}

	/** @return the label as it is, or was before it was removed */
	public Label label() {
		return after.orElseGet(before::orElseThrow);
	}
}
