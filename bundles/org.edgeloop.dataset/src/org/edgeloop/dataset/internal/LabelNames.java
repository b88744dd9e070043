package org.edgeloop.dataset.internal;

import java.util.Collection;

import org.edgeloop.dataset.labels.Label;

/** What the Edit menu calls labels. */
public final class LabelNames {

	private LabelNames() {
	}

	/** @return the name of a label's type, or how many labels there are */
	public static String subject(Collection<Label> labels) {
		return labels.size() == 1 ? nameOf(labels.iterator().next().getType()) : labels.size() + " labels";
	}

	/** A document knows no taxonomy, and the path says it well enough. */
	public static String nameOf(String type) {
		return type.substring(type.lastIndexOf('/') + 1).replace('-', ' ');
	}
}
