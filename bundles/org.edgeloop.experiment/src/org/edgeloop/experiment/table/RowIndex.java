package org.edgeloop.experiment.table;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * In which row each run is. Rows are only ever added, so that snapshots of a growing table share one index and do not look at what was
 * added after them; a second table that grows from the same snapshot gets an index of its own.
 */
final class RowIndex {

	private final Map<String, Integer> rows;

	RowIndex() {
		this(Map.of());
	}

	private RowIndex(Map<String, Integer> rows) {
		this.rows = new ConcurrentHashMap<>(rows);
	}

	/** @return the row; -1 if a snapshot of so many rows has no such run */
	int row(String runId, int size) {
		int row = rows.getOrDefault(runId, -1);
		return row < size ? row : -1;
	}

	/** @return an index in which runs follow the first {@code size} rows */
	synchronized RowIndex with(int size, Collection<String> added) {
		boolean isNewest = size > 0 && rows.size() == size;
		var index = isNewest ? this : new RowIndex(rows);
		if (!isNewest) {
			index.rows.values().removeIf(row -> row >= size);
		}
		int next = size;
		for (String runId : added) {
			index.rows.put(runId, next++);
		}
		return index;
	}
}
