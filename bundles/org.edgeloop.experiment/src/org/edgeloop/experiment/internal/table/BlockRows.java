package org.edgeloop.experiment.internal.table;

import java.util.Arrays;
import java.util.BitSet;

import org.eclipse.jdt.annotation.Nullable;

/** In which rows of a block a column has values, and at which place the value of a row lies. */
public final class BlockRows {

	/** No row. */
	static final BlockRows NONE = new BlockRows(0, null);

	private final int count;
	/** Ascending; null if all rows from 0 on have a value. */
	private final char @Nullable [] rows;

	private BlockRows(int count, char @Nullable [] rows) {
		this.count = count;
		this.rows = rows;
	}

	/**
	 * @param rows ascending; kept, not copied
	 * @param blockSize how many rows the block has
	 */
	static BlockRows of(char[] rows, int blockSize) {
		return new BlockRows(rows.length, rows.length == blockSize ? null : rows);
	}

	/** @return how many rows have a value */
	public int count() {
		return count;
	}

	/** @return the place of a row's value; negative if it has none */
	public int place(int row) {
		char[] known = rows;
		return known == null ? (row < count ? row : -1) : Arrays.binarySearch(known, (char) row);
	}

	/** @return whose value lies at a place */
	public int row(int place) {
		char[] known = rows;
		return known == null ? place : known[place];
	}

	/** @return whether any of some rows has a value */
	boolean hasAny(BitSet some) {
		return some.stream().anyMatch(row -> place(row) >= 0);
	}
}
