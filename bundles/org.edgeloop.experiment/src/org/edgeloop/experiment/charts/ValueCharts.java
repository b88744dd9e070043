package org.edgeloop.experiment.charts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.edgeloop.chart.AxisRange;
import org.edgeloop.chart.BoxChart;
import org.edgeloop.chart.BubbleChart;
import org.edgeloop.chart.ChartLook;
import org.edgeloop.chart.ContourChart;
import org.edgeloop.chart.GroupedBarChart;
import org.edgeloop.chart.GroupedBarChart.Category;
import org.edgeloop.chart.GroupedBarChart.Series;
import org.edgeloop.chart.ParallelChart;
import org.edgeloop.chart.ParallelChart.Axis;
import org.edgeloop.chart.ParallelChart.Brush;
import org.edgeloop.chart.ParallelChart.Line;
import org.edgeloop.chart.ValueColours;
import org.edgeloop.experiment.RunColors;
import org.edgeloop.experiment.RunLook;
import org.edgeloop.experiment.charts.RunChart.By;

/** Makes charts of single values of runs. All values are in the order of the runs. */
public final class ValueCharts {

	private final List<ChartRun> runs;
	private final ParamWords words;

	public ValueCharts(List<ChartRun> runs) {
		this.runs = List.copyOf(runs);
		words = new ParamWords(runs.stream().map(ChartRun::run).toList());
	}

	private List<List<String>> ids() {
		return runs.stream().map(run -> List.of(run.id())).toList();
	}

	private ChartLook look(int run) {
		return TraceCharts.look(runs.get(run).look());
	}

	private String words(int run) {
		return words.of(runs.get(run).run());
	}

	private static double place(Optional<RunValues> values, int run) {
		return values.map(known -> known.place(run)).orElse(Double.NaN);
	}

	private static ValueColours colours(RunValues values) {
		return new ValueColours(values.axis(), exactRange(values));
	}

	/** Colours end where values end. */
	private static AxisRange exactRange(RunValues values) {
		double[] shown = DoubleStream.of(values.places()).filter(values.axis()::canShow).toArray();
		double low = DoubleStream.of(shown).min().orElse(Double.NaN);
		double high = DoubleStream.of(shown).max().orElse(Double.NaN);
		return low < high ? new AxisRange(low, high) : values.range();
	}

	/**
	 * A point for each run.
	 *
	 * @param colour what colours points; empty for each run's own
	 * @param size what makes points larger; empty for all alike
	 */
	public RunChart scatter(String title, RunValues x, RunValues y, Optional<RunValues> colour, Optional<RunValues> size) {
		List<BubbleChart.Mark> marks = IntStream.range(0, runs.size())
				.mapToObj(run -> new BubbleChart.Mark(runs.get(run).label(), words(run), look(run), x.place(run), y.place(run), place(colour, run),
						place(size, run)))
				.toList();
		var chart = new BubbleChart(title, x.axis(), y.axis(), colour.map(ValueCharts::colours), size.map(values -> values.axis().title()).orElse(""),
				marks);
		return new RunChart(chart, By.CATEGORY, ids());
	}

	/** A bar for each run and each of some values, which are numbers. */
	public RunChart bars(String title, List<RunValues> values) {
		List<Category> categories = IntStream.range(0, runs.size()).mapToObj(run -> new Category(runs.get(run).label(), look(run))).toList();
		List<Series> series = values.stream().filter(RunValues::isNumeric)
				.map(known -> new Series(known.axis().title(), DoubleStream.of(known.places()).boxed().toList())).toList();
		String valueTitle = series.size() == 1 ? series.getFirst().name() : "Value";
		return new RunChart(new GroupedBarChart(title, "Run", valueTitle, categories, series), By.CATEGORY, ids());
	}

	/**
	 * How a value spreads over groups of runs.
	 *
	 * @param group what groups runs; empty for all in one
	 */
	public RunChart box(String title, RunValues value, Optional<RunValues> group) {
		Map<Double, List<Integer>> members = new TreeMap<>();
		for (int run = 0; run < runs.size(); run++) {
			members.computeIfAbsent(place(group, run), _ -> new ArrayList<>()).add(run);
		}
		Map<String, Integer> groups = new LinkedHashMap<>();
		var marks = new ArrayList<BoxChart.Mark>();
		var ids = new ArrayList<List<String>>();
		members.forEach((place, inGroup) -> {
			String name = group.map(values -> Double.isNaN(place) ? "not set" : values.axis().text(place)).orElse("all runs");
			int number = groups.computeIfAbsent(name, _ -> groups.size());
			for (int run : inGroup) {
				marks.add(new BoxChart.Mark(runs.get(run).label(), words(run), number, value.place(run)));
				ids.add(List.of(runs.get(run).id()));
			}
		});
		Map<String, RunLook> looks = RunColors.of(groups.keySet());
		List<BoxChart.Group> drawn = groups.keySet().stream()
				.map(name -> new BoxChart.Group(name, TraceCharts.look(looks.getOrDefault(name, RunColors.of(name))))).toList();
		String groupTitle = group.map(values -> values.axis().title()).orElse("");
		return new RunChart(new BoxChart(title, groupTitle, value.axis(), drawn, marks), By.CATEGORY, ids);
	}

	/** A value over two others, interpolated between runs. */
	public RunChart contour(String title, RunValues x, RunValues y, RunValues value) {
		List<ContourChart.Mark> marks = IntStream.range(0, runs.size()).mapToObj(
				run -> new ContourChart.Mark(runs.get(run).label(), words(run), look(run), x.place(run), y.place(run), value.place(run))).toList();
		return new RunChart(new ContourChart(title, x.axis(), y.axis(), colours(value), marks), By.CATEGORY, ids());
	}

	/**
	 * A line for each run across an axis for each value.
	 *
	 * @param axes from left to right
	 * @param colour what colours lines; empty for each run's own
	 * @param brushes what is chosen, by the places of the axes
	 */
	public RunChart parallel(String title, List<RunValues> axes, Optional<RunValues> colour, List<Brush> brushes) {
		List<Line> lines = IntStream.range(0, runs.size()).mapToObj(run -> new Line(runs.get(run).label(), words(run), look(run),
				axes.stream().map(values -> values.place(run)).toList(), place(colour, run))).toList();
		List<Axis> drawn = axes.stream().map(values -> new Axis(values.key(), values.axis(), values.range())).toList();
		return new RunChart(new ParallelChart(title, drawn, lines, colour.map(ValueCharts::colours), brushes, Set.of()), By.SERIES, ids());
	}
}
