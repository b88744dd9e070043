package org.edgeloop.table.internal;

import java.util.List;

import org.edgeloop.table.Categories;

/**
 * How often each level of a column occurs.
 *
 * @param levels in any order, each once
 * @param counts in the order of the levels
 * @param missing how many rows have none
 */
public record LevelCounts(List<String> levels, long[] counts, long missing) {

	public static LevelCounts of(Categories column) {
		return new LevelCounts(column.levels(), column.counts(), column.missing());
	}
}
