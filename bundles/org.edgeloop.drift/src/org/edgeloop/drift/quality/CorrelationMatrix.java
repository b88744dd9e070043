package org.edgeloop.drift.quality;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/**
 * How each two of some columns go together.
 *
 * @param columns the columns of both directions
 * @param values symmetric, 1 on the diagonal, NaN where undefined. Not to be changed
 */
public record CorrelationMatrix(List<String> columns, double[][] values) {

	public CorrelationMatrix {
		columns = List.copyOf(columns);
	}

	/** @return the correlation; empty if undefined or the matrix has no such column */
	public OptionalDouble value(String first, String second) {
		int row = columns.indexOf(first);
		int column = columns.indexOf(second);
		return row < 0 || column < 0 || Double.isNaN(values[row][column]) ? OptionalDouble.empty()
				: OptionalDouble.of(values[row][column]);
	}

	/** @return the largest |correlation| of a column of {@code rows} with another column of {@code others}; empty if there is none */
	public OptionalDouble absoluteMax(Predicate<String> rows, Predicate<String> others) {
		double max = Double.NaN;
		for (int row = 0; row < columns.size(); row++) {
			for (int column = 0; column < columns.size(); column++) {
				if (rows.test(columns.get(row)) && others.test(columns.get(column))) {
					double size = row == column ? 0 : Math.abs(values[row][column]);
					max = size > max || Double.isNaN(max) ? size : max;
				}
			}
		}
		return Double.isNaN(max) ? OptionalDouble.empty() : OptionalDouble.of(max);
	}
}
