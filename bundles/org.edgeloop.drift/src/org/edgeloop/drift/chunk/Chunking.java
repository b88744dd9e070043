package org.edgeloop.drift.chunk;

/** By what rule rows are put in chunks. */
public sealed interface Chunking {

	/**
	 * Chunks of a number of rows in the table's order.
	 *
	 * @param rows rows in a chunk, at least 1
	 * @param leftover what becomes of rows that fill no chunk
	 */
	record BySize(long rows, Leftover leftover) implements Chunking {

		public BySize {
			if (rows < 1) {
				throw new IllegalArgumentException("chunks of " + rows + " rows");
			}
		}
	}

	/**
	 * A number of chunks in the table's order whose sizes differ by at most one row.
	 *
	 * @param chunks at least 1; fewer come of a table that has fewer rows
	 */
	record ByCount(int chunks) implements Chunking {

		/** What NannyML takes if nothing is said. */
		public static final ByCount DEFAULT = new ByCount(10);

		public ByCount {
			if (chunks < 1) {
				throw new IllegalArgumentException(chunks + " chunks");
			}
		}
	}

	/**
	 * The rows of one period of the calendar after the other, by a column of times. Rows without a time are in no chunk.
	 *
	 * @param column the column of times
	 * @param period the length of a chunk
	 */
	record ByTime(String column, Period period) implements Chunking {
	}

	/** What becomes of rows at the end that do not fill a chunk. */
	enum Leftover {
		/** They are a smaller chunk. */
		KEEP,
		/** They join the last full chunk. */
		APPEND,
		/** They are left out. */
		DROP
	}

	/** A period of the calendar, in UTC. A week begins on Monday. */
	enum Period {
		MINUTE, HOUR, DAY, WEEK, MONTH, QUARTER, YEAR
	}
}
