package org.edgeloop.drift.ui.report;

import org.edgeloop.drift.report.RowChoice;
import org.edgeloop.table.Side;

/**
 * Rows that the user wants to see.
 *
 * @param title what they have in common, such as {@code kurtosis from 3.2 to 4.1}
 * @param side whose rows
 * @param column whose values count
 * @param choice which of its rows
 * @param fromRow the first row to look at
 * @param toRow the row behind the last one; {@link Long#MAX_VALUE} for the end
 */
public record RowSearch(String title, Side side, String column, RowChoice choice, long fromRow, long toRow) {

	/** More rows than this are counted, but not listed: nobody looks through more. */
	public static final int MOST = 500;

	/** Looks at all rows of a side. */
	static RowSearch of(String title, Side side, String column, RowChoice choice) {
		return new RowSearch(title, side, column, choice, 0, Long.MAX_VALUE);
	}

	RowSearch on(Side other) {
		return new RowSearch(title, other, column, choice, fromRow, toRow);
	}
}
