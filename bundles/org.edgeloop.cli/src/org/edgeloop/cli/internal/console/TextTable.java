package org.edgeloop.cli.internal.console;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Rows of text in aligned columns, for people. A heading that begins with {@code >} aligns its column to the right. */
public final class TextTable {

	private static final String GAP = "  ";

	private final List<String> headings = new ArrayList<>();
	private final List<Boolean> right = new ArrayList<>();
	private final List<List<String>> rows = new ArrayList<>();

	public TextTable(String... headings) {
		for (String heading : headings) {
			boolean aligned = heading.startsWith(">");
			this.headings.add(onOneLine(aligned ? heading.substring(1) : heading));
			right.add(aligned);
		}
	}

	/** Adds a row with a cell for each heading. */
	public void row(String... cells) {
		if (cells.length != headings.size()) {
			throw new IllegalArgumentException(cells.length + " cells for " + headings.size() + " columns");
		}
		rows.add(Arrays.stream(cells).map(TextTable::onOneLine).toList());
	}

	/** What a file says must not move the cursor, colour the terminal or break the table. */
	private static String onOneLine(String cell) {
		return cell.replaceAll("\\R", " ⏎ ").replaceAll("\\p{Cc}", "\uFFFD");
	}

	@Override
	public String toString() {
		int[] widths = new int[headings.size()];
		measure(headings, widths);
		rows.forEach(row -> measure(row, widths));
		var text = new StringBuilder();
		append(text, headings, widths);
		rows.forEach(row -> append(text, row, widths));
		return text.toString();
	}

	private static void measure(List<String> cells, int[] widths) {
		for (int i = 0; i < widths.length; i++) {
			widths[i] = Math.max(widths[i], width(cells.get(i)));
		}
	}

	private void append(StringBuilder text, List<String> cells, int[] widths) {
		int start = text.length();
		for (int i = 0; i < widths.length; i++) {
			String padding = " ".repeat(widths[i] - width(cells.get(i)));
			text.append(i == 0 ? "" : GAP);
			text.append(right.get(i) ? padding + cells.get(i) : cells.get(i) + padding);
		}
		String line = text.substring(start).stripTrailing();
		text.setLength(start);
		text.append(line).append('\n');
	}

	private static int width(String text) {
		return text.codePointCount(0, text.length());
	}
}
