package org.edgeloop.dvc.internal.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.edgeloop.dvc.internal.yaml.YamlNode.Comments;

/** The lines of a document, and which of their comments were told already. Lines and columns count from 0. */
final class YamlLines {

	/** What may stand between a value and the comment behind it. */
	private static final Pattern BEHIND = Pattern.compile("[\\s:,]*?(?<comment>#.*)");

	private final List<String> lines;

	/** The first line whose comment was not told. */
	private int next;

	YamlLines(String text) {
		lines = text.lines().toList();
	}

	/** @return the comments and the empty lines above a line that were not told yet */
	List<String> before(int line) {
		List<String> found = new ArrayList<>();
		for (; next < line; next++) {
			if (isComment(lines.get(next))) {
				found.add(lines.get(next));
			}
		}
		return found;
	}

	/** @return all that was not told yet */
	List<String> rest() {
		return before(lines.size());
	}

	/** @return the comment in the line behind a column, told with those before */
	Comments behind(List<String> before, int line, int column) {
		next = Math.max(next, line + 1);
		Matcher found = BEHIND.matcher(from(line, column));
		return found.matches() ? new Comments(before, found.group("comment"), column + found.start("comment"))
				: new Comments(before, "", 0);
	}

	/** @return the lines of a text behind {@code |} or {@code >}, without their indentation */
	List<String> block(int first, int end) {
		List<String> block = new ArrayList<>(lines.subList(first, Math.min(end, lines.size())));
		while (!block.isEmpty() && (block.getLast().isBlank() || isComment(block.getLast()) && isLessIndented(block))) {
			block.removeLast();
		}
		next = Math.max(next, first + block.size());
		int indent = block.stream().filter(line -> !line.isBlank()).mapToInt(YamlLines::indent).min().orElse(0);
		return block.stream().map(line -> line.length() > indent ? line.substring(indent) : "").toList();
	}

	/** @return the rest of a line from a column on */
	String from(int line, int column) {
		String whole = line < lines.size() ? lines.get(line) : "";
		return column <= whole.codePointCount(0, whole.length()) ? whole.substring(whole.offsetByCodePoints(0, column)) : "";
	}

	private static boolean isLessIndented(List<String> block) {
		return indent(block.getLast()) < indent(block.getFirst());
	}

	private static int indent(String line) {
		return line.length() - line.stripLeading().length();
	}

	private static boolean isComment(String line) {
		return line.isBlank() || line.stripLeading().startsWith("#");
	}
}
