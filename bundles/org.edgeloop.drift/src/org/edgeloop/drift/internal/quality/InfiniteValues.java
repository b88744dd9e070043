package org.edgeloop.drift.internal.quality;

import java.util.Arrays;

/** What arithmetic makes of a column that holds infinities: mostly infinities and NaN. */
public final class InfiniteValues {

	private final double[] sorted;
	private final double mean;

	/** @param rows in any order; NaN is left out */
	public InfiniteValues(double[] rows) {
		sorted = Arrays.stream(rows).filter(value -> !Double.isNaN(value)).sorted().toArray();
		double sum = 0;
		for (double value : sorted) {
			sum += value;
		}
		mean = sum / sorted.length;
	}

	public int n() {
		return sorted.length;
	}

	public double mean() {
		return mean;
	}

	/** @return the least value; there is one */
	public double min() {
		return sorted[0];
	}

	/** @return the greatest value; there is one */
	public double max() {
		return sorted[sorted.length - 1];
	}

	/** @return the quantile with linear interpolation as NumPy computes it, which may be NaN beside an infinity */
	public double quantile(double q) {
		double place = q * (sorted.length - 1);
		int rank = (int) place;
		double part = place - rank;
		double low = sorted[rank];
		double high = sorted[Math.min(rank + 1, sorted.length - 1)];
		return part >= 0.5 ? high - (high - low) * (1 - part) : low + (high - low) * part;
	}
}
