package org.edgeloop.table;

/**
 * One side's column of numbers in a few numbers. All but the first three speak of the finite values alone.
 *
 * @param rows all rows
 * @param missing rows that are NaN or have no value
 * @param infinite rows that are infinite
 * @param mean NaN where nothing is finite, as the next three
 * @param variance the mean squared deviation (ddof 0)
 * @param distinct how many different values; 0.0 and -0.0 are one
 */
public record NumberSummary(long rows, long missing, long infinite, double mean, double variance, double min, double max,
		long distinct) {

	/** @return how many values are finite: n */
	public long n() {
		return rows - missing - infinite;
	}

	/** @return the standard deviation (ddof 0) */
	public double deviation() {
		return Math.sqrt(variance);
	}
}
