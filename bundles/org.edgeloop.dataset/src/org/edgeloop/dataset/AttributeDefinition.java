package org.edgeloop.dataset;

import java.util.List;
import java.util.Set;

/**
 * What labels of a type and of the types below it say beside the type.
 *
 * @param name names the attribute, for people and in labels
 * @param kind which values it takes
 * @param unit the unit of a {@linkplain AttributeKind#NUMBER number}, such as {@code mm/s}; else empty
 * @param choices the values of a {@linkplain AttributeKind#CHOICE choice} in the order in which people see them; else empty
 * @param required whether every label has it
 * @param unknownKeys what a newer version wrote beside these
 */
public record AttributeDefinition(String name, AttributeKind kind, String unit, List<String> choices, boolean required,
		UnknownKeys unknownKeys) {

	/** @throws IllegalArgumentException with a sentence for the user if a value is missing or contradicts the kind */
	public AttributeDefinition {
		choices = List.copyOf(choices);
		check(!name.isBlank(), "an attribute has a name");
		check(unit.isEmpty() || kind == AttributeKind.NUMBER, "only a number has a unit, not \"" + name + "\"");
		check(choices.isEmpty() == (kind != AttributeKind.CHOICE), kind == AttributeKind.CHOICE
				? "\"" + name + "\" has no choices" : "only a choice has choices, not \"" + name + "\"");
		check(Set.copyOf(choices).size() == choices.size(), "a choice of \"" + name + "\" is there twice");
	}

	public static AttributeDefinition number(String name, String unit) {
		return new AttributeDefinition(name, AttributeKind.NUMBER, unit, List.of(), false, UnknownKeys.NONE);
	}

	public static AttributeDefinition choice(String name, String... choices) {
		return new AttributeDefinition(name, AttributeKind.CHOICE, "", List.of(choices), false, UnknownKeys.NONE);
	}

	public static AttributeDefinition text(String name) {
		return new AttributeDefinition(name, AttributeKind.TEXT, "", List.of(), false, UnknownKeys.NONE);
	}

	public static AttributeDefinition flag(String name) {
		return new AttributeDefinition(name, AttributeKind.FLAG, "", List.of(), false, UnknownKeys.NONE);
	}

	/** @return the same attribute, which every label has to have */
	public AttributeDefinition asRequired() {
		return new AttributeDefinition(name, kind, unit, choices, true, unknownKeys);
	}

	/** @return whether a label's attribute may have the value */
	public boolean accepts(AttributeValue value) {
		return switch (kind) {
		case NUMBER -> value.isNumber();
		case CHOICE -> value.form() == AttributeValue.Form.TEXT && choices.contains(value.text());
		case TEXT -> value.form() == AttributeValue.Form.TEXT;
		case FLAG -> value.isFlag();
		};
	}

	/** @return which values the attribute takes, as the end of a sentence: {@code "a number in mm/s"} */
	public String expectation() {
		return switch (kind) {
		case NUMBER -> unit.isEmpty() ? "a number" : "a number in " + unit;
		case CHOICE -> "one of " + String.join(", ", choices);
		case TEXT -> "a text";
		case FLAG -> "yes or no";
		};
	}

	/**
	 * Turns what somebody typed into a value.
	 *
	 * @param text a number with a decimal point, a choice, a text, or {@code true} or {@code false}
	 * @throws IllegalArgumentException with a sentence for the user if the attribute does not take it
	 */
	public AttributeValue parse(String text) {
		AttributeValue value = switch (kind) {
		case NUMBER -> numberOf(text);
		case CHOICE, TEXT -> AttributeValue.of(text);
		case FLAG -> flagOf(text);
		};
		check(accepts(value), refusal(text));
		return value;
	}

	private AttributeValue numberOf(String text) {
		try {
			return AttributeValue.of(Double.parseDouble(text.strip()));
		} catch (IllegalArgumentException e) {
			throw new IllegalArgumentException(refusal(text), e);
		}
	}

	private AttributeValue flagOf(String text) {
		boolean set = text.strip().equalsIgnoreCase("true");
		check(set || text.strip().equalsIgnoreCase("false"), refusal(text));
		return AttributeValue.of(set);
	}

	private String refusal(String text) {
		return "\"" + name + "\" is " + expectation() + ", not \"" + text + "\"";
	}

	private static void check(boolean holds, String otherwise) {
		if (!holds) {
			throw new IllegalArgumentException(otherwise);
		}
	}
}
