package org.edgeloop.drift.multivariate;

import java.util.Arrays;
import java.util.List;

/**
 * Rows of numbers, of which none is missing or infinite, held by columns. Not to be changed.
 *
 * @param names of the columns
 * @param columns the values of each column, all equally long; columns × rows
 */
public record FeatureMatrix(List<String> names, double[][] columns) {

	public FeatureMatrix {
		names = List.copyOf(names);
		if (names.size() != columns.length || columns.length == 0) {
			throw new IllegalArgumentException(names.size() + " names for " + columns.length + " columns");
		}
	}

	/** @return the number of rows */
	public int rows() {
		return columns[0].length;
	}

	/** @return the number of columns */
	public int width() {
		return columns.length;
	}

	/** Copies a row. */
	public void row(int row, double[] into) {
		for (int column = 0; column < columns.length; column++) {
			into[column] = columns[column][row];
		}
	}

	/** @return the mean of each column */
	public double[] means() {
		return Arrays.stream(columns).mapToDouble(column -> Arrays.stream(column).sum() / column.length).toArray();
	}

	/** @return some of the rows, in the order given; a row may be asked for several times */
	public FeatureMatrix select(int[] rows) {
		double[][] selected = new double[columns.length][rows.length];
		for (int column = 0; column < columns.length; column++) {
			for (int i = 0; i < rows.length; i++) {
				selected[column][i] = columns[column][rows[i]];
			}
		}
		return new FeatureMatrix(names, selected);
	}

	/** @return these rows and then those of a matrix with the same columns */
	public FeatureMatrix append(FeatureMatrix other) {
		double[][] both = new double[columns.length][];
		for (int column = 0; column < columns.length; column++) {
			both[column] = Arrays.copyOf(columns[column], rows() + other.rows());
			System.arraycopy(other.columns[column], 0, both[column], rows(), other.rows());
		}
		return new FeatureMatrix(names, both);
	}
}
