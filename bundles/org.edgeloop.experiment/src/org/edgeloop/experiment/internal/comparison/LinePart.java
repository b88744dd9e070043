package org.edgeloop.experiment.internal.comparison;

import java.util.ArrayList;
import java.util.List;

import org.edgeloop.chart.ChartLine;
import org.edgeloop.chart.ChartPoint;
import org.edgeloop.chart.LineChart;
import org.edgeloop.experiment.MetricHistory;
import org.edgeloop.experiment.RunKey;
import org.edgeloop.experiment.comparison.ComparedRun;
import org.edgeloop.experiment.comparison.ComparisonChart;
import org.edgeloop.experiment.comparison.ComparisonCharts;
import org.edgeloop.experiment.comparison.ComparisonData;
import org.edgeloop.experiment.spec.ChartSettings;
import org.edgeloop.experiment.spec.XAxis;

/** Metrics over steps or time. */
public final class LinePart {

	private static final double MILLIS = 1000;

	private final ChartSettings settings;
	private final ComparisonData data;

	public LinePart(ChartSettings settings, ComparisonData data) {
		this.settings = settings;
		this.data = data;
	}

	public ComparisonChart chart() {
		var labels = data.runs().labels();
		List<RunKey> metrics = ComparisonCharts.keys(settings);
		var lines = new ArrayList<ChartLine>();
		var ids = new ArrayList<String>();
		for (RunKey metric : metrics) {
			for (ComparedRun run : data.runs().visible()) {
				data.history(metric.name(), run.id()).ifPresent(history -> {
					String label = labels.getOrDefault(run.id(), run.label());
					lines.add(new ChartLine(metrics.size() == 1 ? label : label + ", " + metric.name(), points(history)));
					ids.add(run.id());
				});
			}
		}
		String valueTitle = metrics.size() == 1 ? metrics.getFirst().name() : "Value";
		var chart = new LineChart(ComparisonCharts.title(settings), axisTitle(), valueTitle, lines, List.of(), List.of());
		return new ComparisonChart(chart, false, ids);
	}

	private String axisTitle() {
		return switch (settings.getXAxis()) {
		case STEP -> "Step";
		case TIME -> "Time [ms since 1970]";
		case RELATIVE -> "Time since start [s]";
		};
	}

	private List<ChartPoint> points(MetricHistory history) {
		var points = new ArrayList<ChartPoint>();
		for (int i = 0; i < history.size(); i++) {
			points.add(new ChartPoint(place(history, i), history.values()[i]));
		}
		return points;
	}

	private double place(MetricHistory history, int index) {
		return settings.getXAxis() == XAxis.STEP ? history.steps()[index]
				: settings.getXAxis() == XAxis.TIME ? history.timestamps()[index] : (history.timestamps()[index] - history.timestamps()[0]) / MILLIS;
	}
}
