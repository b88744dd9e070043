package org.edgeloop.drift.quality;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A column on both sides.
 *
 * @param reference null if there is no reference, or it has no such column
 * @param current null if the current table has no such column
 * @param change null unless the column holds categories on both sides
 */
public record ColumnComparison(String name, ColumnKind kind, @Nullable ColumnQuality reference, @Nullable ColumnQuality current,
		@Nullable CategoryChange change) {
}
