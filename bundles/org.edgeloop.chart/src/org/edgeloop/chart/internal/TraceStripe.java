package org.edgeloop.chart.internal;

import java.util.Arrays;

/**
 * A few columns of a picture, painted from the front to the back: a pixel is written once, by the first curve that covers it, and a mask
 * of bits knows which are taken. So hundreds of noisy curves over each other cost no more pixels than the picture has. Columns lie one
 * after the other in memory, as they are painted. Belongs to one thread.
 */
final class TraceStripe {

	private static final int WORD = 6;
	private static final int BITS = 63;

	private final int height;
	private final int words;
	private final int columns;
	private final long[] taken;
	private final int[] pixels;

	TraceStripe(int columns, int height) {
		this.columns = columns;
		this.height = height;
		words = height + BITS >> WORD;
		taken = new long[columns * words];
		pixels = new int[columns * height];
	}

	void clear() {
		Arrays.fill(taken, 0);
		Arrays.fill(pixels, 0);
	}

	/** Paints the rows that are free from {@code from} up to {@code to}, which is left out; both are cut to the picture. */
	void fill(int column, int from, int to, int argb) {
		if (column < 0 || column >= columns) {
			return;
		}
		int first = Math.max(0, from);
		int last = Math.min(height, to) - 1;
		if (first > last) {
			return;
		}
		int base = column * words;
		for (int word = first >> WORD; word <= last >> WORD; word++) {
			long wanted = -1L;
			if (word == first >> WORD) {
				wanted &= -1L << (first & BITS);
			}
			if (word == last >> WORD) {
				wanted &= -1L >>> BITS - (last & BITS);
			}
			long free = wanted & ~taken[base + word];
			if (free != 0) {
				taken[base + word] |= free;
				paint(column * height + (word << WORD), free, argb);
			}
		}
	}

	/** Runs of bits are filled at once. */
	private void paint(int offset, long bits, int argb) {
		long rest = bits;
		int position = 0;
		while (rest != 0) {
			int skipped = Long.numberOfTrailingZeros(rest);
			rest >>>= skipped;
			position += skipped;
			int run = Long.numberOfTrailingZeros(~rest);
			Arrays.fill(pixels, offset + position, offset + position + run, argb);
			if (run >= BITS) {
				return;
			}
			rest >>>= run;
			position += run;
		}
	}

	/**
	 * Puts the stripe into a picture, with squares of pixels made one: opaque where all are painted, clear where none is.
	 *
	 * @param target row by row
	 * @param width of the target
	 * @param left the target's first column of this stripe
	 * @param count how many of its columns
	 * @param fineness pixels of this stripe a pixel of the target, each way
	 */
	void copyTo(int[] target, int width, int left, int count, int fineness) {
		int rows = height / fineness;
		for (int column = 0; column < count; column++) {
			if (isEmpty(column * fineness, fineness)) {
				continue;
			}
			for (int row = 0; row < rows; row++) {
				target[row * width + left + column] = fineness == 1 ? pixels[column * height + row]
						: mean(column * fineness, row * fineness, fineness);
			}
		}
	}

	private boolean isEmpty(int column, int count) {
		for (int i = column * words; i < (column + count) * words; i++) {
			if (taken[i] != 0) {
				return false;
			}
		}
		return true;
	}

	private int mean(int column, int row, int fineness) {
		int red = 0;
		int green = 0;
		int blue = 0;
		int painted = 0;
		for (int i = 0; i < fineness; i++) {
			for (int j = 0; j < fineness; j++) {
				int pixel = pixels[(column + i) * height + row + j];
				if (pixel != 0) {
					painted++;
					red += pixel >> 16 & 0xFF;
					green += pixel >> 8 & 0xFF;
					blue += pixel & 0xFF;
				}
			}
		}
		return painted == 0 ? 0
				: 255 * painted / (fineness * fineness) << 24 | red / painted << 16 | green / painted << 8 | blue / painted;
	}
}
