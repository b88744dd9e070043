package org.edgeloop.experiment.charts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.edgeloop.chart.ChartAxis;
import org.edgeloop.chart.ChartAxis.Scale;
import org.edgeloop.chart.ChartLook;
import org.edgeloop.chart.TraceChart;
import org.edgeloop.chart.TraceChart.Band;
import org.edgeloop.chart.TraceChart.Trace;
import org.edgeloop.chart.trace.TraceData;
import org.edgeloop.chart.trace.TraceGroup;
import org.edgeloop.experiment.RunColors;
import org.edgeloop.experiment.RunKey;
import org.edgeloop.experiment.RunLook;
import org.edgeloop.experiment.charts.RunChart.By;

/** Makes charts of metrics over steps or time, of any number of runs. No point is left out. */
public final class TraceCharts {

	/** What stands for runs that do not have the key by which they are grouped. */
	private static final String NOT_SET = "not set";

	private final List<RunSeries> series;
	private final TraceSettings settings;
	private final SeriesTimes times;
	private final ParamWords words;
	private final boolean hasOneMetric;

	private TraceCharts(List<RunSeries> series, TraceSettings settings) {
		this.series = series;
		this.settings = settings;
		times = SeriesTimes.of(settings.axis(), series);
		words = new ParamWords(series.stream().map(one -> one.run().run()).distinct().toList());
		hasOneMetric = series.stream().map(RunSeries::metric).distinct().count() <= 1;
	}

	/** @param series in the order in which the first shall be in front */
	public static RunChart of(String title, List<RunSeries> series, TraceSettings settings) {
		return new TraceCharts(series, settings).chart(title);
	}

	private RunChart chart(String title) {
		List<TraceData> raw = series.parallelStream().map(one -> TraceData.of(times.places(one), one.history().values())).toList();
		List<Trace> traces = new ArrayList<>();
		List<Band> bands = new ArrayList<>();
		List<List<String>> runIds = new ArrayList<>();
		if (settings.groupBy().isEmpty() || settings.everyTrace()) {
			for (int i = 0; i < series.size(); i++) {
				traces.add(trace(series.get(i), raw.get(i)));
				runIds.add(List.of(series.get(i).run().id()));
			}
		}
		Map<String, List<Integer>> groups = settings.groupBy().map(this::groups).orElse(Map.of());
		Map<String, RunLook> looks = RunColors.of(groups.keySet());
		groups.forEach((name, members) -> {
			bands.add(band(name, looks.getOrDefault(name, RunColors.of(name)), members, raw));
			runIds.add(members.stream().map(member -> series.get(member).run().id()).distinct().toList());
		});
		Scale xScale = settings.axis() == StepAxis.TIME ? Scale.TIME : settings.logX() ? Scale.LOGARITHMIC : Scale.LINEAR;
		var y = new ChartAxis(hasOneMetric && !series.isEmpty() ? series.getFirst().metric() : "Value",
				settings.logY() ? Scale.LOGARITHMIC : Scale.LINEAR);
		return new RunChart(TraceChart.of(title, new ChartAxis(times.title(), xScale), y, traces, bands), By.SERIES, runIds);
	}

	private Trace trace(RunSeries one, TraceData raw) {
		String name = one.run().label() + (hasOneMetric ? "" : ", " + one.metric());
		boolean isFaint = settings.groupBy().isPresent();
		return new Trace(name, words.of(one.run().run()), look(one.run().look()), isFaint, raw,
				settings.smoothing().isNone() || isFaint ? Optional.empty() : Optional.of(settings.smoothing().of(raw)));
	}

	private Map<String, List<Integer>> groups(RunKey key) {
		var groups = new LinkedHashMap<String, List<Integer>>();
		for (int i = 0; i < series.size(); i++) {
			String value = key.text(series.get(i).run().run()).orElse(NOT_SET);
			String name = key.name() + " = " + value + (hasOneMetric ? "" : ", " + series.get(i).metric());
			groups.computeIfAbsent(name, _ -> new ArrayList<>()).add(i);
		}
		return groups;
	}

	/** The mean is smoothed, the range is not: its edges are measured values. */
	private Band band(String name, RunLook look, List<Integer> members, List<TraceData> raw) {
		TraceGroup group = TraceGroup.of(members.stream().map(raw::get).toList());
		TraceData mean = settings.smoothing().isNone() ? group.mean() : settings.smoothing().of(group.mean());
		String runs = members.stream().limit(5).map(member -> series.get(member).run().label()).collect(Collectors.joining(", "));
		String text = "mean of " + members.size() + (members.size() == 1 ? " run: " : " runs: ") + runs + (members.size() > 5 ? ", \u2026" : "");
		return new Band(name, text, look(look), mean, group.low(), group.high());
	}

	static ChartLook look(RunLook look) {
		return new ChartLook(look.light(), look.dark(), look.pattern());
	}
}
