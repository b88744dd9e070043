package org.edgeloop.signal.internal.features;

import java.util.Arrays;

/**
 * Sums over the samples of a window, kept in many lanes side by side that are joined in the end: sample i goes to lane i modulo their number.
 * No addition waits for another one so, and of the plain loops over lanes the compiler makes vector instructions. For one thread.
 */
final class SampleLanes {

	private static final int MOST = 512;

	private final int lanes;
	/** The samples at work: a loop becomes vectors only where all its arrays begin at the same index. */
	private final double[] block;
	private final double[] first;
	private final double[] second;
	private final double[] third;

	/** @param length samples in a window, at least one */
	SampleLanes(int length) {
		lanes = Math.min(length, MOST);
		block = new double[lanes];
		first = new double[lanes];
		second = new double[lanes];
		third = new double[lanes];
	}

	/** @return the sums of squares, of absolute values and of their roots */
	double[] sizes(double[] x) {
		clear();
		for (int from = 0; from < x.length; from += lanes) {
			int count = load(x, from);
			for (int i = 0; i < count; i++) {
				double size = Math.abs(block[i]);
				first[i] += size * size;
				second[i] += size;
				third[i] += Math.sqrt(size);
			}
		}
		return sums();
	}

	/** @return the sums of the second, third and fourth powers of distances to a value */
	double[] powers(double[] x, double around) {
		clear();
		for (int from = 0; from < x.length; from += lanes) {
			int count = load(x, from);
			for (int i = 0; i < count; i++) {
				double distance = block[i] - around;
				double square = distance * distance;
				first[i] += square;
				second[i] += square * distance;
				third[i] += square * square;
			}
		}
		return sums();
	}

	private int load(double[] x, int from) {
		int count = Math.min(lanes, x.length - from);
		System.arraycopy(x, from, block, 0, count);
		return count;
	}

	private void clear() {
		Arrays.fill(first, 0);
		Arrays.fill(second, 0);
		Arrays.fill(third, 0);
	}

	private double[] sums() {
		return new double[] { Sums.of(first), Sums.of(second), Sums.of(third) };
	}
}
