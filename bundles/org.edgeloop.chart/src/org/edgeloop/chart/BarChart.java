package org.edgeloop.chart;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * What a chart of bars shows: one bar for each category, made of one part for each series.
 *
 * @param title what the chart is about; for screen readers and files, the drawing leaves it to the place around it
 * @param categoryTitle what the categories are, such as {@code Class}
 * @param valueTitle what the length of a bar means, with its unit, such as {@code Duration [s]}
 * @param wholeNumbers whether values count something, so that the axis has no fractions
 * @param categories the bars from top to bottom
 * @param series the parts of each bar from left to right
 */
public record BarChart(String title, String categoryTitle, String valueTitle, boolean wholeNumbers, List<Category> categories,
		List<Series> series) implements Chart {

	private static final int MOST_DECIMALS = 6;

	/**
	 * One bar.
	 *
	 * @param key what tells it from others, as a click reports it
	 * @param name its name for people
	 * @param fill how it looks where there is but one series; otherwise the series have fills
	 */
	public record Category(String key, String name, Fill fill) {
	}

	/**
	 * One part of each bar.
	 *
	 * @param key what tells it from others, as a click reports it
	 * @param name its name for people
	 * @param fill how it looks where there are several series
	 * @param values finite and not negative, in the order of the categories
	 */
	public record Series(String key, String name, Fill fill, List<Double> values) {

		public Series {
			values = List.copyOf(values);
		}
	}

	/** @throws IllegalArgumentException if a series has not one value for each category, or one that no bar can show */
	public BarChart {
		categories = List.copyOf(categories);
		series = List.copyOf(series);
		for (Series part : series) {
			if (part.values().size() != categories.size()) {
				throw new IllegalArgumentException(part.key() + " has not one value for each category");
			}
			if (part.values().stream().anyMatch(value -> !(value >= 0 && value < Double.POSITIVE_INFINITY))) {
				throw new IllegalArgumentException(part.key() + " has a value that no bar can show");
			}
		}
	}

	/** @return whether the bars have parts to be told apart */
	public boolean isStacked() {
		return series.size() > 1;
	}

	@Override
	public boolean isEmpty() {
		return categories.isEmpty() || series.isEmpty();
	}

	/** @return the value of a bar's part */
	public double value(int seriesIndex, int categoryIndex) {
		return series.get(seriesIndex).values().get(categoryIndex);
	}

	/** @return how many digits behind the point let the largest value show three that count */
	public int decimals() {
		double largest = series.stream().flatMap(part -> part.values().stream()).mapToDouble(value -> value).max().orElse(0);
		return wholeNumbers || largest == 0 ? 0 : Math.clamp(2 - (int) Math.floor(Math.log10(largest)), 0, MOST_DECIMALS);
	}

	/** @return a value as the chart and its table write it, the same in every locale */
	public String text(double value) {
		return String.format(Locale.ROOT, "%." + decimals() + "f", value);
	}

	/** @return how a bar's part looks: as its category does in a plain chart, as its series does in a stacked one */
	public Fill fill(int seriesIndex, int categoryIndex) {
		return isStacked() ? series.get(seriesIndex).fill() : categories.get(categoryIndex).fill();
	}

	@Override
	public boolean isLying() {
		return true;
	}

	/** @return each part of each bar, bar by bar; parts that are not there are left out */
	@Override
	public List<ChartEntity> entities() {
		return IntStream.range(0, categories.size()).boxed()
				.flatMap(category -> IntStream.range(0, series.size()).filter(part -> !isStacked() || value(part, category) > 0)
						.mapToObj(part -> new ChartEntity(part, category)))
				.toList();
	}

	@Override
	public List<String> headings() {
		return isStacked() ? List.of(categoryTitle, "Part", valueTitle) : List.of(categoryTitle, valueTitle);
	}

	@Override
	public List<String> cells(ChartEntity entity) {
		String category = categories.get(entity.category()).name();
		String value = text(value(entity.series(), entity.category()));
		return isStacked() ? List.of(category, series.get(entity.series()).name(), value) : List.of(category, value);
	}

	@Override
	public String describe(ChartEntity entity) {
		String category = categories.get(entity.category()).name();
		String part = isStacked() ? ", " + series.get(entity.series()).name() : "";
		return category + part + ": " + text(value(entity.series(), entity.category())) + " (" + valueTitle + ")";
	}

	@Override
	public String noun() {
		return "bar";
	}

	@Override
	public int size() {
		return categories.size();
	}
}
