package org.edgeloop.dataset.internal;

import java.util.UUID;

import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.review.Review;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Makes labels out of labels. */
public final class LabelCopies {

	private LabelCopies() {
	}

	/** @return a label that says the same under an id of its own; nobody has reviewed it */
	public static Label of(Label label) {
		Label copy = EcoreUtil.copy(label);
		copy.setId(UUID.randomUUID().toString());
		copy.setReview(Review.DRAFT);
		return copy;
	}
}
