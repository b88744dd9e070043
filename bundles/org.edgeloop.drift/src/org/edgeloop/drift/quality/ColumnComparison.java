package org.edgeloop.drift.quality;

import org.edgeloop.table.ValueCounts;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A column on both sides.
 *
 * @param reference null if there is no reference, or it has no such column
 * @param current null if the current table has no such column
 * @param change null unless the column holds categories on both sides
 * @param levels how often each category occurs on either side; null for other columns and where there are more than
 *            {@value #MOST_LEVELS}
 */
public record ColumnComparison(String name, ColumnKind kind, @Nullable ColumnQuality reference, @Nullable ColumnQuality current,
		@Nullable CategoryChange change, @Nullable ValueCounts<String> levels) {

	/** More categories than this are counted, but not kept. */
	public static final int MOST_LEVELS = 1000;
}
