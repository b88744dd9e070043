package org.edgeloop.dvc.internal.yaml;

/** The text written so far, and where in its last line the pen is. */
final class YamlOutput {

	private static final int WIDTH = 80;

	private final StringBuilder text = new StringBuilder();

	/** Of the line that is being written, in characters. */
	private int column;

	/** Whether a blank, or the beginning of a line, is just behind, so that none has to follow. */
	private boolean afterBlank = true;

	/** What lines of a text behind {@code |} or {@code >} are indented by, if one was just written; 0 otherwise. */
	private int blockIndent;

	/** Whether nothing but indentation and dashes is in the line yet. */
	private boolean indented = true;

	/** @return whether lines are broken at the next chance */
	boolean isFull() {
		return column > WIDTH;
	}

	/** @return whether the line is too long with some characters more */
	boolean isFullWith(int more) {
		return column + more > WIDTH;
	}

	/** @return whether a word is longer than any line may be */
	boolean isLongerThanLine(String word) {
		return word.codePointCount(0, word.length()) > WIDTH;
	}

	/** @return whether the pen is behind a column */
	boolean isBehind(int indent) {
		return column > indent;
	}

	/** Goes to a column in a line that has nothing in it yet. */
	void startLine(int indent) {
		if (!indented || column > indent || column == indent && !afterBlank) {
			breakLine();
		}
		if (column < indent) {
			put(" ".repeat(indent - column));
			afterBlank = true;
		}
	}

	/**
	 * Writes a sign.
	 *
	 * @param needsBlank whether a blank must be in front of it
	 * @param isBlank whether nothing blank has to follow it
	 * @param isIndentation whether the line counts as empty behind it
	 */
	void indicator(String sign, boolean needsBlank, boolean isBlank, boolean isIndentation) {
		if (needsBlank && !afterBlank) {
			put(" ");
		}
		put(sign);
		afterBlank = isBlank;
		indented &= isIndentation;
	}

	/** Writes a part of a value. */
	void content(String part) {
		if (!part.isEmpty()) {
			put(part);
			afterBlank = false;
			indented = false;
		}
	}

	/** Puts a blank in front of a value unless one is there. */
	void blank() {
		if (!afterBlank) {
			put(" ");
		}
	}

	/** Whether a blank has to come before what follows; what is in the line counts. */
	void endValue() {
		afterBlank = false;
		indented = false;
	}

	void breakLine() {
		text.append('\n');
		column = 0;
		afterBlank = true;
		indented = true;
	}

	/** Writes a character that ends a line for those who know YAML 1.1 alone. */
	void oldBreak(char separator) {
		text.append(separator);
		column = 0;
		afterBlank = true;
		indented = true;
	}

	/** Ends the line unless nothing is in it. */
	void endLine() {
		if (column > 0) {
			breakLine();
		}
	}

	/** Writes the lines of a text behind {@code |} or {@code >}. */
	void block(Iterable<String> lines, int indent) {
		for (String line : lines) {
			text.append(line.isEmpty() ? "" : " ".repeat(indent) + line);
			breakLine();
		}
		blockIndent = indent;
	}

	/** Writes a line of comment as it is; so deep that it would belong to the text above, it comes a column less deep than that. */
	void line(String whole) {
		boolean swallowed = blockIndent > 0 && !whole.isBlank() && whole.length() - whole.stripLeading().length() >= blockIndent;
		text.append(swallowed ? " ".repeat(blockIndent - 1) + whole.stripLeading() : whole);
		breakLine();
	}

	/** Writes a comment behind what is in the line, at its column if there is room. */
	void comment(String comment, int atColumn) {
		put(" ".repeat(Math.max(1, atColumn - column)) + comment);
		breakLine();
	}

	private void put(String part) {
		blockIndent = 0;
		text.append(part);
		column += part.codePointCount(0, part.length());
	}

	@Override
	public String toString() {
		return text.toString();
	}
}
