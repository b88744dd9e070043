package org.edgeloop.dataset;

import java.util.OptionalDouble;

import org.edgeloop.dataset.internal.JsonText;

/**
 * A value that describes a recording, such as its speed: a number or a text.
 *
 * @param text the value as it is written
 * @param isNumber whether it is written as a number
 */
public record AttributeValue(String text, boolean isNumber) {

	public static AttributeValue of(String text) {
		return new AttributeValue(text, false);
	}

	/** @throws IllegalArgumentException if the number is not finite */
	public static AttributeValue of(double number) {
		if (!Double.isFinite(number)) {
			throw new IllegalArgumentException("not a finite number: " + number);
		}
		return new AttributeValue(JsonText.number(number), true);
	}

	/** @return the number; empty if the value is a text */
	public OptionalDouble number() {
		return isNumber ? OptionalDouble.of(Double.parseDouble(text)) : OptionalDouble.empty();
	}
}
