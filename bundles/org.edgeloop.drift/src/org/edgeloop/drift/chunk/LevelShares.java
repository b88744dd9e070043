package org.edgeloop.drift.chunk;

import java.util.Arrays;

/** Counts of levels as shares. */
final class LevelShares {

	private LevelShares() {
	}

	static long sum(long[] counts) {
		return Arrays.stream(counts).sum();
	}

	/** @return the share of each level; those that the reference does not have are summed up in the last place */
	static double[] known(long[] counts, long[] reference) {
		double all = sum(counts);
		double[] shares = new double[counts.length + 1];
		long unknown = 0;
		for (int i = 0; i < counts.length; i++) {
			if (reference[i] > 0) {
				shares[i] = counts[i] / all;
			} else {
				unknown += counts[i];
			}
		}
		shares[counts.length] = unknown / all;
		return shares;
	}
}
