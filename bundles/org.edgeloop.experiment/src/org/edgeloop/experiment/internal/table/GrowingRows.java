package org.edgeloop.experiment.internal.table;

import java.util.Arrays;
import java.util.BitSet;

import org.eclipse.jdt.annotation.Nullable;

/** The rows of a column that is being gathered, and at which places their values are put. */
final class GrowingRows {

	private final BlockRows before;
	/** Places of {@link #before} whose rows have lost their value, and got no other so far. */
	private final BitSet lost = new BitSet();
	private char[] rows;
	private int count;
	private boolean isAscending = true;

	/**
	 * @param before the rows of the column to begin with, whose values keep their places
	 * @param replaced rows that lose their values
	 */
	GrowingRows(BlockRows before, BitSet replaced) {
		this.before = before;
		count = before.count();
		rows = new char[count + 8];
		for (int place = 0; place < count; place++) {
			rows[place] = (char) before.row(place);
		}
		replaced.stream().map(before::place).filter(place -> place >= 0).forEach(lost::set);
	}

	/** @return the place of the row's value: a new one behind all others, or that of the value that it replaces */
	int add(int row) {
		int known = before.place(row);
		if (known >= 0) {
			lost.clear(known);
			return known;
		}
		if (count == rows.length) {
			rows = Arrays.copyOf(rows, 2 * count);
		}
		isAscending &= count == 0 || rows[count - 1] < row;
		rows[count] = (char) row;
		return count++;
	}

	int count() {
		return count;
	}

	/** @return the places of the values that count, in the order of their rows; null if these are all, and in order already */
	int @Nullable [] places() {
		if (isAscending && lost.isEmpty()) {
			return null;
		}
		int[] keys = new int[count - lost.cardinality()];
		int kept = 0;
		for (int place = 0; place < count; place++) {
			if (!lost.get(place)) {
				keys[kept++] = rows[place] << Short.SIZE | place;
			}
		}
		Arrays.sort(keys);
		return Arrays.stream(keys).map(key -> key & 0xffff).toArray();
	}

	/** @param places as {@link #places} gives them */
	BlockRows build(int @Nullable [] places, int blockSize) {
		if (places == null) {
			return BlockRows.of(rows, count, blockSize);
		}
		char[] ascending = new char[places.length];
		for (int i = 0; i < places.length; i++) {
			ascending[i] = rows[places[i]];
		}
		return BlockRows.of(ascending, places.length, blockSize);
	}
}
