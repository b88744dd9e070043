package org.edgeloop.dataset.ui.labelling.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import org.edgeloop.dataset.labels.Label;

/** The rows of the label table in the order shown, with the way back from a label to its row. Never changes. */
final class LabelRows {

	static final LabelRows NONE = new LabelRows(List.of());

	private final List<LabelRow> rows;
	private final Map<Label, Integer> places = new HashMap<>();

	private LabelRows(List<LabelRow> rows) {
		this.rows = rows;
		for (int i = 0; i < rows.size(); i++) {
			places.put(rows.get(i).label(), i);
		}
	}

	/**
	 * Sorts and filters; equal rows keep their order by position.
	 *
	 * @param all every label's row, by position
	 * @param words what every row must contain; empty for all rows
	 * @param descending whether the largest comes first
	 */
	static LabelRows of(List<LabelRow> all, String words, LabelColumn sort, boolean descending) {
		Comparator<LabelRow> order = descending ? sort.order().reversed() : sort.order();
		return new LabelRows(all.stream().filter(row -> words.isBlank() || row.matches(words)).sorted(order).toList());
	}

	int size() {
		return rows.size();
	}

	LabelRow get(int place) {
		return rows.get(place);
	}

	/** @return the places of those of the labels that are shown, ascending */
	int[] places(Collection<Label> labels) {
		return labels.stream().map(places::get).filter(Objects::nonNull).mapToInt(Integer::intValue).sorted().toArray();
	}

	List<Label> labels(int[] places) {
		return IntStream.of(places).mapToObj(place -> rows.get(place).label()).toList();
	}

	/** @return the rows as lines of cells parted by tabs, the titles first: what a spreadsheet takes when pasted */
	String toText(int[] places, List<LabelColumn> columns, TimeText time) {
		var text = new StringBuilder();
		appendLine(text, columns.stream().map(LabelColumn::title).toList());
		for (int place : places) {
			LabelRow row = rows.get(place);
			appendLine(text, columns.stream().map(column -> column.text(row, time)).toList());
		}
		return text.toString();
	}

	private static void appendLine(StringBuilder text, List<String> cells) {
		text.append(String.join("\t", cells.stream().map(cell -> cell.replaceAll("[\\t\\r\\n]+", " ")).toList())).append('\n');
	}
}
