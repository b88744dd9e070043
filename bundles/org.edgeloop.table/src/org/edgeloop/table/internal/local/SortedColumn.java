package org.edgeloop.table.internal.local;

import java.util.Arrays;

import org.edgeloop.table.NumberSummary;

/**
 * A column of numbers, sorted.
 *
 * @param values the finite ones, ascending, without -0.0
 */
record SortedColumn(double[] values, NumberSummary summary) {

	/** @param column its array is sorted */
	static SortedColumn of(FiniteNumbers column) {
		RadixSort.sort(column.values(), column.n());
		double[] sorted = column.n() == column.values().length ? column.values() : Arrays.copyOf(column.values(), column.n());
		return new SortedColumn(sorted, summary(column, sorted));
	}

	private static NumberSummary summary(FiniteNumbers column, double[] sorted) {
		int n = sorted.length;
		if (n == 0) {
			return new NumberSummary(column.rows(), column.missing(), column.infinite(), Double.NaN, Double.NaN, Double.NaN, Double.NaN, 0);
		}
		double mean = BlockSums.sum(sorted, 0) / n;
		return new NumberSummary(column.rows(), column.missing(), column.infinite(), mean, BlockSums.sumOfSquares(sorted, mean) / n,
				sorted[0], sorted[n - 1], distinct(sorted));
	}

	private static long distinct(double[] sorted) {
		long distinct = 1;
		for (int i = 1; i < sorted.length; i++) {
			distinct += sorted[i] != sorted[i - 1] ? 1 : 0;
		}
		return distinct;
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
