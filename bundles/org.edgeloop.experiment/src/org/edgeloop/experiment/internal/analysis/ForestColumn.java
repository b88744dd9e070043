package org.edgeloop.experiment.internal.analysis;

/**
 * A column that a forest splits by.
 *
 * @param values numbers, or the places of words from 0 on; NaN where there is none, which goes before all numbers and is a word of its own
 * @param words how many different words there are; 0 for numbers
 */
public record ForestColumn(double[] values, int words) {

	boolean isNumeric() {
		return words == 0;
	}

	/** @return what a row is ordered by: its number, or the place of its word */
	double value(int row) {
		double value = values[row];
		if (Double.isNaN(value)) {
			return isNumeric() ? Double.NEGATIVE_INFINITY : words;
		}
		return value;
	}

}
