package org.edgeloop.drift.performance;

import java.util.Arrays;

import org.edgeloop.drift.internal.Quantiles;

/**
 * Numbers in ascending order.
 *
 * @param values finite, ascending. Not to be changed
 */
record SortedNumbers(double[] values) {

	/** @param values left as they are */
	static SortedNumbers of(double[] values) {
		double[] sorted = values.clone();
		Arrays.parallelSort(sorted);
		return new SortedNumbers(sorted);
	}

	int size() {
		return values.length;
	}

	/** @return the quantile with linear interpolation, as numpy.quantile; NaN without numbers */
	double quantile(double q) {
		return values.length == 0 ? Double.NaN : Quantiles.ofSorted(values, q);
	}

	/** @return the mean of the two middle ones */
	double median() {
		int n = values.length;
		return n == 0 ? Double.NaN : (values[(n - 1) / 2] + values[n / 2]) / 2;
	}

	/** @return how many are at most {@code limit} */
	int countUpTo(double limit) {
		int low = 0;
		int high = values.length;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (values[middle] <= limit) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	static int countNegative(double[] ascending) {
		return new SortedNumbers(ascending).countBelow(0);
	}

	/** @return how many are less than {@code limit} */
	int countBelow(double limit) {
		return countUpTo(Math.nextDown(limit));
	}

	/** @return mean and spread of those from one place to before another; of none if they lie the other way round */
	ErrorMoments moments(int from, int to) {
		return ErrorMoments.of(Math.max(0, to - from), i -> values[from + i]);
	}
}
