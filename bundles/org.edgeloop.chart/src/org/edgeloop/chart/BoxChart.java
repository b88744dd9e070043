package org.edgeloop.chart;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How values spread in groups: a box from the first to the third quartile with the median, whiskers to the farthest values within 1.5
 * boxes of it (Tukey, Exploratory Data Analysis, 1977), the mean as a diamond, and each value as a point. Quartiles are interpolated
 * linearly between order statistics (type 7 of Hyndman and Fan, 1996, as NumPy has them).
 *
 * @param title what the chart is about
 * @param groupTitle what tells the groups apart, such as a param
 * @param y what goes up
 * @param groups from left to right
 * @param marks the values
 */
public record BoxChart(String title, String groupTitle, ChartAxis y, List<Group> groups, List<Mark> marks) implements Chart {

	private static final double WHISKER = 1.5;

	/** Some values that belong together. */
	public record Group(String name, ChartLook look) {
	}

	/**
	 * One value.
	 *
	 * @param name for people
	 * @param words what else a pointer on it says; may be empty
	 * @param group its place among the groups
	 * @param value those that are not finite count nowhere
	 */
	public record Mark(String name, String words, int group, double value) {
	}

	/**
	 * What is drawn of a group.
	 *
	 * @param count how many values it has; if none, all else is NaN
	 * @param low the end of the lower whisker
	 * @param first quartile
	 * @param third quartile
	 * @param high the end of the upper whisker
	 */
	public record Summary(int count, double low, double first, double median, double third, double high, double mean) {
	}

	public BoxChart {
		groups = List.copyOf(groups);
		marks = List.copyOf(marks);
	}

	/** @return what the finite values of a group are like */
	public Summary summary(int group) {
		double[] values = marks.stream().filter(mark -> mark.group() == group && Double.isFinite(mark.value())).mapToDouble(Mark::value).sorted()
				.toArray();
		if (values.length == 0) {
			return new Summary(0, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
		}
		double first = quantile(values, 0.25);
		double third = quantile(values, 0.75);
		double reach = WHISKER * (third - first);
		return new Summary(values.length, Arrays.stream(values).filter(value -> value >= first - reach).min().orElse(first), first,
				quantile(values, 0.5), third, Arrays.stream(values).filter(value -> value <= third + reach).max().orElse(third),
				Arrays.stream(values).average().orElse(Double.NaN));
	}

	private static double quantile(double[] sorted, double share) {
		double place = share * (sorted.length - 1);
		int below = (int) Math.floor(place);
		int above = Math.min(below + 1, sorted.length - 1);
		return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
	}

	@Override
	public boolean isEmpty() {
		return entities().isEmpty();
	}

	/** @return each value that can be drawn: its group and its place among all */
	@Override
	public List<ChartEntity> entities() {
		return IntStream.range(0, marks.size()).filter(place -> y.canShow(marks.get(place).value()))
				.mapToObj(place -> new ChartEntity(marks.get(place).group(), place)).toList();
	}

	@Override
	public List<String> headings() {
		return List.of(groupTitle, "Name", y.title(), "Median of the group", "Quartiles of the group");
	}

	@Override
	public List<String> cells(ChartEntity entity) {
		Mark mark = marks.get(entity.category());
		Summary summary = summary(mark.group());
		return List.of(groups.get(mark.group()).name(), mark.name(), y.text(mark.value()), y.text(summary.median()),
				y.text(summary.first()) + " \u2026 " + y.text(summary.third()));
	}

	@Override
	public String describe(ChartEntity entity) {
		Mark mark = marks.get(entity.category());
		Summary summary = summary(mark.group());
		return mark.name() + ": " + y.text(mark.value()) + " (" + y.title() + ")\n" + groupTitle + " " + groups.get(mark.group()).name() + ": median "
				+ y.text(summary.median()) + ", quartiles " + y.text(summary.first()) + " \u2026 " + y.text(summary.third()) + ", mean "
				+ y.text(summary.mean()) + " of " + summary.count() + (mark.words().isEmpty() ? "" : "\n" + mark.words());
	}

	@Override
	public String noun() {
		return "value";
	}

	@Override
	public int size() {
		return entities().size();
	}
}
