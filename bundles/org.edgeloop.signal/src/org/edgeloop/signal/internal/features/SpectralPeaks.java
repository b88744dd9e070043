package org.edgeloop.signal.internal.features;

import java.util.Arrays;

/**
 * Finds the greatest local maxima of a spectrum. A maximum is a bin, or the middle of equal bins, with less power on both sides; the
 * first and the last bin are none.
 */
final class SpectralPeaks {

	private final int[] best;
	private int found;
	/** What a maximum has to be above to be one of the greatest. */
	private double floor = Double.NEGATIVE_INFINITY;

	private SpectralPeaks(int most) {
		best = new int[most];
	}

	/** @return the bins of at most so many maxima, the greatest first; of equal ones the lower frequency first */
	static int[] greatest(double[] power, int most) {
		var peaks = new SpectralPeaks(most);
		int last = power.length - 1;
		int k = 1;
		while (k < last) {
			// Most bins are lower than what was found, which a processor foresees; whether noise rises or falls it does not.
			if (power[k] <= peaks.floor) {
				k++;
				continue;
			}
			int end = k;
			while (end < last && power[end + 1] == power[k]) {
				end++;
			}
			if (power[k - 1] < power[k] && end < last && power[end + 1] < power[k]) {
				peaks.insert((k + end) / 2, power);
			}
			k = end + 1;
		}
		return Arrays.copyOf(peaks.best, peaks.found);
	}

	private void insert(int bin, double[] power) {
		int at = found;
		while (at > 0 && power[best[at - 1]] < power[bin]) {
			at--;
		}
		if (at == best.length) {
			return;
		}
		int kept = Math.min(found, best.length - 1);
		System.arraycopy(best, at, best, at + 1, kept - at);
		best[at] = bin;
		found = kept + 1;
		if (found == best.length) {
			floor = power[best[found - 1]];
		}
	}
}
