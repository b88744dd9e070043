package org.edgeloop.drift.report;

import java.util.List;
import java.util.Optional;

/**
 * Rows that were looked for.
 *
 * @param total how many there are
 * @param rows the first of them
 * @param hasWindows whether the table says where in a recording its rows come from
 */
public record FoundRows(long total, List<FoundRow> rows, boolean hasWindows) {

	public FoundRows {
		rows = List.copyOf(rows);
	}

	/** @return the windows of the rows that have one */
	public List<FoundRow.Window> windows() {
		return rows.stream().map(FoundRow::window).flatMap(Optional::stream).toList();
	}
}
