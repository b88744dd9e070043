package org.edgeloop.experiment.internal.comparison;

import java.util.ArrayList;
import java.util.List;

import org.edgeloop.chart.trace.Smoothing;
import org.edgeloop.experiment.RunKey;
import org.edgeloop.experiment.charts.ChartRun;
import org.edgeloop.experiment.charts.RunChart;
import org.edgeloop.experiment.charts.RunSeries;
import org.edgeloop.experiment.charts.StepAxis;
import org.edgeloop.experiment.charts.TraceCharts;
import org.edgeloop.experiment.charts.TraceSettings;
import org.edgeloop.experiment.comparison.ComparisonCharts;
import org.edgeloop.experiment.comparison.ComparisonData;
import org.edgeloop.experiment.spec.ChartSettings;

/** Metrics over steps or time. */
public final class TracePart {

	/** From here on the average would never leave its first value. */
	private static final double MOST_SMOOTHING = 0.9999;

	private final ChartSettings settings;
	private final ComparisonData data;

	public TracePart(ChartSettings settings, ComparisonData data) {
		this.settings = settings;
		this.data = data;
	}

	public RunChart chart() {
		var series = new ArrayList<RunSeries>();
		List<ChartRun> runs = data.runs().charted();
		for (RunKey metric : ComparisonCharts.keys(settings)) {
			for (ChartRun run : runs) {
				data.history(metric.name(), run.id()).ifPresent(history -> series.add(new RunSeries(run, metric.name(), history)));
			}
		}
		return TraceCharts.of(ComparisonCharts.title(settings), series, new TraceSettings(axis(), settings.isLogX(), settings.isLogY(),
				new Smoothing(Math.clamp(settings.getSmoothing(), 0, MOST_SMOOTHING)), RunKey.parse(settings.getGroupBy()), settings.isTraces()));
	}

	private StepAxis axis() {
		return switch (settings.getXAxis()) {
		case STEP -> StepAxis.STEP;
		case TIME -> StepAxis.TIME;
		case RELATIVE -> StepAxis.RELATIVE;
		};
	}
}
