package org.edgeloop.dataset.ui.statistics.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

import org.edgeloop.chart.BarChart;
import org.edgeloop.chart.BarChart.Category;
import org.edgeloop.chart.BarChart.Series;
import org.edgeloop.chart.Fill;
import org.edgeloop.chart.Fill.Hatch;
import org.edgeloop.dataset.Taxonomy;
import org.edgeloop.dataset.overview.LabelGroup;
import org.edgeloop.dataset.overview.LabelStatistics;
import org.edgeloop.dataset.overview.LabelStatistics.Grouping;
import org.edgeloop.dataset.overview.LabelTotal;
import org.edgeloop.dataset.ui.statistics.Measure;

/** Turns counts into a chart: classes as bars, recordings and machines as bars made of classes. */
public final class StatisticsChart {

	/** The key of the bar that stands for all that have none of their own. */
	public static final String REST = "";

	/** More bars than this are no picture any more; the largest are shown, and the rest together. */
	private static final int MOST_BARS = 40;
	private static final double PERCENT = 100;

	private final LabelStatistics statistics;
	private final Taxonomy taxonomy;
	private final Grouping grouping;
	private final Measure measure;

	public StatisticsChart(LabelStatistics statistics, Taxonomy taxonomy, Grouping grouping, Measure measure) {
		this.statistics = statistics;
		this.taxonomy = taxonomy;
		this.grouping = grouping;
		this.measure = measure;
	}

	public BarChart chart() {
		String title = measure.title() + " by " + noun(grouping);
		TimeUnit unit = TimeUnit.of(largest());
		String values = switch (measure) {
		case COUNT -> "Labels";
		case DURATION -> "Duration [" + unit.symbol() + "]";
		case BALANCE -> "Share of labels [%]";
		};
		ToDoubleFunction<LabelGroup> value = group -> measure == Measure.DURATION ? group.seconds() / unit.seconds()
				: measure == Measure.BALANCE ? group.share() * PERCENT : group.count();
		return grouping == Grouping.TYPE ? byType(title, values, value) : stacked(title, values, value);
	}

	private double largest() {
		return statistics.by(grouping).stream().mapToDouble(LabelGroup::seconds).max().orElse(0);
	}

	/** Classes with labels, and the leaves of the taxonomy that have none yet: what is missing is what one looks for. */
	private BarChart byType(String title, String values, ToDoubleFunction<LabelGroup> value) {
		List<LabelGroup> groups = statistics.by(Grouping.TYPE).stream().filter(group -> group.count() > 0 || isLeaf(group.name())).toList();
		var categories = new ArrayList<Category>();
		for (LabelGroup group : groups) {
			categories.add(new Category(group.name(), taxonomy.nameOf(group.name()), fill(group.name())));
		}
		var series = new Series("labels", values, new Fill(0, Hatch.NONE), groups.stream().map(value::applyAsDouble).toList());
		return new BarChart(title, noun(grouping), values, measure == Measure.COUNT, categories, List.of(series));
	}

	private boolean isLeaf(String type) {
		return taxonomy.find(type).map(found -> found.children().isEmpty()).orElse(true);
	}

	private BarChart stacked(String title, String values, ToDoubleFunction<LabelGroup> value) {
		List<String> shown = largestGroups();
		boolean all = shown.size() == statistics.by(grouping).size();
		var bars = new ArrayList<>(shown);
		if (!all) {
			bars.add(REST);
		}
		Map<String, List<LabelTotal>> totals = statistics.totals().stream()
				.collect(Collectors.groupingBy(total -> shown.contains(grouping.nameOf(total)) ? grouping.nameOf(total) : REST));
		List<Map<String, LabelGroup>> parts = bars.stream()
				.map(bar -> new LabelStatistics(List.of(), totals.getOrDefault(bar, List.of()), List.of()).by(Grouping.TYPE).stream()
						.collect(Collectors.toMap(LabelGroup::name, group -> group)))
				.toList();
		List<Series> series = statistics.by(Grouping.TYPE).stream().filter(group -> group.count() > 0)
				.map(type -> new Series(type.name(), taxonomy.nameOf(type.name()), fill(type.name()),
						parts.stream().map(bar -> bar.containsKey(type.name()) ? value.applyAsDouble(bar.get(type.name())) : 0.0).toList()))
				.toList();
		// Where there is but one class, the bars are not made of parts and look like the class themselves.
		Fill fill = series.isEmpty() ? new Fill(0, Hatch.NONE) : series.getFirst().fill();
		List<Category> categories = bars.stream().map(bar -> new Category(bar, barName(bar, all), fill)).toList();
		return new BarChart(title, noun(grouping), values, measure == Measure.COUNT, categories, series);
	}

	private List<String> largestGroups() {
		List<LabelGroup> groups = statistics.by(grouping);
		if (groups.size() <= MOST_BARS) {
			return groups.stream().map(LabelGroup::name).toList();
		}
		return groups.stream().sorted(Comparator.comparingLong(LabelGroup::count).reversed()).limit(MOST_BARS).map(LabelGroup::name).toList();
	}

	private String barName(String bar, boolean all) {
		if (bar.equals(REST) && !all) {
			return (statistics.by(grouping).size() - MOST_BARS) + " others together";
		}
		return name(grouping, bar, taxonomy);
	}

	/** @return a group's name for people */
	public static String name(Grouping grouping, String name, Taxonomy taxonomy) {
		return switch (grouping) {
		case TYPE -> taxonomy.nameOf(name);
		case RECORDING -> name.startsWith("data/") ? name.substring("data/".length()) : name;
		case MACHINE -> name.isEmpty() ? "Unknown machine" : name;
		};
	}

	static String noun(Grouping grouping) {
		return switch (grouping) {
		case TYPE -> "Class";
		case RECORDING -> "Recording";
		case MACHINE -> "Machine";
		};
	}

	/** The pattern goes by the place in the taxonomy, as on the timeline, so that it stays the same in every chart. */
	private Fill fill(String type) {
		int place = taxonomy.types().map(known -> known.path()).toList().indexOf(type);
		return new Fill(Integer.parseInt(taxonomy.colourOf(type), 1, 7, 16), Hatch.of(place));
	}
}
