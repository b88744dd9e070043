package org.edgeloop.table.internal.local;

/**
 * The finite numbers of a column in row order, without -0.0.
 *
 * @param values the first n; the array belongs to whoever asked for it
 * @param rows all rows of the column
 * @param missing how many are NaN
 */
public record FiniteNumbers(double[] values, int n, long rows, long missing) {

	/** @param rows not changed */
	public static FiniteNumbers of(double[] rows) {
		return kept(rows.clone(), rows.length);
	}

	/** @param rows the first so many are a column; the array is kept */
	public static FiniteNumbers kept(double[] rows, int count) {
		int n = 0;
		long missing = 0;
		for (int row = 0; row < count; row++) {
			double value = rows[row];
			if (Double.isFinite(value)) {
				rows[n++] = value + 0.0;
			} else if (Double.isNaN(value)) {
				missing++;
			}
		}
		return new FiniteNumbers(rows, n, count, missing);
	}

	long infinite() {
		return rows - missing - n;
	}
}
