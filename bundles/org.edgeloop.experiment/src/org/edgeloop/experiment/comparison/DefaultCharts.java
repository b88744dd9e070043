package org.edgeloop.experiment.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.edgeloop.experiment.MetricPoint;
import org.edgeloop.experiment.RunKey;
import org.edgeloop.experiment.spec.ChartKind;
import org.edgeloop.experiment.spec.ChartSettings;
import org.edgeloop.experiment.spec.SpecFactory;

/**
 * The charts that a new comparison begins with: lines for the metrics that were logged over most steps, bars for those of one value, and,
 * of the params in which the runs differ, parallel coordinates and their importance for one metric.
 */
public final class DefaultCharts {

	private static final int MOST_LINES = 4;
	private static final int MOST_BARS = 2;
	private static final int MOST_AXES = 6;
	private static final int WHOLE_WIDTH = 12;
	/** Of fewer runs a forest of trees says nothing. */
	private static final int ENOUGH_FOR_IMPORTANCE = 10;
	/** What machines measure of themselves beside the training. */
	private static final String SYSTEM_METRICS = "system/";

	private DefaultCharts() {
	}

	/** @return none if the runs have no metrics */
	public static List<ChartSettings> of(ComparedRuns runs) {
		List<String> metrics = runs.names(RunKey.Kind.METRIC).stream().filter(name -> !name.startsWith(SYSTEM_METRICS)).toList();
		List<String> stepped = metrics.stream().filter(name -> lastStep(runs, name) > 0).sorted(Comparator.comparingLong(name -> -lastStep(runs, name)))
				.toList();
		List<String> single = metrics.stream().filter(name -> !stepped.contains(name)).sorted(Comparator.comparing(DefaultCharts::isSpread)).toList();
		var charts = new ArrayList<ChartSettings>();
		stepped.stream().limit(MOST_LINES).forEach(name -> charts.add(chart(ChartKind.LINE, name)));
		single.stream().limit(MOST_BARS).forEach(name -> charts.add(chart(ChartKind.BAR, name)));
		Optional<String> goal = single.stream().findFirst().or(() -> stepped.stream().findFirst());
		List<String> params = KeyDifference.of(runs, true).stream().map(KeyDifference::key).filter(key -> key.kind() == RunKey.Kind.PARAM)
				.map(RunKey::toString).toList();
		goal.map(metric -> RunKey.metric(metric).toString()).filter(_ -> !params.isEmpty()).ifPresent(metric -> {
			charts.add(parallel(params, metric));
			if (runs.runs().size() >= ENOUGH_FOR_IMPORTANCE && params.size() > 1) {
				charts.add(importance(metric));
			}
		});
		return charts;
	}

	private static long lastStep(ComparedRuns runs, String metric) {
		return runs.runs().stream().map(run -> run.run().metrics().get(metric)).filter(Objects::nonNull).mapToLong(MetricPoint::step).max().orElse(0);
	}

	/** How far values spread is looked at after the values. */
	private static boolean isSpread(String metric) {
		return metric.endsWith("_std") || metric.endsWith("_var");
	}

	private static ChartSettings chart(ChartKind kind, String metric) {
		ChartSettings chart = SpecFactory.eINSTANCE.createChartSettings();
		chart.setKind(kind);
		chart.getKeys().add(RunKey.metric(metric).toString());
		return chart;
	}

	private static ChartSettings parallel(List<String> params, String metric) {
		ChartSettings chart = SpecFactory.eINSTANCE.createChartSettings();
		chart.setKind(ChartKind.PARALLEL);
		chart.getKeys().addAll(params.subList(0, Math.min(MOST_AXES, params.size())));
		chart.getKeys().add(metric);
		chart.setTarget(metric);
		chart.setWidth(WHOLE_WIDTH);
		return chart;
	}

	/** @return the confusion matrices that runs left */
	static ChartSettings matrices() {
		ChartSettings chart = SpecFactory.eINSTANCE.createChartSettings();
		chart.setKind(ChartKind.CONFUSION);
		chart.setWidth(WHOLE_WIDTH);
		return chart;
	}

	private static ChartSettings importance(String metric) {
		ChartSettings chart = SpecFactory.eINSTANCE.createChartSettings();
		chart.setKind(ChartKind.IMPORTANCE);
		chart.setTarget(metric);
		return chart;
	}
}
