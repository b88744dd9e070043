package org.edgeloop.experiment.logging;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** A metric's value as people and programs write it, in Java's words or in Python's. */
public final class MetricText {

	private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");

	private MetricText() {
	}

	/** @return empty if it is no number: neither digits nor {@code nan}, {@code inf}, {@code infinity}, in any case and with a sign */
	public static OptionalDouble parse(String text) {
		String word = text.strip().toLowerCase(Locale.ROOT);
		return switch (word) {
		case "nan", "+nan", "-nan" -> OptionalDouble.of(Double.NaN);
		case "inf", "+inf", "infinity", "+infinity" -> OptionalDouble.of(Double.POSITIVE_INFINITY);
		case "-inf", "-infinity" -> OptionalDouble.of(Double.NEGATIVE_INFINITY);
		default -> NUMBER.matcher(word).matches() ? OptionalDouble.of(Double.parseDouble(word)) : OptionalDouble.empty();
		};
	}
}
