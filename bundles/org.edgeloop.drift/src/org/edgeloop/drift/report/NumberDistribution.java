package org.edgeloop.drift.report;

import java.util.List;

import org.edgeloop.table.NumberSummary;

/**
 * What is drawn of a column of numbers.
 *
 * @param reference the reference in a few numbers
 * @param current the same of the current side
 * @param histogram both sides over the same bins
 * @param ecdf the shares of values up to a value, at points that lie dense where values do; ascending
 * @param quantiles of both sides, ascending
 * @param referenceBins the reference over ten equal bins of its own range, as Evidently draws it
 * @param currentBins the same of the current side
 */
public record NumberDistribution(NumberSummary reference, NumberSummary current, Histogram histogram, List<EcdfPoint> ecdf,
		List<Quantile> quantiles, Bins referenceBins, Bins currentBins) {

	public NumberDistribution {
		ecdf = List.copyOf(ecdf);
		quantiles = List.copyOf(quantiles);
	}

	/**
	 * Both sides over the same bins. A few values far out would squeeze all others into one bin; they are left out of the bins and
	 * counted below and above them.
	 *
	 * @param edges ascending, one more than bins; bin i is [edge i, edge i+1), the last one closed
	 * @param reference values of the reference in each bin
	 * @param current the same of the current side
	 * @param below values below the first edge: of the reference, of the current side
	 * @param above values above the last edge: of the reference, of the current side
	 */
	public record Histogram(double[] edges, long[] reference, long[] current, long[] below, long[] above) {
	}

	/**
	 * One side over its own bins.
	 *
	 * @param edges ascending, one more than bins; bin i is [edge i, edge i+1), the last one closed
	 * @param counts values in each bin
	 */
	public record Bins(double[] edges, long[] counts) {
	}

	/**
	 * The empirical cumulative distribution functions at one value.
	 *
	 * @param value the value
	 * @param reference the share of the reference that is not greater, 0 to 1
	 * @param current the same of the current side
	 */
	public record EcdfPoint(double value, double reference, double current) {
	}

	/**
	 * A quantile of both sides, with linear interpolation; NaN on a side without values.
	 *
	 * @param q 0 to 1
	 */
	public record Quantile(double q, double reference, double current) {
	}
}
