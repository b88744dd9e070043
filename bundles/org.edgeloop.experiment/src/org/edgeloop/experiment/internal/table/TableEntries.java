package org.edgeloop.experiment.internal.table;

import java.util.Arrays;

/** The rows of a table from top to bottom, as numbers: which run or which group, how deep, with how many below it. */
public final class TableEntries {

	private int[] rows = new int[64];
	private int[] depths = new int[64];
	private int[] children = new int[64];
	private int count;

	/** @param row of the frame; for a group the complement of its number */
	public void add(int row, int depth, int below) {
		if (count == rows.length) {
			rows = Arrays.copyOf(rows, 2 * count);
			depths = Arrays.copyOf(depths, 2 * count);
			children = Arrays.copyOf(children, 2 * count);
		}
		rows[count] = row;
		depths[count] = depth;
		children[count++] = below;
	}

	public int size() {
		return count;
	}

	/** @return the row of the frame; negative for a group: the complement of its number */
	public int row(int index) {
		if (index >= count) {
			throw new IndexOutOfBoundsException(index);
		}
		return rows[index];
	}

	public int depth(int index) {
		return depths[index];
	}

	public int children(int index) {
		return children[index];
	}
}
