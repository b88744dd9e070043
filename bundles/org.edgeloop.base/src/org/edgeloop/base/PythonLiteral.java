package org.edgeloop.base;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Parses the Python literals that stand in NPY headers: dictionaries become {@link Map}, tuples and lists {@link List}, strings
 * {@link String}, integers {@link Long}, {@code True} and {@code False} {@link Boolean}, {@code None} an empty {@link Optional}.
 */
public final class PythonLiteral {

	/** A text that is no literal. */
	public static final class SyntaxException extends Exception {

		private static final long serialVersionUID = 1L;

		private final int position;

		SyntaxException(int position, String message) {
			super(message);
			this.position = position;
		}

		/** @return the character at which the text goes wrong, counted from 0 */
		public int position() {
			return position;
		}
	}

	private static final int DEEPEST = 20;
	private static final char END = 0;

	private final String text;
	private int position;

	private PythonLiteral(String text) {
		this.text = text;
	}

	/** @throws SyntaxException if the text is anything but one literal */
	public static Object parse(String text) throws SyntaxException {
		PythonLiteral parser = new PythonLiteral(text);
		Object value = parser.value(0);
		if (parser.peek() != END) {
			throw parser.unexpected("the end");
		}
		return value;
	}

	private Object value(int depth) throws SyntaxException {
		if (depth > DEEPEST) {
			throw new SyntaxException(position, "nested too deeply");
		}
		char c = peek();
		return switch (c) {
		case '{' -> dictionary(depth);
		case '(' -> sequence(')', depth);
		case '[' -> sequence(']', depth);
		case '\'', '"' -> string();
		default -> {
			if (c == '-' || Character.isDigit(c)) {
				yield integer();
			}
			yield word();
		}
		};
	}

	private Map<String, Object> dictionary(int depth) throws SyntaxException {
		Map<String, Object> entries = new LinkedHashMap<>();
		position++;
		while (peek() != '}') {
			if (peek() != '\'' && peek() != '"') {
				throw unexpected("a key");
			}
			String key = string();
			expect(':');
			entries.put(key, value(depth + 1));
			separator('}');
		}
		position++;
		return entries;
	}

	private List<Object> sequence(char close, int depth) throws SyntaxException {
		List<Object> elements = new ArrayList<>();
		position++;
		while (peek() != close) {
			elements.add(value(depth + 1));
			separator(close);
		}
		position++;
		return elements;
	}

	private void separator(char close) throws SyntaxException {
		if (peek() != close) {
			expect(',');
		}
	}

	private String string() throws SyntaxException {
		char quote = text.charAt(position++);
		int start = position;
		while (position < text.length() && text.charAt(position) != quote) {
			if (text.charAt(position) == '\\') {
				throw new SyntaxException(position, "an escaped character, which is not supported");
			}
			position++;
		}
		if (position == text.length()) {
			throw new SyntaxException(start, "a string without an end");
		}
		return text.substring(start, position++);
	}

	private Long integer() throws SyntaxException {
		int start = position++;
		while (position < text.length() && Character.isDigit(text.charAt(position))) {
			position++;
		}
		int end = position;
		// Python 2 marked its long integers.
		if (position < text.length() && text.charAt(position) == 'L') {
			position++;
		}
		try {
			return Long.valueOf(text.substring(start, end));
		} catch (NumberFormatException e) {
			throw new SyntaxException(start, "no 64-bit integer");
		}
	}

	private Object word() throws SyntaxException {
		int start = position;
		while (position < text.length() && Character.isLetter(text.charAt(position))) {
			position++;
		}
		String word = text.substring(start, position);
		return switch (word) {
		case "True" -> Boolean.TRUE;
		case "False" -> Boolean.FALSE;
		case "None" -> Optional.empty();
		default -> {
			position = start;
			throw unexpected("a value");
		}
		};
	}

	private void expect(char expected) throws SyntaxException {
		if (peek() != expected) {
			throw unexpected("'" + expected + "'");
		}
		position++;
	}

	/** @return the next character that is no white space, not taken yet */
	private char peek() {
		while (position < text.length() && Character.isWhitespace(text.charAt(position))) {
			position++;
		}
		return position < text.length() ? text.charAt(position) : END;
	}

	private SyntaxException unexpected(String expected) {
		String found = position < text.length() ? "'" + text.charAt(position) + "'" : "the end";
		return new SyntaxException(position, expected + " was expected, " + found + " found");
	}
}
