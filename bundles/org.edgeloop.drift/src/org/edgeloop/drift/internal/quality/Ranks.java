package org.edgeloop.drift.internal.quality;

import java.util.Arrays;

/** Ranks of values in row order, and what is computed from them. */
final class Ranks {

	/** Below this many values, sorting by insertion is faster than merging. */
	private static final int SHORT = 16;

	private Ranks() {
	}

	/** @return Spearman's correlation of finite values: Pearson's of the midranks; NaN where a column does not vary */
	static double spearman(double[] x, double[] y) {
		var sums = new PairSums();
		sums.addFinite(midranks(x), midranks(y), x.length);
		return sums.correlation();
	}

	/** @return for each value 1 plus how many are less, or the mean of these places where several are equal */
	static double[] midranks(double[] values) {
		int[] order = order(values);
		var ranks = new double[values.length];
		for (int from = 0; from < order.length;) {
			int to = from + 1;
			while (to < order.length && values[order[to]] == values[order[from]]) {
				to++;
			}
			double rank = (from + 1 + to) / 2.0;
			for (; from < to; from++) {
				ranks[order[from]] = rank;
			}
		}
		return ranks;
	}

	/** @return the rows from the least value to the greatest, equal ones in their order; no NaN */
	static int[] order(double[] values) {
		var order = new int[values.length];
		Arrays.setAll(order, row -> row);
		mergeSort(order, order.clone(), 0, order.length, values);
		return order;
	}

	/** Sorts {@code into[from, to)}; {@code work} holds the same rows there. */
	private static void mergeSort(int[] into, int[] work, int from, int to, double[] values) {
		if (to - from <= SHORT) {
			insertionSort(into, from, to, values);
			return;
		}
		int middle = from + to >>> 1;
		mergeSort(work, into, from, middle, values);
		mergeSort(work, into, middle, to, values);
		int left = from;
		int right = middle;
		for (int place = from; place < to; place++) {
			boolean takeLeft = right == to || left < middle && values[work[left]] <= values[work[right]];
			into[place] = takeLeft ? work[left++] : work[right++];
		}
	}

	private static void insertionSort(int[] rows, int from, int to, double[] values) {
		for (int i = from + 1; i < to; i++) {
			int row = rows[i];
			int place = i;
			while (place > from && values[rows[place - 1]] > values[row]) {
				rows[place] = rows[place - 1];
				place--;
			}
			rows[place] = row;
		}
	}
}
