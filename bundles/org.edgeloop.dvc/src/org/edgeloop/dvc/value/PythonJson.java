package org.edgeloop.dvc.value;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import org.edgeloop.base.PythonFloat;
import org.edgeloop.dvc.value.Value.Bool;
import org.edgeloop.dvc.value.Value.Int;
import org.edgeloop.dvc.value.Value.Mapping;
import org.edgeloop.dvc.value.Value.Null;
import org.edgeloop.dvc.value.Value.Real;
import org.edgeloop.dvc.value.Value.Sequence;
import org.edgeloop.dvc.value.Value.Text;

/** JSON as Python's {@code json.dumps} writes it, which hashes are made of. */
public final class PythonJson {

	/** Text in Python's order, that of code points, where Java's own compares halves of surrogate pairs. */
	public static final Comparator<String> CODE_POINTS = PythonJson::compareCodePoints;

	private static final char FIRST_PRINTED = ' ';
	private static final char LAST_PRINTED = '~';

	private final boolean sorted;
	private final StringBuilder out = new StringBuilder();

	private PythonJson(boolean sorted) {
		this.sorted = sorted;
	}

	/** @return {@code json.dumps(value)}: on one line, with {@code ", "} and {@code ": "}, in ASCII */
	public static String write(Value value) {
		return write(value, false);
	}

	/** @return {@code json.dumps(value, sort_keys=True)} */
	public static String writeSorted(Value value) {
		return write(value, true);
	}

	/** @return a text in quotes, all but printed ASCII escaped */
	public static String quote(String text) {
		var json = new PythonJson(false);
		json.text(text);
		return json.out.toString();
	}

	private static String write(Value value, boolean sorted) {
		var json = new PythonJson(sorted);
		json.value(value);
		return json.out.toString();
	}

	private void value(Value value) {
		switch (value) {
		case Text(String text) -> text(text);
		case Sequence(var items) -> sequence(items);
		case Mapping(var entries) -> mapping(entries);
		default -> out.append(word(value));
		}
	}

	private static String word(Value value) {
		return switch (value) {
		case Null _ -> "null";
		case Bool(boolean truth) -> truth ? "true" : "false";
		case Int(var number) -> number.toString();
		case Real(double number) when Double.isNaN(number) -> "NaN";
		case Real(double number) when Double.isInfinite(number) -> number > 0 ? "Infinity" : "-Infinity";
		case Real(double number) -> PythonFloat.repr(number);
		case Text(String text) -> text;
		case Sequence _, Mapping _ -> throw new IllegalArgumentException("no single value");
		};
	}

	private void sequence(List<Value> items) {
		out.append('[');
		String separator = "";
		for (Value item : items) {
			out.append(separator);
			value(item);
			separator = ", ";
		}
		out.append(']');
	}

	private void mapping(Map<Value, Value> entries) {
		List<Map.Entry<Value, Value>> ordered = new ArrayList<>(entries.entrySet());
		if (sorted) {
			ordered.sort((one, other) -> compareKeys(one.getKey(), other.getKey()));
		}
		out.append('{');
		String separator = "";
		for (var entry : ordered) {
			out.append(separator);
			text(word(entry.getKey()));
			out.append(": ");
			value(entry.getValue());
			separator = ", ";
		}
		out.append('}');
	}

	/** Python sorts the keys themselves: numbers as numbers. It refuses to compare those of different types, which stay in order here. */
	private static int compareKeys(Value one, Value other) {
		if (one instanceof Text(String a) && other instanceof Text(String b)) {
			return CODE_POINTS.compare(a, b);
		}
		if (one instanceof Int(var a) && other instanceof Int(var b)) {
			return a.compareTo(b);
		}
		return one instanceof Real(double a) && other instanceof Real(double b) ? Double.compare(a, b) : 0;
	}

	private void text(String text) {
		out.append('"');
		for (int i = 0; i < text.length(); i++) {
			character(text.charAt(i));
		}
		out.append('"');
	}

	private void character(char c) {
		switch (c) {
		case '"' -> out.append("\\\"");
		case '\\' -> out.append("\\\\");
		case '\n' -> out.append("\\n");
		case '\r' -> out.append("\\r");
		case '\t' -> out.append("\\t");
		case '\b' -> out.append("\\b");
		case '\f' -> out.append("\\f");
		default -> {
			if (c >= FIRST_PRINTED && c <= LAST_PRINTED) {
				out.append(c);
			} else {
				out.append("\\u").append(HexFormat.of().toHexDigits(c));
			}
		}
		}
	}

	private static int compareCodePoints(String one, String other) {
		int length = Math.min(one.length(), other.length());
		for (int i = 0; i < length; i++) {
			char a = one.charAt(i);
			char b = other.charAt(i);
			if (a != b) {
				boolean same = Character.isSurrogate(a) == Character.isSurrogate(b);
				return same ? Character.compare(a, b) : Boolean.compare(Character.isSurrogate(a), Character.isSurrogate(b));
			}
		}
		return Integer.compare(one.length(), other.length());
	}
}
