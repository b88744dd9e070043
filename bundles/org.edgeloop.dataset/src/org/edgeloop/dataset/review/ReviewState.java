package org.edgeloop.dataset.review;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far a label has come in its review. */
public enum ReviewState {
	/** its author works on it */
	DRAFT,
	/** its author thinks that it is right */
	SUBMITTED,
	/** somebody else thinks so, too */
	APPROVED,
	/** somebody else thinks otherwise, and says why */
	REJECTED;

	/** @return the state as files say it */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	public static Optional<ReviewState> of(String word) {
		return Arrays.stream(values()).filter(state -> state.word().equals(word)).findFirst();
	}
}
