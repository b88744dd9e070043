package org.edgeloop.chart;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Bars side by side that may go both ways from zero: one group for each category, with a bar for each series.
 *
 * @param title what the chart is about
 * @param categoryTitle what the categories are, such as {@code Run}
 * @param valueTitle what the length of a bar means, with its unit
 * @param categories from top to bottom
 * @param series the bars of each category from top to bottom
 */
public record GroupedBarChart(String title, String categoryTitle, String valueTitle, List<Category> categories, List<Series> series)
		implements Chart {

	/**
	 * One group of bars.
	 *
	 * @param look of its bar where there is but one series; several have looks by their places in the style
	 */
	public record Category(String name, ChartLook look) {
	}

	/**
	 * One bar of each group.
	 *
	 * @param values in the order of the categories; NaN where there is none, and infinite ones have no bar but are told
	 */
	public record Series(String name, List<Double> values) {

		public Series {
			values = List.copyOf(values);
		}
	}

	/** @throws IllegalArgumentException if a series has not one value for each category */
	public GroupedBarChart {
		categories = List.copyOf(categories);
		series = List.copyOf(series);
		for (Series one : series) {
			if (one.values().size() != categories.size()) {
				throw new IllegalArgumentException(one.name() + " has not one value for each category");
			}
		}
	}

	/** @return the value of a bar */
	public double value(int seriesIndex, int categoryIndex) {
		return series.get(seriesIndex).values().get(categoryIndex);
	}

	@Override
	public boolean isEmpty() {
		return categories.isEmpty() || series.isEmpty();
	}

	@Override
	public boolean isLying() {
		return true;
	}

	/** @return each bar that there is, category by category */
	@Override
	public List<ChartEntity> entities() {
		return IntStream.range(0, categories.size()).boxed()
				.flatMap(category -> IntStream.range(0, series.size()).filter(place -> !Double.isNaN(value(place, category)))
						.mapToObj(place -> new ChartEntity(place, category)))
				.toList();
	}

	@Override
	public List<String> headings() {
		return series.size() > 1 ? List.of(categoryTitle, "Bar", valueTitle) : List.of(categoryTitle, valueTitle);
	}

	@Override
	public List<String> cells(ChartEntity entity) {
		String category = categories.get(entity.category()).name();
		String value = ValueText.of(value(entity.series(), entity.category()));
		return series.size() > 1 ? List.of(category, series.get(entity.series()).name(), value) : List.of(category, value);
	}

	@Override
	public String describe(ChartEntity entity) {
		String bar = series.size() > 1 ? ", " + series.get(entity.series()).name() : "";
		return categories.get(entity.category()).name() + bar + ": " + ValueText.of(value(entity.series(), entity.category())) + " (" + valueTitle
				+ ")";
	}

	@Override
	public String noun() {
		return "bar";
	}

	@Override
	public int size() {
		return entities().size();
	}
}
