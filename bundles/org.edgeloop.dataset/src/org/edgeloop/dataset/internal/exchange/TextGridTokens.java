package org.edgeloop.dataset.internal.exchange;

import java.math.BigDecimal;
import java.nio.file.Path;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;

/**
 * The values of a Praat text file one after another: free-standing numbers, texts in quotes (a quote in a text is doubled) and flags
 * in angle brackets. Everything else, such as {@code xmin =} and {@code item [1]:}, is a comment for people, and so is the rest of a line
 * from an exclamation mark. Therefore the long, the short and any hand-made form are read alike. See "TextGrid file formats" in the Praat
 * manual.
 */
final class TextGridTokens {

	private final Path file;
	private final String text;
	private int at;
	private int line = 1;

	TextGridTokens(Path file, String text) {
		this.file = file;
		this.text = text;
	}

	/** @throws ProblemException if the file ends, or something else comes first */
	BigDecimal number() throws ProblemException {
		String token = next("a number");
		char first = token.charAt(0);
		if (first == '"' || first == '<') {
			throw bad("a number is expected, not " + token);
		}
		String digits = token.endsWith("s") ? token.substring(0, token.length() - 1) : token;
		return ForeignNumber.parse(digits).orElseThrow(() -> bad("not a number: " + token));
	}

	/** @throws ProblemException if the number is no count of things that a file of this length can hold */
	int count() throws ProblemException {
		BigDecimal number = number();
		if (number.signum() < 0 || number.compareTo(BigDecimal.valueOf(text.length())) > 0) {
			throw bad("not a number of things in this file: " + number);
		}
		return number.intValue();
	}

	String string() throws ProblemException {
		String token = next("a text");
		if (token.charAt(0) != '"') {
			throw bad("a text in quotes is expected, not " + token);
		}
		return token.substring(1, token.length() - 1).replace("\"\"", "\"");
	}

	String flag() throws ProblemException {
		String token = next("a flag");
		if (token.charAt(0) != '<') {
			throw bad("a flag such as <exists> is expected, not " + token);
		}
		return token;
	}

	ProblemException bad(String what) {
		return new ProblemException(Problem.error(what, file + ":" + line, "choose a TextGrid that Praat saved as text"));
	}

	/** @return the next free-standing value as it is written */
	private String next(String expected) throws ProblemException {
		while (at < text.length()) {
			char c = text.charAt(at);
			if (c == '"') {
				return quoted();
			} else if (c == '!') {
				skipLine();
			} else if (c == '\n' || Character.isWhitespace(c)) {
				line += c == '\n' ? 1 : 0;
				at++;
			} else {
				String word = word();
				if (word.charAt(0) == '<' && word.endsWith(">") || startsNumber(word)) {
					return word;
				}
			}
		}
		throw bad("the file ends where " + expected + " is expected");
	}

	private String quoted() throws ProblemException {
		int from = at++;
		int begun = line;
		while (at < text.length()) {
			char c = text.charAt(at++);
			line += c == '\n' ? 1 : 0;
			if (c == '"') {
				if (at == text.length() || text.charAt(at) != '"') {
					return text.substring(from, at);
				}
				at++;
			}
		}
		line = begun;
		throw bad("a text begins here whose closing quote is missing");
	}

	private void skipLine() {
		int end = text.indexOf('\n', at);
		at = end < 0 ? text.length() : end;
	}

	private String word() {
		int from = at;
		while (at < text.length() && !Character.isWhitespace(text.charAt(at)) && (at == from || text.charAt(at) != '"')) {
			at++;
		}
		return text.substring(from, at);
	}

	/** A number stands free, so that the one in {@code [1]:} is none. */
	private static boolean startsNumber(String word) {
		char first = word.charAt(0);
		boolean isSigned = (first == '-' || first == '+' || first == '.') && word.length() > 1;
		char digit = isSigned ? word.charAt(1) : first;
		return digit >= '0' && digit <= '9' || isSigned && digit == '.';
	}
}
