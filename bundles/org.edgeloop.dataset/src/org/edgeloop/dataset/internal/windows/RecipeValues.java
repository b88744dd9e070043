package org.edgeloop.dataset.internal.windows;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.edgeloop.dataset.AttributeValue;
import org.edgeloop.dataset.AttributeValue.Form;
import org.edgeloop.dataset.LabelAttributes;

/** The values of one step of a recipe. What is missing, of another kind or not asked for is an {@link IllegalArgumentException}. */
final class RecipeValues {

	private final LabelAttributes values;
	private final Set<String> used = new HashSet<>();

	RecipeValues(LabelAttributes values) {
		this.values = values;
	}

	String text(String key) {
		return value(key, Form.TEXT, "a text").text();
	}

	double number(String key) {
		return value(key, Form.NUMBER, "a number").number().orElseThrow();
	}

	int wholeNumber(String key) {
		double number = number(key);
		if (number != Math.rint(number) || Math.abs(number) > Integer.MAX_VALUE) {
			throw new IllegalArgumentException("\"" + key + "\" must be a whole number");
		}
		return (int) number;
	}

	/** @return the flag, or false if it is left out */
	boolean flag(String key) {
		return values.get(key).isPresent() && value(key, Form.FLAG, "true or false").isSet();
	}

	/** @return the constant with that name in lower case */
	<E extends Enum<E>> E choice(String key, Class<E> type) {
		String text = text(key);
		return Arrays.stream(type.getEnumConstants()).filter(constant -> name(constant).equals(text)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException("\"" + key + "\" is one of "
						+ Arrays.stream(type.getEnumConstants()).map(RecipeValues::name).collect(Collectors.joining(", "))));
	}

	/** Call once all is taken. */
	void checkAllUsed() {
		for (String key : values.values().keySet()) {
			if (!used.contains(key)) {
				throw new IllegalArgumentException("\"" + text("do") + "\" has no \"" + key + "\" here");
			}
		}
	}

	private AttributeValue value(String key, Form form, String what) {
		used.add(key);
		return values.get(key).filter(value -> value.form() == form)
				.orElseThrow(() -> new IllegalArgumentException("\"" + key + "\" must be " + what));
	}

	private static String name(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT);
	}
}
