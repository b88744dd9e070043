package org.edgeloop.experiment.internal.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

import org.edgeloop.chart.ChartAxis.Scale;
import org.edgeloop.chart.ParallelChart.Brush;
import org.edgeloop.experiment.RunKey;
import org.edgeloop.experiment.charts.ChartRun;
import org.edgeloop.experiment.charts.RunChart;
import org.edgeloop.experiment.charts.RunValues;
import org.edgeloop.experiment.charts.ValueCharts;
import org.edgeloop.experiment.comparison.ComparisonCharts;
import org.edgeloop.experiment.comparison.ComparisonData;
import org.edgeloop.experiment.comparison.MetricValue;
import org.edgeloop.experiment.spec.AxisBrush;
import org.edgeloop.experiment.spec.ChartSettings;

/** One value of each key for each run: as points, bars, boxes, a surface, or lines across parallel axes. */
public final class ValuePart {

	private final ChartSettings settings;
	private final ComparisonData data;
	private final List<ChartRun> runs;
	private final String title;
	private final ValueCharts charts;

	public ValuePart(ChartSettings settings, ComparisonData data) {
		this.settings = settings;
		this.data = data;
		runs = data.runs().charted();
		title = ComparisonCharts.title(settings);
		charts = new ValueCharts(runs);
	}

	public RunChart scatter() {
		return charts.scatter(title, values(settings.getX(), settings.isLogX()), values(settings.getY(), settings.isLogY()),
				optional(settings.getTarget(), false), Optional.empty());
	}

	public RunChart bars() {
		return charts.bars(title, ComparisonCharts.keys(settings).stream().map(key -> values(key, false)).toList());
	}

	public RunChart box() {
		return charts.box(title, values(settings.getKeys().stream().findFirst().orElse(""), settings.isLogY()),
				optional(settings.getGroupBy(), false));
	}

	public RunChart contour() {
		return charts.contour(title, values(settings.getX(), settings.isLogX()), values(settings.getY(), settings.isLogY()),
				values(settings.getTarget(), false));
	}

	/** The target colours lines and is the last axis unless it is among the others. */
	public RunChart parallel() {
		List<RunValues> axes = Stream.concat(settings.getKeys().stream(), Stream.of(settings.getTarget())).distinct()
				.flatMap(text -> optional(text, settings.getLogAxes().contains(text)).stream()).toList();
		return charts.parallel(title, axes, optional(settings.getTarget(), false), brushes(axes));
	}

	private List<Brush> brushes(List<RunValues> axes) {
		var brushes = new ArrayList<Brush>();
		for (AxisBrush brush : settings.getBrushes()) {
			for (int axis = 0; axis < axes.size(); axis++) {
				if (axes.get(axis).key().equals(brush.getAxis())) {
					brushes.addAll(brushes(brush, axis, axes.get(axis)));
				}
			}
		}
		return brushes;
	}

	private static List<Brush> brushes(AxisBrush brush, int axis, RunValues values) {
		if (!brush.getValues().isEmpty()) {
			return brush.getValues().stream().map(values.axis().names()::indexOf).filter(place -> place >= 0)
					.map(place -> new Brush(axis, place - 0.5, place + 0.5)).toList();
		}
		Double from = brush.getFrom();
		Double to = brush.getTo();
		return List.of(new Brush(axis, from == null ? -Double.MAX_VALUE : from, to == null ? Double.MAX_VALUE : to));
	}

	/** What names no key is an axis without values. */
	private RunValues values(String text, boolean isLogarithmic) {
		return RunKey.parse(text).map(key -> values(key, isLogarithmic))
				.orElseGet(() -> RunValues.of("", "Nothing chosen", Scale.LINEAR, runs, _ -> Optional.empty(), _ -> OptionalDouble.empty()));
	}

	private Optional<RunValues> optional(String text, boolean isLogarithmic) {
		return RunKey.parse(text).map(key -> values(key, isLogarithmic));
	}

	private RunValues values(RunKey key, boolean isLogarithmic) {
		MetricValue value = MetricValue.of(settings);
		boolean isTime = key.kind() == RunKey.Kind.ATTRIBUTE && key.name().endsWith("_time");
		Scale scale = isTime ? Scale.TIME : isLogarithmic ? Scale.LOGARITHMIC : Scale.LINEAR;
		return RunValues.of(key.toString(), KeyTitles.of(key, value), scale, runs,
				run -> key.kind() == RunKey.Kind.METRIC ? Optional.empty() : key.text(run), run -> data.number(key, run, value));
	}
}
