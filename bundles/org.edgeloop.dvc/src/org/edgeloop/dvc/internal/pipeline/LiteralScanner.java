package org.edgeloop.dvc.internal.pipeline;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.PythonFloat;
import org.edgeloop.dvc.value.Value;

/** Goes over a text that holds strings and numbers as Python writes them. */
final class LiteralScanner {

	/** No character: the text is at its end. */
	static final int END = -1;

	private static final Pattern NUMBER = Pattern.compile("[+-]?[\\w.]+(?:(?<=[eE])[+-]\\w+)?");
	private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d+(?:_\\d+)*");
	private static final int DEEPEST = 100;

	private final String text;
	private final String name;
	private int position;
	private int depth;

	/** @param name of the file, for problems */
	LiteralScanner(String text, String name) {
		this.text = text;
		this.name = name;
	}

	/** @return the next character, not taken; {@link #END} at the end */
	int peek() {
		return position < text.length() ? text.charAt(position) : END;
	}

	int take() {
		return position < text.length() ? text.charAt(position++) : END;
	}

	boolean takeIf(String expected) {
		boolean found = text.startsWith(expected, position);
		position += found ? expected.length() : 0;
		return found;
	}

	void expect(String expected) throws ProblemException {
		if (!takeIf(expected)) {
			throw problem("'" + expected + "' is missing");
		}
	}

	/** Goes over blanks, comments and ends of lines. */
	void skipBlanks() {
		for (int c = peek(); c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '#'; c = peek()) {
			if (c == '#') {
				skipToEndOfLine();
			} else {
				position++;
			}
		}
	}

	private void skipToEndOfLine() {
		while (peek() != END && peek() != '\n') {
			position++;
		}
	}

	/** Takes what a pattern finds here. */
	Optional<String> take(Pattern pattern) {
		Matcher matcher = pattern.matcher(text).region(position, text.length());
		if (!matcher.lookingAt() || matcher.end() == position) {
			return Optional.empty();
		}
		position = matcher.end();
		return Optional.of(matcher.group());
	}

	/** Goes into a list or a table; they may not be nested without bounds. */
	void enter() throws ProblemException {
		if (++depth > DEEPEST) {
			throw problem("it is nested too deeply");
		}
	}

	void leave() {
		depth--;
	}

	/** @return the string between quotes that begins here */
	String string() throws ProblemException {
		char quote = (char) take();
		String three = String.valueOf(quote).repeat(3);
		boolean manyLines = text.startsWith(three.substring(1), position);
		String end = manyLines ? three : three.substring(2);
		position += manyLines ? 2 : 0;
		var string = new StringBuilder();
		while (!takeIf(end)) {
			int c = take();
			if (c == END || !manyLines && c == '\n') {
				throw problem("a string has no end");
			}
			if (c == '\\') {
				escape(string);
			} else {
				string.append((char) c);
			}
		}
		return string.toString();
	}

	private void escape(StringBuilder string) throws ProblemException {
		int c = take();
		switch (c) {
			case 'n' -> string.append('\n');
			case 't' -> string.append('\t');
			case 'r' -> string.append('\r');
			case 'b' -> string.append('\b');
			case 'f' -> string.append('\f');
			case '"', '\'', '\\' -> string.append((char) c);
			case 'x' -> string.appendCodePoint(hexadecimal(2));
			case 'u' -> string.appendCodePoint(hexadecimal(4));
			case 'U' -> string.appendCodePoint(hexadecimal(8));
			case '\n' -> {
				// the string goes on in the next line
			}
			default -> string.append('\\').append((char) c);
		}
	}

	private int hexadecimal(int digits) throws ProblemException {
		if (position + digits > text.length()) {
			throw problem("a string has no end");
		}
		try {
			int code = Integer.parseInt(text, position, position + digits, 16);
			position += digits;
			if (Character.isValidCodePoint(code)) {
				return code;
			}
		} catch (NumberFormatException e) {
			// said below
		}
		throw problem("an escaped character is none");
	}

	/** @return the number that begins here */
	Value number() throws ProblemException {
		String word = take(NUMBER).orElseThrow(() -> problem("a value is missing"));
		return number(word).orElseThrow(() -> problem("'" + word + "' is no value"));
	}

	static Optional<Value> number(String word) {
		if (DECIMAL.matcher(word).matches()) {
			return Optional.of(new Value.Int(new BigInteger(word.replace("_", "").replace("+", ""))));
		}
		String unsigned = word.startsWith("+") || word.startsWith("-") ? word.substring(1) : word;
		if (unsigned.length() > 2 && unsigned.charAt(0) == '0' && "xXoObB".indexOf(unsigned.charAt(1)) >= 0) {
			return based(word, unsigned);
		}
		var real = PythonFloat.parse(word);
		return real.isPresent() ? Optional.of(Value.of(real.getAsDouble())) : Optional.empty();
	}

	private static Optional<Value> based(String word, String unsigned) {
		int base = switch (unsigned.charAt(1)) {
			case 'x', 'X' -> 16;
			case 'o', 'O' -> 8;
			default -> 2;
		};
		try {
			BigInteger number = new BigInteger(unsigned.substring(2).replace("_", ""), base);
			return Optional.of(new Value.Int(word.startsWith("-") ? number.negate() : number));
		} catch (NumberFormatException e) {
			return Optional.empty();
		}
	}

	ProblemException problem(String what) {
		int line = 1 + (int) text.substring(0, Math.min(position, text.length())).chars().filter(c -> c == '\n').count();
		return new ProblemException(Problem.error("unable to read: '" + name + "': " + what, name + ", line " + line, "Correct the file."));
	}
}
