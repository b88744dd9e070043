package org.edgeloop.experiment.internal.table;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/**
 * Rows below those in which they are nested: the same rows in another order, each with its depth. A row whose parent is not among them
 * stands at the top, and so does the first one of a ring of rows that are each other's parents.
 */
public final class RunNesting {

	private static final int NONE = -1;

	private final int[] rows;
	/** By place in {@link #rows}: the first child, the next of the same parent, and how many children there are. */
	private final int[] firstChild;
	private final int[] nextSibling;
	private final int[] children;
	private final boolean[] isNested;

	private final int[] places;
	private final int[] depths;
	private int count;

	/**
	 * @param rows in the order wanted
	 * @param parents the row in which a row is nested; negative if in none
	 * @param all how many rows there are in the frame
	 */
	public RunNesting(int[] rows, IntUnaryOperator parents, int all) {
		this.rows = rows;
		int size = rows.length;
		firstChild = filled(size);
		nextSibling = filled(size);
		children = new int[size];
		isNested = new boolean[size];
		places = new int[size];
		depths = new int[size];
		link(parents, all);
	}

	private static int[] filled(int size) {
		int[] result = new int[size];
		Arrays.fill(result, NONE);
		return result;
	}

	private void link(IntUnaryOperator parents, int all) {
		int[] placeOfRow = filled(all);
		for (int place = 0; place < rows.length; place++) {
			placeOfRow[rows[place]] = place;
		}
		// From the last to the first, so that each becomes the first child in turn.
		for (int place = rows.length - 1; place >= 0; place--) {
			int parentRow = parents.applyAsInt(rows[place]);
			int parent = parentRow < 0 ? NONE : placeOfRow[parentRow];
			if (parent >= 0 && parent != place) {
				nextSibling[place] = firstChild[parent];
				firstChild[parent] = place;
				children[parent]++;
				isNested[place] = true;
			}
		}
	}

	/** Lays the rows out. @param isFolded whether the rows nested in a row are left out */
	public void layOut(IntPredicate isFolded) {
		boolean[] seen = new boolean[rows.length];
		for (int place = 0; place < rows.length; place++) {
			if (!isNested[place]) {
				layOut(place, isFolded, seen);
			}
		}
		for (int place = 0; place < rows.length; place++) {
			if (!seen[place]) {
				layOut(place, isFolded, seen);
			}
		}
	}

	/** Goes without recursion: nesting may be as deep as there are runs. */
	private void layOut(int top, IntPredicate isFolded, boolean[] seen) {
		int[] stack = new int[16];
		int[] depthOf = new int[16];
		int[] shown = new int[16];
		int height = 0;
		stack[height] = top;
		shown[height++] = 1;
		while (height > 0) {
			int place = stack[--height];
			int depth = depthOf[height];
			boolean isShown = shown[height] == 1;
			if (seen[place]) {
				continue;
			}
			seen[place] = true;
			if (isShown) {
				places[count] = place;
				depths[count++] = depth;
			}
			int below = isShown && !isFolded.test(rows[place]) ? 1 : 0;
			int from = height;
			for (int child = firstChild[place]; child >= 0; child = nextSibling[child]) {
				if (height == stack.length) {
					stack = Arrays.copyOf(stack, 2 * height);
					depthOf = Arrays.copyOf(depthOf, 2 * height);
					shown = Arrays.copyOf(shown, 2 * height);
				}
				stack[height] = child;
				depthOf[height] = depth + 1;
				shown[height++] = below;
			}
			reverse(stack, from, height);
		}
	}

	private static void reverse(int[] array, int from, int to) {
		for (int i = from, j = to - 1; i < j; i++, j--) {
			int kept = array[i];
			array[i] = array[j];
			array[j] = kept;
		}
	}

	/** @return how many rows were laid out */
	public int size() {
		return count;
	}

	public int row(int index) {
		return rows[places[index]];
	}

	public int depth(int index) {
		return depths[index];
	}

	/** @return how many rows are nested in a row directly */
	public int children(int index) {
		return children[places[index]];
	}
}
