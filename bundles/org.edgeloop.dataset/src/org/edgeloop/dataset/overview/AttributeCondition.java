package org.edgeloop.dataset.overview;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.edgeloop.dataset.AttributeValue;
import org.edgeloop.dataset.LabelAttributes;

/**
 * What a label's attribute must be.
 *
 * @param name the attribute's
 * @param comparison how its value is compared
 * @param value what it is compared with: for {@link Comparison#EQUAL} a text, a number or {@code true}, for {@link Comparison#PRESENT}
 *            nothing, else a number
 */
public record AttributeCondition(String name, Comparison comparison, String value) {

	/** How an attribute's value is compared. */
	public enum Comparison {
		/** The label has the attribute. */
		PRESENT,
		/** It has this value: numbers are compared as such, texts whatever the case of their letters. */
		EQUAL,
		/** It is a number less than this one or equal to it. */
		AT_MOST,
		/** It is a number greater than this one or equal to it. */
		AT_LEAST
	}

	private static final Pattern TEXT = Pattern.compile("([^=<>]+)(?:(=|<=|>=)(.*))?", Pattern.DOTALL);

	/** @throws IllegalArgumentException with a sentence for the user if the condition is none */
	public AttributeCondition {
		if (name.isBlank()) {
			throw new IllegalArgumentException("an attribute has a name");
		}
		if (comparison.compareTo(Comparison.EQUAL) > 0 && number(value).isEmpty()) {
			throw new IllegalArgumentException("\"" + value + "\" is no number to compare " + name + " with");
		}
	}

	/**
	 * @param text {@code name}, {@code name=value}, {@code name<=number} or {@code name>=number}
	 * @throws IllegalArgumentException with a sentence for the user if it is none of them
	 */
	public static AttributeCondition parse(String text) {
		Matcher parts = TEXT.matcher(text);
		if (!parts.matches()) {
			throw new IllegalArgumentException(
					"\"" + text + "\" is no condition: write name, name=value, name<=number or name>=number");
		}
		Comparison comparison = switch (Optional.ofNullable(parts.group(2)).orElse("")) {
		case "=" -> Comparison.EQUAL;
		case "<=" -> Comparison.AT_MOST;
		case ">=" -> Comparison.AT_LEAST;
		default -> Comparison.PRESENT;
		};
		return new AttributeCondition(parts.group(1).strip(), comparison, Optional.ofNullable(parts.group(3)).orElse("").strip());
	}

	boolean holds(LabelAttributes attributes) {
		Optional<AttributeValue> found = attributes.get(name);
		return found.isPresent() && switch (comparison) {
		case PRESENT -> true;
		case EQUAL -> found.get().text().equalsIgnoreCase(value)
				|| found.get().isNumber() && found.get().number().equals(number(value));
		case AT_MOST -> found.get().number().orElse(Double.NaN) <= number(value).orElse(Double.NaN);
		case AT_LEAST -> found.get().number().orElse(Double.NaN) >= number(value).orElse(Double.NaN);
		};
	}

	private static OptionalDouble number(String text) {
		try {
			return OptionalDouble.of(Double.parseDouble(text));
		} catch (NumberFormatException e) {
			return OptionalDouble.empty();
		}
	}
}
