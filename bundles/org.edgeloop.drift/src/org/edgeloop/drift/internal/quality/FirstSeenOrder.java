package org.edgeloop.drift.internal.quality;

import java.util.Arrays;

/**
 * The most frequent value as pandas finds it where several are equally frequent: values in the order in which they are first met,
 * their counts sorted backwards by NumPy's quicksort, which is not stable but always does the same.
 * Follows {@code Series.value_counts(dropna=False)} of pandas 1.5 over {@code numpy.argsort(kind="quicksort")} of NumPy 1.24.
 */
public final class FirstSeenOrder {

	private static final int MISSING = -1;
	private static final double LOAD = 0.5;

	private FirstSeenOrder() {
	}

	/**
	 * @param rows in their order; NaN is a value among others
	 * @return the row in which the most frequent value is first met, and how often it occurs; null if there are no rows
	 */
	public static Frequent mostFrequent(double[] rows) {
		int capacity = Integer.highestOneBit(Math.max(16, (int) Math.min(1 << 29, rows.length / LOAD))) << 1;
		var places = new int[capacity];
		Arrays.fill(places, MISSING);
		var firstRows = new int[rows.length];
		var counts = new int[rows.length];
		int distinct = 0;
		for (int row = 0; row < rows.length; row++) {
			long bits = Double.doubleToLongBits(rows[row] + 0.0);
			int slot = (int) (bits * 0x9E3779B97F4A7C15L >>> 32) & capacity - 1;
			while (places[slot] != MISSING && Double.doubleToLongBits(rows[firstRows[places[slot]]] + 0.0) != bits) {
				slot = slot + 1 & capacity - 1;
			}
			if (places[slot] == MISSING) {
				places[slot] = distinct;
				firstRows[distinct++] = row;
			}
			counts[places[slot]]++;
		}
		return mostFrequent(counts, firstRows, distinct);
	}

	/**
	 * @param codes of levels that are numbered as they are first met; -1 is a missing value, one among others
	 * @return see {@link #mostFrequent(double[])}
	 */
	public static Frequent mostFrequent(int[] codes, int levels) {
		var firstRows = new int[levels + 1];
		var counts = new int[levels + 1];
		var places = new int[levels + 1];
		Arrays.fill(places, MISSING);
		int distinct = 0;
		for (int row = 0; row < codes.length; row++) {
			int place = places[codes[row] + 1];
			if (place == MISSING) {
				place = distinct++;
				places[codes[row] + 1] = place;
				firstRows[place] = row;
			}
			counts[place]++;
		}
		return mostFrequent(counts, firstRows, distinct);
	}

	private static Frequent mostFrequent(int[] counts, int[] firstRows, int distinct) {
		if (distinct == 0) {
			return new Frequent(MISSING, 0);
		}
		var backwards = new int[distinct];
		for (int i = 0; i < distinct; i++) {
			backwards[i] = counts[distinct - 1 - i];
		}
		int[] order = NumpyQuicksort.argsort(backwards);
		int first = distinct - 1 - order[distinct - 1];
		return new Frequent(firstRows[first], counts[first]);
	}

	/**
	 * A frequent value.
	 *
	 * @param row where it is first met; -1 if there are no values at all
	 * @param count in how many rows
	 */
	public record Frequent(int row, int count) {
	}
}
