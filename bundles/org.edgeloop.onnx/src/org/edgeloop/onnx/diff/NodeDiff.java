package org.edgeloop.onnx.diff;

import java.util.List;
import java.util.Optional;

import org.edgeloop.onnx.model.Node;
import org.edgeloop.onnx.model.NodeRef;

/**
 * A node in two models.
 *
 * @param before empty if it was added
 * @param after empty if it was removed
 * @param changes empty if it was added or removed
 */
public record NodeDiff(MatchKind kind, Optional<NodeRef> before, Optional<NodeRef> after, List<Change> changes) {

	public NodeDiff {
		changes = List.copyOf(changes);
	}

	/** @return the node after, or before if it was removed */
	public NodeRef ref() {
		return after.or(() -> before).orElseThrow();
	}

	public Node node() {
		return ref().node();
	}

	/** @return whether it bears another name */
	public boolean isRenamed() {
		return changes.stream().anyMatch(change -> change.aspect() == Change.Aspect.NAME);
	}
}
