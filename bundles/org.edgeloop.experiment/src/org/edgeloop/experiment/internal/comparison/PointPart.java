package org.edgeloop.experiment.internal.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

import org.edgeloop.chart.ChartLine;
import org.edgeloop.chart.ChartPoint;
import org.edgeloop.chart.ScatterChart;
import org.edgeloop.experiment.RunKey;
import org.edgeloop.experiment.charts.RunChart;
import org.edgeloop.experiment.charts.RunChart.By;
import org.edgeloop.experiment.comparison.ComparedRun;
import org.edgeloop.experiment.comparison.ComparisonCharts;
import org.edgeloop.experiment.comparison.ComparisonData;
import org.edgeloop.experiment.comparison.MetricValue;
import org.edgeloop.experiment.spec.ChartSettings;

/** Two keys against each other. */
public final class PointPart {

	private final ChartSettings settings;
	private final ComparisonData data;

	public PointPart(ChartSettings settings, ComparisonData data) {
		this.settings = settings;
		this.data = data;
	}

	public RunChart chart() {
		var labels = data.runs().labels();
		var clouds = new ArrayList<ChartLine>();
		var ids = new ArrayList<List<String>>();
		for (ComparedRun run : data.runs().visible()) {
			OptionalDouble x = number(settings.getX(), run);
			OptionalDouble y = number(settings.getY(), run);
			if (x.isPresent() && y.isPresent()) {
				clouds.add(new ChartLine(labels.getOrDefault(run.id(), run.label()), List.of(new ChartPoint(x.getAsDouble(), y.getAsDouble()))));
				ids.add(List.of(run.id()));
			}
		}
		var chart = new ScatterChart(ComparisonCharts.title(settings), axisTitle(settings.getX()), axisTitle(settings.getY()), clouds, false);
		return new RunChart(chart, By.SERIES, ids);
	}

	/** A place that is not finite is none. */
	private OptionalDouble number(String text, ComparedRun run) {
		OptionalDouble number = RunKey.parse(text).map(key -> data.number(key, run.run(), MetricValue.of(settings))).orElseGet(OptionalDouble::empty);
		return number.isPresent() && Double.isFinite(number.getAsDouble()) ? number : OptionalDouble.empty();
	}

	private String axisTitle(String text) {
		return RunKey.parse(text).map(key -> KeyTitles.of(key, MetricValue.of(settings))).orElse("");
	}
}
