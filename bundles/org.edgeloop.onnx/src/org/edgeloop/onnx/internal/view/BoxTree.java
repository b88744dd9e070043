package org.edgeloop.onnx.internal.view;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Rectangles found by where they are: an R-tree packed by tiles (Leutenegger, López and Edgington, STR, 1997). It is asked without
 * allocating anything.
 */
public final class BoxTree {

	/** How many rectangles one around them has. */
	public static final int FAN = 8;

	/** Takes rectangles that are in an area. */
	public interface Visitor {

		/** @return whether to look into a rectangle around others, whose extent is given */
		default boolean enter(float left, float top, float right, float bottom, int first, int last) {
			return true;
		}

		/** @return whether to go on */
		boolean visit(int item);
	}

	private final int[] items;
	/** Of each level left, top, right, bottom in turn; level 0 are the rectangles in the order of {@link #items}. */
	private final float[][] levels;

	/** @param extents left, top, right, bottom of each rectangle in turn */
	public BoxTree(float[] extents) {
		int count = extents.length / 4;
		items = order(extents, count);
		var lowest = new float[extents.length];
		for (int i = 0; i < count; i++) {
			System.arraycopy(extents, 4 * items[i], lowest, 4 * i, 4);
		}
		int height = 1;
		for (int size = count; size > 1; size = Math.ceilDiv(size, FAN)) {
			height++;
		}
		levels = new float[height][];
		levels[0] = lowest;
		for (int i = 1; i < height; i++) {
			levels[i] = around(levels[i - 1]);
		}
	}

	/** In rows from top to bottom, each from left to right; as many rows as make tiles square, since graphs are long. */
	private static int[] order(float[] extents, int count) {
		Integer[] sorted = IntStream.range(0, count).boxed().toArray(Integer[]::new);
		Arrays.sort(sorted, Comparator.comparingDouble(i -> extents[4 * i + 1] + extents[4 * i + 3]));
		double tiles = (double) count / FAN;
		double rows = Math.clamp(Math.sqrt(tiles * span(extents, 1) / Math.max(1, span(extents, 0))), 1, Math.max(1, tiles));
		int row = FAN * (int) Math.ceil(tiles / rows);
		for (int from = 0; from < count; from += Math.max(FAN, row)) {
			Arrays.sort(sorted, from, Math.min(count, from + row), Comparator.comparingDouble(i -> extents[4 * i] + extents[4 * i + 2]));
		}
		return Arrays.stream(sorted).mapToInt(Integer::intValue).toArray();
	}

	/** @param axis 0 from left to right, 1 from top to bottom */
	private static double span(float[] extents, int axis) {
		float least = Float.MAX_VALUE;
		float most = -Float.MAX_VALUE;
		for (int i = axis; i < extents.length; i += 4) {
			least = Math.min(least, extents[i]);
			most = Math.max(most, extents[i + 2]);
		}
		return Math.max(1, most - least);
	}

	private static float[] around(float[] inner) {
		int count = inner.length / 4;
		var outer = new float[4 * Math.ceilDiv(count, FAN)];
		for (int i = 0; i < count; i++) {
			int box = 4 * (i / FAN);
			boolean first = i % FAN == 0;
			outer[box] = first ? inner[4 * i] : Math.min(outer[box], inner[4 * i]);
			outer[box + 1] = first ? inner[4 * i + 1] : Math.min(outer[box + 1], inner[4 * i + 1]);
			outer[box + 2] = first ? inner[4 * i + 2] : Math.max(outer[box + 2], inner[4 * i + 2]);
			outer[box + 3] = first ? inner[4 * i + 3] : Math.max(outer[box + 3], inner[4 * i + 3]);
		}
		return outer;
	}

	/** Visits the rectangles that touch an area, in no order. */
	public void query(float left, float top, float right, float bottom, Visitor visitor) {
		if (items.length > 0) {
			query(levels.length - 1, 0, left, top, right, bottom, visitor);
		}
	}

	private boolean query(int level, int place, float left, float top, float right, float bottom, Visitor visitor) {
		float[] extents = levels[level];
		int at = 4 * place;
		if (extents[at] > right || extents[at + 2] < left || extents[at + 1] > bottom || extents[at + 3] < top) {
			return true;
		}
		if (level == 0) {
			return visitor.visit(items[place]);
		}
		int width = power(level);
		if (!visitor.enter(extents[at], extents[at + 1], extents[at + 2], extents[at + 3], place * width, Math.min(items.length, (place + 1) * width))) {
			return true;
		}
		int last = Math.min(levels[level - 1].length / 4, (place + 1) * FAN);
		for (int inner = place * FAN; inner < last; inner++) {
			if (!query(level - 1, inner, left, top, right, bottom, visitor)) {
				return false;
			}
		}
		return true;
	}

	private static int power(int level) {
		int power = 1;
		for (int i = 0; i < level; i++) {
			power *= FAN;
		}
		return power;
	}

	/** @param place from {@link Visitor#enter} */
	public int item(int place) {
		return items[place];
	}
}
