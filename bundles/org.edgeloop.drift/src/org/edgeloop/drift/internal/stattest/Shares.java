package org.edgeloop.drift.internal.stattest;

import java.io.IOException;

import org.edgeloop.drift.stattest.ComparedColumn;
import org.edgeloop.drift.stattest.FeatureType;
import org.edgeloop.table.NumberPair;
import org.edgeloop.table.NumberSummary;
import org.edgeloop.table.Side;

/**
 * What share of each side's values falls into each bin: bins of Sturges' rule over both sides' values where the reference has more
 * than 20 different numbers, else one bin a value.
 *
 * @param reference of each bin, 0 to 1
 * @param current of each bin, 0 to 1
 * @param edges of the histogram; empty where each value has its bin
 */
record Shares(double[] reference, double[] current, double[] edges) {

	private static final int MOST_SINGLE_VALUES = 20;
	private static final double SMALL = 1e-4;

	static Shares of(ComparedColumn column) throws IOException {
		boolean isHistogram = column.type() == FeatureType.NUMBER && column.distinct(Side.REFERENCE) > MOST_SINGLE_VALUES;
		return isHistogram ? histogram(column.numbers()) : values(KeyCounts.of(column));
	}

	private static Shares histogram(NumberPair numbers) throws IOException {
		NumberSummary reference = numbers.summary(Side.REFERENCE);
		NumberSummary current = numbers.summary(Side.CURRENT);
		double[] edges = Bins.sturges(Math.min(reference.min(), current.min()), Math.max(reference.max(), current.max()),
				reference.n() + current.n());
		return new Shares(shares(numbers.histogram(Side.REFERENCE, edges), reference.n()),
				shares(numbers.histogram(Side.CURRENT, edges), current.n()), edges);
	}

	private static Shares values(KeyCounts keys) {
		return new Shares(shares(keys.reference(), keys.referenceTotal()), shares(keys.current(), keys.currentTotal()), new double[0]);
	}

	private static double[] shares(long[] counts, long total) {
		double[] shares = new double[counts.length];
		for (int i = 0; i < counts.length; i++) {
			shares[i] = counts[i] / (double) total;
		}
		return shares;
	}

	/** @return with a small share in place of none, so that ratios are finite; the sums are then a little above 1 */
	Shares withoutZeros() {
		return new Shares(filled(reference), filled(current), edges);
	}

	/** @return each side scaled to the sum 1 */
	Shares normalised() {
		return new Shares(normalised(reference), normalised(current), edges);
	}

	/** What the shares are of, and the shares themselves where they are few. */
	Detail describe() {
		Detail detail = new Detail();
		if (edges.length == 0) {
			return detail.with("path", "categories").with("n_keys", reference.length);
		}
		return detail.with("path", "histogram").with("n_bins", reference.length).with("edges", edges)
				.with("ref_percents", reference).with("cur_percents", current);
	}

	private static double[] filled(double[] shares) {
		double smallest = 1;
		for (double share : shares) {
			smallest = share > 0 ? Math.min(smallest, share) : smallest;
		}
		double fill = smallest <= SMALL ? smallest / 1e6 : SMALL;
		double[] filled = shares.clone();
		for (int i = 0; i < filled.length; i++) {
			filled[i] = filled[i] == 0 ? fill : filled[i];
		}
		return filled;
	}

	private static double[] normalised(double[] shares) {
		double sum = PairwiseSum.of(shares);
		double[] normalised = new double[shares.length];
		for (int i = 0; i < shares.length; i++) {
			normalised[i] = shares[i] / sum;
		}
		return normalised;
	}
}
