package org.edgeloop.dataset;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How labels of one tier may lie to each other. Only labels that share a channel and a sample are compared; where one ends and the
 * next begins they share none. Points, and labels of the whole recording, share nothing with regions.
 */
public enum OverlapRule {
	/** No sample has two labels. */
	EXCLUSIVE,
	/** Of two labels that share samples one holds the other entirely. */
	NESTED,
	/** Labels lie as they like. */
	FREE;

	/** @return how {@code dataset.json} writes it, such as {@code exclusive} */
	public String literal() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The inverse of {@link #literal()}; empty if there is no such rule. */
	public static Optional<OverlapRule> of(String literal) {
		return Arrays.stream(values()).filter(rule -> rule.literal().equals(literal)).findFirst();
	}
}
