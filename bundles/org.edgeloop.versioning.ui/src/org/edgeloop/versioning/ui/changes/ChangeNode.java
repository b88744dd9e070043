package org.edgeloop.versioning.ui.changes;

import org.edgeloop.versioning.ui.state.Change;

/** A line of the tree in the Versions view. */
public sealed interface ChangeNode {

	/** The heading of a group. */
	record OfGroup(Change.Group group) implements ChangeNode {
	}

	/** A file or data below its group. */
	record OfChange(Change change) implements ChangeNode {
	}
}
