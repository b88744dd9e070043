package org.edgeloop.dvc.pipeline;

import java.util.stream.Collectors;

import org.edgeloop.base.PythonFloat;
import org.edgeloop.dvc.value.Value;

/** Values as Python's {@code str} and {@code repr} write them, which DVC's tables are made of. */
final class PythonText {

	private PythonText() {
	}

	/** @return {@code str(value)} */
	static String str(Value value) {
		return value instanceof Value.Text(String text) ? text : repr(value);
	}

	/** @return {@code repr(value)} */
	static String repr(Value value) {
		return switch (value) {
			case Value.Null _ -> "None";
			case Value.Bool(boolean truth) -> truth ? "True" : "False";
			case Value.Int(var number) -> number.toString();
			case Value.Real(double number) -> PythonFloat.repr(number);
			case Value.Text(String text) -> quoted(text);
			case Value.Sequence(var items) -> items.stream().map(PythonText::repr).collect(Collectors.joining(", ", "[", "]"));
			case Value.Mapping(var entries) -> entries.entrySet().stream().map(entry -> repr(entry.getKey()) + ": " + repr(entry.getValue()))
					.collect(Collectors.joining(", ", "{", "}"));
		};
	}

	/** @return the value, as text if it is a list: DVC compares and writes lists so */
	static Value listsAsText(Value value) {
		return value instanceof Value.Sequence ? Value.of(repr(value)) : value;
	}

	private static String quoted(String text) {
		char quote = text.indexOf('\'') >= 0 && text.indexOf('"') < 0 ? '"' : '\'';
		var quoted = new StringBuilder().append(quote);
		text.codePoints().forEach(c -> {
			switch (c) {
				case '\\' -> quoted.append("\\\\");
				case '\n' -> quoted.append("\\n");
				case '\r' -> quoted.append("\\r");
				case '\t' -> quoted.append("\\t");
				default -> {
					if (c == quote) {
						quoted.append('\\');
					}
					if (Character.isISOControl(c)) {
						quoted.append("\\x%02x".formatted(c));
					} else {
						quoted.appendCodePoint(c);
					}
				}
			}
		});
		return quoted.append(quote).toString();
	}
}
