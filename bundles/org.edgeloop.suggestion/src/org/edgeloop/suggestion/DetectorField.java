package org.edgeloop.suggestion;

import java.util.List;

/**
 * A setting of a detector.
 *
 * @param name as {@code --set} and provenances write it
 * @param title for a form
 * @param help what it does, in a sentence
 * @param preset the value that it has unless another is given; empty for none
 * @param least a number's least value
 * @param most a number's greatest value
 * @param choices what can be chosen of; empty for other kinds
 */
public record DetectorField(String name, FieldKind kind, String title, String help, String preset, double least, double most,
		List<String> choices) {

	public DetectorField {
		choices = List.copyOf(choices);
	}

	public static DetectorField number(String name, String title, String help, String preset, double least, double most) {
		return new DetectorField(name, FieldKind.NUMBER, title, help, preset, least, most, List.of());
	}

	public static DetectorField duration(String name, String title, String help, String preset) {
		return new DetectorField(name, FieldKind.DURATION, title, help, preset, 0, Double.MAX_VALUE, List.of());
	}

	public static DetectorField choice(String name, String title, String help, String... choices) {
		return new DetectorField(name, FieldKind.CHOICE, title, help, choices[0], 0, 0, List.of(choices));
	}

	public static DetectorField file(String name, String title, String help) {
		return new DetectorField(name, FieldKind.FILE, title, help, "", 0, 0, List.of());
	}

	public static DetectorField text(String name, String title, String help) {
		return new DetectorField(name, FieldKind.TEXT, title, help, "", 0, 0, List.of());
	}
}
