package org.edgeloop.signal.internal.uff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * The fields of a line: they have fixed widths, but not every writer keeps to them. Where the blanks between them make sense,
 * they are believed instead.
 */
final class UffFields {

	private UffFields() {
	}

	/** @return the text of columns {@code [from, to)}, counted from 0, without blanks around it; {@code NONE} means none */
	static String text(String line, int from, int to) {
		String text = line.substring(Math.min(from, line.length()), Math.min(to, line.length())).strip();
		return text.equals("NONE") ? "" : text;
	}

	/** @return the line's pieces between blanks */
	static List<String> words(String line) {
		String stripped = line.strip();
		return stripped.isEmpty() ? List.of() : List.of(stripped.split("\\s+"));
	}

	/** @return a whole number, or 0 for what is none */
	static long integer(String text) {
		try {
			return Long.parseLong(text.strip());
		} catch (NumberFormatException e) {
			return 0;
		}
	}

	/**
	 * @param widths the widths of all fields
	 * @return the fields by the blanks between them if that gives as many, else by their widths
	 */
	static List<String> split(String line, int... widths) {
		List<String> words = words(line);
		if (words.size() == widths.length) {
			return words;
		}
		List<String> fields = new ArrayList<>();
		int at = 0;
		for (int width : widths) {
			fields.add(line.substring(Math.min(at, line.length()), Math.min(at + width, line.length())).strip());
			at += width;
		}
		return fields;
	}

	/** @return a number as Fortran writes it: the exponent behind E or D, or, if it has three digits, behind its sign alone */
	static OptionalDouble number(String text) {
		String usual = text.strip().toUpperCase(Locale.ROOT).replace('D', 'E');
		int sign = Math.max(usual.lastIndexOf('+'), usual.lastIndexOf('-'));
		if (sign > 0 && usual.charAt(sign - 1) != 'E') {
			usual = usual.substring(0, sign) + 'E' + usual.substring(sign);
		}
		try {
			return OptionalDouble.of(switch (usual) {
			case "NAN", "-NAN", "+NAN" -> Double.NaN;
			case "INF", "+INF", "INFINITY" -> Double.POSITIVE_INFINITY;
			case "-INF", "-INFINITY" -> Double.NEGATIVE_INFINITY;
			default -> Double.parseDouble(usual);
			});
		} catch (NumberFormatException e) {
			return OptionalDouble.empty();
		}
	}
}
