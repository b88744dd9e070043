package org.edgeloop.experiment.table;

import java.util.OptionalDouble;
import java.util.function.IntFunction;

/**
 * Runs with something in common.
 *
 * @param label what that is
 * @param rows of the frame, in the table's order
 */
record RunGroup(String label, int[] rows) {

	/** @param value of a row */
	GroupFigures figures(IntFunction<OptionalDouble> value) {
		int count = 0;
		double sum = 0;
		double min = Double.NaN;
		double max = Double.NaN;
		for (int row : rows) {
			OptionalDouble number = value.apply(row);
			if (number.isPresent() && !Double.isNaN(number.getAsDouble())) {
				double one = number.getAsDouble();
				min = count == 0 ? one : Math.min(min, one);
				max = count == 0 ? one : Math.max(max, one);
				sum += one;
				count++;
			}
		}
		return new GroupFigures(count, count == 0 ? Double.NaN : sum / count, min, max);
	}
}
