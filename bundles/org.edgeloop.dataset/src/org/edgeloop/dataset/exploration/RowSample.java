package org.edgeloop.dataset.exploration;

import java.util.SplittableRandom;

/** Which rows of a large table are drawn: always the same ones, each as likely as any other. What is computed or chosen is of all rows. */
public final class RowSample {

	private static final long SEED = 1;

	private RowSample() {
	}

	/**
	 * Selection sampling (C. T. Fan, M. E. Muller and I. Rezucha, 1962; Knuth's algorithm S).
	 *
	 * @param rows how many there are
	 * @param most how many are wanted at most
	 * @return ascending; all rows if there are no more than {@code most}
	 */
	public static int[] of(int rows, int most) {
		int wanted = Math.min(rows, most);
		var sample = new int[wanted];
		var random = new SplittableRandom(SEED);
		int found = 0;
		for (int row = 0; found < wanted; row++) {
			if (random.nextDouble() * (rows - row) < wanted - found) {
				sample[found++] = row;
			}
		}
		return sample;
	}
}
