package org.edgeloop.experiment.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.edgeloop.experiment.RunKey;
import org.edgeloop.experiment.spec.ChartKind;
import org.edgeloop.experiment.spec.ChartSettings;
import org.edgeloop.experiment.spec.SpecFactory;

/**
 * The charts that a new comparison begins with: lines for metrics that were logged over steps, bars for those of one value, and
 * parallel coordinates of the params in which the runs differ against one metric.
 */
public final class DefaultCharts {

	private static final int MOST_LINES = 4;
	private static final int MOST_BARS = 2;
	private static final int MOST_AXES = 6;
	/** What machines measure of themselves beside the training. */
	private static final String SYSTEM_METRICS = "system/";

	private DefaultCharts() {
	}

	/** @return none if the runs have no metrics */
	public static List<ChartSettings> of(ComparedRuns runs) {
		List<String> metrics = runs.names(RunKey.Kind.METRIC).stream().filter(name -> !name.startsWith(SYSTEM_METRICS)).toList();
		List<String> stepped = metrics.stream().filter(name -> hasSteps(runs, name)).toList();
		List<String> single = metrics.stream().filter(name -> !stepped.contains(name)).toList();
		var charts = new ArrayList<ChartSettings>();
		stepped.stream().limit(MOST_LINES).forEach(name -> charts.add(chart(ChartKind.LINE, name)));
		single.stream().limit(MOST_BARS).forEach(name -> charts.add(chart(ChartKind.BAR, name)));
		Optional<String> goal = single.stream().findFirst().or(() -> stepped.stream().findFirst());
		goal.ifPresent(metric -> parallel(runs, metric).ifPresent(charts::add));
		return charts;
	}

	private static boolean hasSteps(ComparedRuns runs, String metric) {
		return runs.runs().stream().map(run -> run.run().metrics().get(metric)).anyMatch(point -> point != null && point.step() > 0);
	}

	private static ChartSettings chart(ChartKind kind, String metric) {
		ChartSettings chart = SpecFactory.eINSTANCE.createChartSettings();
		chart.setKind(kind);
		chart.getKeys().add(RunKey.metric(metric).toString());
		return chart;
	}

	private static Optional<ChartSettings> parallel(ComparedRuns runs, String metric) {
		List<String> params = KeyDifference.of(runs, true).stream().map(KeyDifference::key).filter(key -> key.kind() == RunKey.Kind.PARAM)
				.limit(MOST_AXES).map(RunKey::toString).toList();
		if (params.isEmpty()) {
			return Optional.empty();
		}
		ChartSettings chart = SpecFactory.eINSTANCE.createChartSettings();
		chart.setKind(ChartKind.PARALLEL);
		chart.getKeys().addAll(params);
		chart.getKeys().add(RunKey.metric(metric).toString());
		chart.setTarget(RunKey.metric(metric).toString());
		chart.setWidth(12);
		return Optional.of(chart);
	}
}
