package org.edgeloop.drift.chunk;

import java.time.Instant;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Rows that are judged together.
 *
 * @param fromRow the first row, counted from 0 in the table's order
 * @param toRow the row after the last
 * @param start when the chunk begins, where times are known
 * @param end when the chunk ends: for chunks by time the beginning of the next period, otherwise the latest time in it
 */
public record Chunk(long fromRow, long toRow, @Nullable Instant start, @Nullable Instant end) {

	/** A chunk of rows of unknown time. */
	public Chunk(long fromRow, long toRow) {
		this(fromRow, toRow, null, null);
	}

	public Chunk {
		if (fromRow < 0 || toRow < fromRow) {
			throw new IllegalArgumentException("rows " + fromRow + " to " + toRow);
		}
	}

	public long rows() {
		return toRow - fromRow;
	}
}
