package org.edgeloop.experiment.internal.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.edgeloop.chart.BarChart;
import org.edgeloop.chart.BarChart.Category;
import org.edgeloop.chart.BarChart.Series;
import org.edgeloop.chart.ChartStyle;
import org.edgeloop.chart.Fill;
import org.edgeloop.chart.Fill.Hatch;
import org.edgeloop.experiment.RunKey;
import org.edgeloop.experiment.charts.RunChart;
import org.edgeloop.experiment.charts.RunChart.By;
import org.edgeloop.experiment.comparison.ComparedRun;
import org.edgeloop.experiment.comparison.ComparisonCharts;
import org.edgeloop.experiment.comparison.ComparisonData;
import org.edgeloop.experiment.comparison.MetricValue;
import org.edgeloop.experiment.spec.ChartSettings;

/** One value of metrics for each run. */
public final class BarPart {

	private final ChartSettings settings;
	private final ComparisonData data;

	public BarPart(ChartSettings settings, ComparisonData data) {
		this.settings = settings;
		this.data = data;
	}

	public RunChart chart() {
		var labels = data.runs().labels();
		var looks = data.runs().looks();
		List<RunKey> metrics = ComparisonCharts.keys(settings);
		List<ComparedRun> runs = data.runs().visible();
		List<Category> categories = runs.stream().map(run -> new Category(run.id(), labels.getOrDefault(run.id(), run.label()),
				new Fill(looks.get(run.id()).light(), Hatch.NONE))).toList();
		List<Series> series = IntStream.range(0, metrics.size()).mapToObj(place -> series(metrics.get(place), place, runs)).toList();
		String valueTitle = metrics.size() == 1 ? KeyTitles.of(metrics.getFirst(), MetricValue.of(settings)) : "Value";
		var chart = new BarChart(ComparisonCharts.title(settings), "Run", valueTitle, false, categories, series);
		return new RunChart(chart, By.CATEGORY, runs.stream().map(run -> List.of(run.id())).toList());
	}

	private Series series(RunKey metric, int place, List<ComparedRun> runs) {
		var values = new ArrayList<Double>();
		for (ComparedRun run : runs) {
			double value = data.number(metric, run.run(), MetricValue.of(settings)).orElse(0);
			values.add(Double.isFinite(value) ? Math.max(0, value) : 0);
		}
		return new Series(metric.toString(), metric.name(), new Fill(ChartStyle.PAPER.seriesColour(place), Hatch.of(place)), values);
	}
}
