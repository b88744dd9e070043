package org.edgeloop.table;

import java.util.Arrays;

/**
 * A column of numbers in row order.
 *
 * @param values NaN where missing; infinities as they are. Not to be changed
 */
public record Numbers(double[] values) {

	/** @return the number of rows */
	public int rows() {
		return values.length;
	}

	/** @return how many rows have a value; infinities count */
	public int count() {
		return values.length - missing();
	}

	/** @return how many rows are NaN */
	public int missing() {
		int missing = 0;
		for (double value : values) {
			missing += Double.isNaN(value) ? 1 : 0;
		}
		return missing;
	}

	/** @return how many rows are infinite, to either side */
	public int infinite() {
		int infinite = 0;
		for (double value : values) {
			infinite += Double.isInfinite(value) ? 1 : 0;
		}
		return infinite;
	}

	/** @return the finite values in row order; a new array */
	public double[] cleaned() {
		var cleaned = new double[values.length];
		int count = 0;
		for (double value : values) {
			if (Double.isFinite(value)) {
				cleaned[count++] = value;
			}
		}
		return count == cleaned.length ? cleaned : Arrays.copyOf(cleaned, count);
	}
}
