package org.edgeloop.drift.quality;

import java.io.IOException;

import org.edgeloop.table.NumberPair;
import org.edgeloop.table.NumberShape;
import org.edgeloop.table.NumberSummary;
import org.edgeloop.table.Side;

/**
 * A column of numbers in a few numbers, all in the column's unit unless said otherwise. NaN where there are no values.
 *
 * @param n the values that count
 * @param variance ddof 0, in the unit squared
 * @param p01 and the others: percentiles with linear interpolation
 * @param skewness see {@link NumberShape}; without a unit
 * @param kurtosis see {@link NumberShape}; without a unit
 * @param medianDeviation the median distance from the median
 */
public record NumberStatistics(long n, double mean, double variance, double min, double p01, double p05, double p25, double median,
		double p75, double p95, double p99, double max, double skewness, double kurtosis, double medianDeviation) {

	/** The finite values of a side. */
	static NumberStatistics of(NumberPair pair, Side side) throws IOException {
		NumberSummary summary = pair.summary(side);
		NumberShape shape = pair.shape(side);
		return new NumberStatistics(summary.n(), summary.mean(), summary.variance(), summary.min(), pair.quantile(side, 0.01),
				pair.quantile(side, 0.05), pair.quantile(side, 0.25), pair.quantile(side, 0.5), pair.quantile(side, 0.75),
				pair.quantile(side, 0.95), pair.quantile(side, 0.99), summary.max(), shape.skewness(), shape.kurtosis(),
				shape.medianDeviation());
	}

	/** @return the standard deviation of a sample (ddof 1); NaN below two values */
	public double deviation() {
		return n < 2 ? Double.NaN : Math.sqrt(variance * n / (n - 1));
	}

	public double sum() {
		return n == 0 ? 0 : mean * n;
	}
}
