package org.edgeloop.experiment.table;

import java.util.HashSet;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Runs with something in common.
 *
 * @param label what that is
 * @param rows of the frame, in the table's order
 */
record RunGroup(String label, int[] rows) {

	GroupFigures figures(RunCells cells, RunColumn column) {
		int count = 0;
		double sum = 0;
		double min = Double.NaN;
		double max = Double.NaN;
		for (int row : rows) {
			OptionalDouble number = cells.number(row, column);
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

	/** @return the mean of the runs' numbers; their words if all have the same, else how many different ones there are */
	String text(RunCells cells, RunColumn column) {
		if (column.key().isNumber()) {
			GroupFigures figures = figures(cells, column);
			return figures.count() == 0 ? "" : RunCells.text(column.key(), figures.mean());
		}
		Set<String> words = new HashSet<>();
		for (int row : rows) {
			words.add(cells.text(row, column));
		}
		return words.size() == 1 ? words.iterator().next() : words.size() + " values";
	}
}
