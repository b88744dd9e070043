package org.edgeloop.experiment.internal.file;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;

import org.edgeloop.base.YamlEscape;
import org.edgeloop.experiment.internal.file.YamlNode.Mapping;
import org.edgeloop.experiment.internal.file.YamlNode.Scalar;
import org.edgeloop.experiment.internal.file.YamlNode.Sequence;

/**
 * Writes YAML byte for byte as MLflow does, which calls PyYAML's {@code dump} with libyaml's safe dumper in block style, with sorted
 * keys, all of Unicode allowed and the default width of 80 columns. Where it breaks lines and what it quotes is no matter of taste:
 * stores are kept under version control, and a run renamed should change one line.
 */
final class YamlWriter {

	private static final int INDENT = 2;
	private static final int WIDTH = 80;

	/** Longer keys, in bytes, are written behind a question mark. */
	private static final int LONGEST_SIMPLE_KEY = 128;

	private final StringBuilder out = new StringBuilder();

	/** Of the line that is being written, in characters. */
	private int column;

	/** Whether a blank, or the beginning of a line, is just behind, so that none has to follow. */
	private boolean afterBlank = true;

	/** Whether nothing but indentation is in the line yet. */
	private boolean indented = true;

	private YamlWriter() {
	}

	/** @return a document whose topmost node is a mapping */
	static String write(SortedMap<String, YamlNode> entries) {
		var writer = new YamlWriter();
		if (entries.isEmpty()) {
			writer.indicator("{}", true, false, false);
		} else {
			writer.mapping(entries, 0);
		}
		writer.lineBreak();
		return writer.out.toString();
	}

	private void mapping(SortedMap<String, YamlNode> entries, int indent) {
		for (Map.Entry<String, YamlNode> entry : entries.entrySet()) {
			startLine(indent);
			var key = Scalar.of(entry.getKey());
			if (isSimple(key.text())) {
				scalar(key, indent + INDENT, true);
				indicator(":", false, false, false);
			} else {
				indicator("?", true, false, true);
				scalar(key, indent + INDENT, false);
				startLine(indent);
				indicator(":", true, false, true);
			}
			node(entry.getValue(), indent, true);
		}
	}

	private static boolean isSimple(String key) {
		return !ScalarStyle.hasBreak(key) && key.getBytes(StandardCharsets.UTF_8).length <= LONGEST_SIMPLE_KEY;
	}

	/** A list as a value stands as deep as its key. */
	private void node(YamlNode node, int indent, boolean inMapping) {
		switch (node) {
		case Scalar scalar -> scalar(scalar, indent + INDENT, false);
		case Mapping(var entries) when entries.isEmpty() -> indicator("{}", true, false, false);
		case Mapping(var entries) -> mapping(entries, indent + INDENT);
		case Sequence(var items) when items.isEmpty() -> indicator("[]", true, false, false);
		case Sequence sequence -> sequence(sequence, inMapping && !indented ? indent : indent + INDENT);
		}
	}

	private void sequence(Sequence sequence, int indent) {
		for (YamlNode item : sequence.items()) {
			startLine(indent);
			indicator("-", true, false, true);
			node(item, indent, false);
		}
	}

	private void scalar(Scalar scalar, int indent, boolean asKey) {
		switch (ScalarStyle.of(scalar, asKey)) {
		case PLAIN -> plain(scalar.text(), indent, asKey);
		case SINGLE_QUOTED -> singleQuoted(scalar.text(), indent, asKey);
		case DOUBLE_QUOTED -> doubleQuoted(scalar.text(), indent, asKey);
		}
	}

	private void plain(String text, int indent, boolean asKey) {
		if (!afterBlank && !text.isEmpty()) {
			put(' ');
		}
		for (int i = 0; i < text.length(); i++) {
			if (mayFold(text, i, asKey) && !isSpace(text, i + 1)) {
				startLine(indent);
			} else {
				put(text.charAt(i));
				indented = false;
			}
		}
		endScalar();
	}

	private void singleQuoted(String text, int indent, boolean asKey) {
		indicator("'", true, false, false);
		boolean breaks = false;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (ScalarStyle.isBreak(c)) {
				if (!breaks && c == '\n') {
					lineBreak();
				}
				writtenBreak(c);
				breaks = true;
			} else if (mayFold(text, i, asKey) && i > 0 && i < text.length() - 1 && !isSpace(text, i + 1)) {
				startLine(indent);
			} else {
				if (breaks) {
					startLine(indent);
				}
				put(c);
				if (c == '\'') {
					put(c);
				}
				indented = c == ' ' && indented;
				breaks = false;
			}
		}
		if (breaks) {
			startLine(indent);
		}
		indicator("'", false, false, false);
		endScalar();
	}

	private void doubleQuoted(String text, int indent, boolean asKey) {
		indicator("\"", true, false, false);
		for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
			int c = text.codePointAt(i);
			if (!ScalarStyle.isPrintable(c) || ScalarStyle.isBreak(c) || c == '"' || c == '\\') {
				YamlEscape.of(c).chars().forEach(escaped -> put((char) escaped));
			} else if (mayFold(text, i, asKey) && i > 0 && i < text.length() - 1) {
				startLine(indent);
				if (isSpace(text, i + 1)) {
					put('\\');
				}
			} else {
				put((char) c);
			}
		}
		indicator("\"", false, false, false);
		endScalar();
	}

	/** Lines are broken at the first of some spaces behind the last column, but never within a key. */
	private boolean mayFold(String text, int index, boolean asKey) {
		return !asKey && column > WIDTH && isSpace(text, index) && !isSpace(text, index - 1);
	}

	private static boolean isSpace(String text, int index) {
		return index >= 0 && index < text.length() && text.charAt(index) == ' ';
	}

	private void endScalar() {
		afterBlank = false;
		indented = false;
	}

	/** Goes to a column in a line that has nothing in it yet. */
	private void startLine(int indent) {
		if (!indented || column > indent || column == indent && !afterBlank) {
			lineBreak();
		}
		while (column < indent) {
			put(' ');
		}
		afterBlank = true;
		indented = true;
	}

	private void indicator(String text, boolean needsBlank, boolean isBlank, boolean isIndentation) {
		if (needsBlank && !afterBlank) {
			put(' ');
		}
		text.chars().forEach(c -> put((char) c));
		afterBlank = isBlank;
		indented &= isIndentation;
	}

	private void writtenBreak(char c) {
		if (c == '\n') {
			lineBreak();
		} else {
			out.append(c);
			column = 0;
		}
		indented = true;
	}

	private void lineBreak() {
		out.append('\n');
		column = 0;
	}

	private void put(char c) {
		out.append(c);
		column++;
	}
}
