package org.edgeloop.dataset;

import java.util.OptionalDouble;

import org.edgeloop.dataset.internal.JsonText;

/**
 * A value that describes a recording or a label, such as its speed: a number, a text, or a flag.
 *
 * @param text the value as it is written, a text without its quotes
 * @param form how it is written
 */
public record AttributeValue(String text, Form form) {

	/** How a value is written in a project's files. */
	public enum Form {
		TEXT,
		NUMBER,
		/** {@code true} or {@code false}. */
		FLAG,
		/** JSON that only a newer version makes something of: it is kept as it is. */
		OTHER
	}

	public static AttributeValue of(String text) {
		return new AttributeValue(text, Form.TEXT);
	}

	/** @throws IllegalArgumentException if the number is not finite */
	public static AttributeValue of(double number) {
		if (!Double.isFinite(number)) {
			throw new IllegalArgumentException("not a finite number: " + number);
		}
		return new AttributeValue(JsonText.number(number), Form.NUMBER);
	}

	public static AttributeValue of(boolean flag) {
		return new AttributeValue(Boolean.toString(flag), Form.FLAG);
	}

	public boolean isNumber() {
		return form == Form.NUMBER;
	}

	public boolean isFlag() {
		return form == Form.FLAG;
	}

	/** @return whether the value is the flag {@code true} */
	public boolean isSet() {
		return isFlag() && Boolean.parseBoolean(text);
	}

	/** @return the number; empty if the value is none */
	public OptionalDouble number() {
		return isNumber() ? OptionalDouble.of(Double.parseDouble(text)) : OptionalDouble.empty();
	}

	/** @return the value as JSON */
	public String json() {
		return form == Form.TEXT ? JsonText.quote(text) : text;
	}
}
