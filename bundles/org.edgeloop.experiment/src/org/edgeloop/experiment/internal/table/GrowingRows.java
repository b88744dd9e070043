package org.edgeloop.experiment.internal.table;

import java.util.Arrays;
import java.util.BitSet;

import org.eclipse.jdt.annotation.Nullable;

/** The rows of a column that is being gathered, and at which places their values are put. */
final class GrowingRows {

	private final BlockRows before;
	/** Places of {@link #before} whose rows have lost their value, and got no other so far. */
	private final BitSet lost = new BitSet();
	/** Those that {@link #before} has not. */
	private char[] added = new char[0];
	private int count;
	private boolean isAscending = true;

	/**
	 * @param before the rows of the column to begin with, whose values keep their places
	 * @param replaced rows that lose their values
	 */
	GrowingRows(BlockRows before, BitSet replaced) {
		this.before = before;
		count = before.count();
		replaced.stream().map(before::place).filter(place -> place >= 0).forEach(lost::set);
	}

	/** @return the place of the row's value: a new one behind all others, or that of the value that it replaces */
	int add(int row) {
		int known = before.place(row);
		if (known >= 0) {
			lost.clear(known);
			return known;
		}
		isAscending &= count == 0 || row(count - 1) < row;
		int place = count - before.count();
		if (place == added.length) {
			added = Arrays.copyOf(added, 2 * place + 8);
		}
		added[place] = (char) row;
		return count++;
	}

	private int row(int place) {
		return place < before.count() ? before.row(place) : added[place - before.count()];
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
				keys[kept++] = row(place) << Short.SIZE | place;
			}
		}
		Arrays.sort(keys);
		return Arrays.stream(keys).map(key -> key & 0xffff).toArray();
	}

	/** @param places as {@link #places} gives them */
	BlockRows build(int @Nullable [] places, int blockSize) {
		if (places == null && count == before.count() && count == blockSize) {
			return before;
		}
		char[] ascending = new char[places == null ? count : places.length];
		for (int i = 0; i < ascending.length; i++) {
			ascending[i] = (char) row(places == null ? i : places[i]);
		}
		return BlockRows.of(ascending, blockSize);
	}
}
