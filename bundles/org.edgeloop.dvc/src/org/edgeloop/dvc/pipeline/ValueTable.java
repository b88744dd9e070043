package org.edgeloop.dvc.pipeline;

import java.util.ArrayList;
import java.util.List;

/** Rows of text under headings as DVC prints tables, plain or in Markdown. Columns are two wider than their headings. */
final class ValueTable {

	private static final int PADDING = 2;
	private static final String GAP = "  ";

	private final List<String> headings;
	private final List<List<String>> rows = new ArrayList<>();

	ValueTable(List<String> headings) {
		this.headings = List.copyOf(headings);
	}

	void row(List<String> cells) {
		rows.add(List.copyOf(cells));
	}

	/** @return lines, each ended by a line break; nothing without rows */
	String plain() {
		if (rows.isEmpty()) {
			return "";
		}
		var text = new StringBuilder();
		line(headings, "", GAP, "", text);
		rows.forEach(row -> line(row, "", GAP, "", text));
		return text.toString();
	}

	/** @return a table of GitHub's Markdown, with an empty line behind it; nothing without rows */
	String markdown() {
		if (rows.isEmpty()) {
			return "";
		}
		var text = new StringBuilder();
		line(headings, "| ", " | ", " |", text);
		for (int column = 0; column < headings.size(); column++) {
			text.append('|').append("-".repeat(width(column) + 2));
		}
		text.append("|\n");
		rows.forEach(row -> line(row, "| ", " | ", " |", text));
		return text.append('\n').toString();
	}

	private void line(List<String> cells, String begin, String gap, String end, StringBuilder text) {
		var line = new StringBuilder(begin);
		for (int column = 0; column < cells.size(); column++) {
			String cell = cells.get(column);
			line.append(column == 0 ? "" : gap).append(cell).append(" ".repeat(width(column) - length(cell)));
		}
		text.append(line.append(end).toString().stripTrailing()).append('\n');
	}

	private int width(int column) {
		int widest = length(headings.get(column)) + PADDING;
		for (List<String> row : rows) {
			widest = Math.max(widest, length(row.get(column)));
		}
		return widest;
	}

	private static int length(String cell) {
		return cell.codePointCount(0, cell.length());
	}
}
