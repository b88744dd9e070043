package org.edgeloop.dataset.ui.explorer.internal;

import org.eclipse.core.resources.IResource;
import org.eclipse.jdt.annotation.NonNull;
import org.edgeloop.base.Problem;

/** A line in the tree that stands for what is not there: still loading, or why it cannot be shown. */
public sealed interface MessageNode {

	/** @return the node that the line stands under */
	IResource parent();

	/** The children are being read. */
	record Loading(@NonNull IResource parent) implements MessageNode {
	}

	/** The children cannot be shown. */
	record Failed(@NonNull IResource parent, Problem problem) implements MessageNode {
	}
}
