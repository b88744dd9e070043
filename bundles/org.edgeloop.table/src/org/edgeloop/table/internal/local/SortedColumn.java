package org.edgeloop.table.internal.local;

import java.util.Arrays;

import org.edgeloop.table.NumberSummary;

/**
 * A column of numbers, sorted.
 *
 * @param values the finite ones, ascending, without -0.0
 */
record SortedColumn(double[] values, NumberSummary summary) {

	/** @param rows in any order; not changed */
	static SortedColumn of(double[] rows) {
		var values = new double[rows.length];
		int count = 0;
		long missing = 0;
		for (double value : rows) {
			if (Double.isFinite(value)) {
				values[count++] = value + 0.0;
			} else if (Double.isNaN(value)) {
				missing++;
			}
		}
		double[] finite = Arrays.copyOf(values, count);
		Arrays.parallelSort(finite);
		return new SortedColumn(finite, summary(rows.length, missing, finite));
	}

	private static NumberSummary summary(long rows, long missing, double[] sorted) {
		int n = sorted.length;
		long infinite = rows - missing - n;
		if (n == 0) {
			return new NumberSummary(rows, missing, infinite, Double.NaN, Double.NaN, Double.NaN, Double.NaN, 0);
		}
		var sum = new CompensatedSum();
		long distinct = 1;
		for (int i = 0; i < n; i++) {
			sum.add(sorted[i]);
			distinct += i > 0 && sorted[i] != sorted[i - 1] ? 1 : 0;
		}
		double mean = sum.sum() / n;
		var squares = new CompensatedSum();
		for (double value : sorted) {
			squares.add((value - mean) * (value - mean));
		}
		return new NumberSummary(rows, missing, infinite, mean, squares.sum() / n, sorted[0], sorted[n - 1], distinct);
	}

	/** @return how many values are less than the given one */
	int below(double value) {
		int low = 0;
		int high = values.length;
		while (low < high) {
			int middle = low + high >>> 1;
			if (values[middle] < value) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	/** @return see {@link org.edgeloop.table.NumberPair#histogram} */
	long[] histogram(double[] edges) {
		var counts = new long[edges.length - 1];
		int from = below(edges[0]);
		for (int bin = 0; bin < counts.length; bin++) {
			int to = bin < counts.length - 1 ? below(edges[bin + 1]) : below(Math.nextUp(edges[bin + 1]));
			counts[bin] = to - from;
			from = to;
		}
		return counts;
	}
}
