package org.edgeloop.chart;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A matrix whose cells say their values by colour and, where there is room, in digits: a confusion matrix, correlations.
 *
 * @param title what the chart is about
 * @param rowTitle what the rows are, such as {@code Actual}
 * @param columnTitle what the columns are, such as {@code Predicted}
 * @param valueTitle what a cell says
 * @param rows their names from top to bottom
 * @param columns their names from left to right
 * @param values row by row; {@code NaN} for an empty cell
 */
public record HeatmapChart(String title, String rowTitle, String columnTitle, String valueTitle, List<String> rows, List<String> columns,
		List<List<Double>> values) implements Chart {

	/** @throws IllegalArgumentException if the values are no matrix of these rows and columns */
	public HeatmapChart {
		rows = List.copyOf(rows);
		columns = List.copyOf(columns);
		values = values.stream().map(List::copyOf).toList();
		int width = columns.size();
		if (values.size() != rows.size() || values.stream().anyMatch(row -> row.size() != width)) {
			throw new IllegalArgumentException("the values are no matrix of these rows and columns");
		}
	}

	/** @return whether there are values on both sides of zero, so that their sign needs a colour */
	public boolean isDiverging() {
		return values.stream().flatMap(List::stream).anyMatch(value -> value < 0);
	}

	/** @return the largest distance of a value from zero */
	public double extent() {
		return values.stream().flatMap(List::stream).filter(Double::isFinite).mapToDouble(Math::abs).max().orElse(0);
	}

	/** @return the value of a cell */
	public double value(ChartEntity entity) {
		return values.get(entity.series()).get(entity.category());
	}

	@Override
	public boolean isEmpty() {
		return rows.isEmpty() || columns.isEmpty();
	}

	@Override
	public List<ChartEntity> entities() {
		return IntStream.range(0, columns.size()).boxed()
				.flatMap(column -> IntStream.range(0, rows.size()).mapToObj(row -> new ChartEntity(row, column))).toList();
	}

	@Override
	public List<String> headings() {
		return List.of(rowTitle, columnTitle, valueTitle);
	}

	@Override
	public List<String> cells(ChartEntity entity) {
		return List.of(rows.get(entity.series()), columns.get(entity.category()), ValueText.of(value(entity)));
	}

	@Override
	public String describe(ChartEntity entity) {
		return rowTitle + " " + rows.get(entity.series()) + ", " + columnTitle + " " + columns.get(entity.category()) + ": "
				+ ValueText.of(value(entity)) + " (" + valueTitle + ")";
	}

	@Override
	public String noun() {
		return "cell";
	}

	@Override
	public int size() {
		return rows.size() * columns.size();
	}
}
