package org.edgeloop.lineage;

import java.util.List;
import java.util.Optional;

import org.edgeloop.dataset.labels.Label;

/**
 * How a label differs between two versions of its file.
 *
 * @param older as it was; empty if it was added
 * @param newer as it became; empty if it was removed
 * @param fields what says something else, by the names of the label file; none if it was added or removed
 */
public record LabelDifference(Optional<Label> older, Optional<Label> newer, List<String> fields) {

	/** What became of a label. */
	public enum Kind {
		ADDED, REMOVED, CHANGED
	}

	public LabelDifference {
		fields = List.copyOf(fields);
	}

	public Kind kind() {
		return older.isEmpty() ? Kind.ADDED : newer.isEmpty() ? Kind.REMOVED : Kind.CHANGED;
	}

	/** @return the label as it is now, or was before it was removed */
	public Label label() {
		return newer.or(() -> older).orElseThrow();
	}

	/** @return the label's id, which both versions have in common */
	public String id() {
		return label().getId();
	}
}
