package org.edgeloop.drift.chunk;

import java.util.List;

import org.edgeloop.base.Problem;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A column over time.
 *
 * @param column the column's name
 * @param series a series for each method; empty if there is a problem
 * @param problem why there is none; null if there are some
 */
public record ColumnChunks(String column, List<ChunkSeries> series, @Nullable Problem problem) {

	public ColumnChunks {
		series = List.copyOf(series);
	}
}
