package org.edgeloop.dataset.ui.review;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.Image;
import org.edgeloop.dataset.review.Review;
import org.edgeloop.dataset.review.ReviewState;
import org.edgeloop.ui.Icons;

/** Says and shows how far a label has come in its review. */
public final class ReviewText {

	private ReviewText() {
	}

	/** @return the state as people say it */
	public static String of(ReviewState state) {
		return switch (state) {
		case DRAFT -> "Draft";
		case SUBMITTED -> "Submitted";
		case APPROVED -> "Approved";
		case REJECTED -> "Rejected";
		};
	}

	/** @return the state, by whom, and what was said to it */
	public static String of(Review review) {
		return of(review.state()) + (review.by().isEmpty() ? "" : " by " + review.by())
				+ (review.comment().isEmpty() ? "" : ": " + review.comment());
	}

	/** @return the icon of the state, which the platform disposes of; null for a draft */
	public static @Nullable Image image(ReviewState state) {
		return switch (state) {
		case DRAFT -> null;
		case SUBMITTED -> Icons.SUBMITTED.image();
		case APPROVED -> Icons.PASSED.image();
		case REJECTED -> Icons.ERROR.image();
		};
	}
}
