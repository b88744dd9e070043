package org.edgeloop.dvc.internal.yaml;

import org.edgeloop.base.YamlEscape;
import org.edgeloop.dvc.internal.yaml.YamlNode.Scalar;
import org.edgeloop.dvc.value.Value;

/** Writes single values, quoted where they must be and folded at blanks behind the last column. */
final class ScalarWriter {

	private final YamlOutput out;
	private final Folding folding;

	ScalarWriter(YamlOutput out, Folding folding) {
		this.out = out;
		this.folding = folding;
	}

	/** Writes a value of a block; nothing at all for {@code null}. */
	void block(Scalar scalar, int indent, boolean atTop) {
		if (atTop && scalar.value().equals(Value.NULL)) {
			out.content("null");
		} else {
			write(scalar, ScalarForm.of(scalar, false, false), indent, true);
		}
	}

	/** Writes a key in front of a colon, which is never folded. */
	void key(Scalar key, boolean inFlow) {
		if (key.value().equals(Value.NULL)) {
			out.indicator("null", true, false, false);
		} else {
			write(key, ScalarForm.of(key, true, inFlow), 0, false);
		}
	}

	/** Writes a value between brackets or braces. */
	void flow(Scalar scalar, int indent) {
		if (scalar.value().equals(Value.NULL)) {
			out.indicator("null", true, false, false);
		} else {
			write(scalar, ScalarForm.of(scalar, false, true), indent, true);
		}
	}

	private void write(Scalar scalar, ScalarForm form, int indent, boolean fold) {
		switch (form) {
		case PLAIN -> plain(plainText(scalar), indent, fold);
		case SINGLE_QUOTED -> singleQuoted(scalar.text(), indent, fold);
		case DOUBLE_QUOTED -> doubleQuoted(scalar.text(), indent, fold);
		}
	}

	/** Of the many spellings of truth and nothing one is written; digits stay as they are. */
	private static String plainText(Scalar scalar) {
		return switch (scalar.value()) {
		case Value.Null _ -> "";
		case Value.Bool(boolean truth) -> truth ? "true" : "false";
		case Value.Int(var number) when scalar.text().startsWith("+") -> number.toString();
		default -> scalar.text();
		};
	}

	private void plain(String text, int indent, boolean fold) {
		if (text.isEmpty()) {
			return;
		}
		out.blank();
		int start = 0;
		for (int i = 1; i <= text.length(); i++) {
			if (i == text.length() || isSpace(text, i) != isSpace(text, start)) {
				plainPart(text.substring(start, i), indent, fold, isSpace(text, start - 1) && isSpace(text, start - 2));
				start = i;
			}
		}
		out.endValue();
	}

	/**
	 * A word that is longer than a line gets a line of its own; the blank in front of it stays behind.
	 *
	 * @param behindBlanks whether several blanks are in front of it, of which one would be lost where the line is broken
	 */
	private void plainPart(String part, int indent, boolean fold, boolean behindBlanks) {
		boolean early = folding == Folding.EARLY;
		if (fold && part.equals(" ") && (early ? out.isFullWith(1) : out.isFull())) {
			out.startLine(indent);
			return;
		}
		boolean isTooLong = early ? !part.isBlank() && out.isFullWith(part.codePointCount(0, part.length())) : out.isLongerThanLine(part);
		if (isTooLong && !behindBlanks && out.isBehind(indent)) {
			out.startLine(indent);
		}
		out.content(part);
	}

	private void singleQuoted(String text, int indent, boolean fold) {
		out.indicator("'", true, false, false);
		int start = 0;
		for (int i = 0; i < text.length(); i++) {
			if (ScalarForm.isBreak(text.charAt(i))) {
				folded(text.substring(start, i), indent, fold);
				out.oldBreak(text.charAt(i));
				if (i == text.length() - 1 || !ScalarForm.isBreak(text.charAt(i + 1))) {
					out.startLine(indent);
				}
				start = i + 1;
			}
		}
		folded(text.substring(start), indent, fold);
		out.indicator("'", false, false, false);
	}

	/** Breaks the line at a single blank between words once it is full, but not at the first or last one. */
	private void folded(String text, int indent, boolean fold) {
		int start = 0;
		for (int i = 0; i <= text.length(); i++) {
			boolean single = fold && isSpace(text, i) && !isSpace(text, i - 1) && !isSpace(text, i + 1);
			if (i == text.length() || single && i > 0 && i < text.length() - 1) {
				out.content(text.substring(start, i));
				start = i;
				if (single && out.isFull()) {
					out.startLine(indent);
					start = i + 1;
				}
			}
		}
	}

	/** An escaped character may end a line as well, behind a backslash. */
	private void doubleQuoted(String text, int indent, boolean fold) {
		out.indicator("\"", true, false, false);
		int start = 0;
		for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
			int c = text.codePointAt(i);
			int next = i + Character.charCount(c);
			boolean escaped = !ScalarForm.isUnescaped(c);
			if (escaped) {
				out.content(text.substring(start, i));
				out.content(YamlEscape.of(c));
				start = next;
			}
			boolean inside = i > 0 && next < text.length();
			if (fold && inside && (c == ' ' || escaped) && out.isFullWith(escaped ? -1 : i - start)) {
				start = brokenAt(text, start, i, escaped, indent);
			}
		}
		out.content(text.substring(start));
		out.indicator("\"", false, false, false);
	}

	/** @return where the next line goes on: behind a single blank, which the line break stands for */
	private int brokenAt(String text, int start, int index, boolean escaped, int indent) {
		boolean single = !escaped && !isSpace(text, index - 1) && !isSpace(text, index + 1);
		int from = start;
		if (!escaped) {
			out.content(text.substring(start, index));
			from = index;
		}
		if (!single) {
			out.content("\\");
		}
		out.startLine(indent);
		if (single) {
			return index + 1;
		}
		if (isSpace(text, from)) {
			out.content("\\");
		}
		return from;
	}

	private static boolean isSpace(String text, int index) {
		return index >= 0 && index < text.length() && text.charAt(index) == ' ';
	}
}
