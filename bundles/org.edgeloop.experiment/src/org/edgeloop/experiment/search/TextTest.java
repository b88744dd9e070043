package org.edgeloop.experiment.search;

import java.util.List;

/**
 * Compares words.
 *
 * @param values one; any number for lists
 */
public record TextTest(Operator operator, List<String> values) {

	/** How words are compared. */
	public enum Operator {
		EQUAL, NOT_EQUAL,
		/** By a pattern in which {@code %} stands for any characters and {@code _} for one. */
		LIKE,
		/** As LIKE, without regard to capitals. */
		ILIKE, IN, NOT_IN
	}

	public TextTest {
		values = List.copyOf(values);
	}

	public boolean test(String text) {
		return switch (operator) {
			case EQUAL -> text.equals(values.getFirst());
			case NOT_EQUAL -> !text.equals(values.getFirst());
			case LIKE -> LikePattern.matches(values.getFirst(), text);
			case ILIKE -> LikePattern.matches(LikePattern.folded(values.getFirst()), LikePattern.folded(text));
			case IN -> values.contains(text);
			case NOT_IN -> !values.contains(text);
		};
	}
}
