package org.edgeloop.experiment.internal.comparison;

import java.util.List;
import java.util.Optional;

import org.edgeloop.base.Progress;
import org.edgeloop.chart.ChartAxis.Scale;
import org.edgeloop.experiment.RunKey;
import org.edgeloop.experiment.analysis.AnalyseParamsOperation;
import org.edgeloop.experiment.analysis.ParamEffects;
import org.edgeloop.experiment.charts.ChartRun;
import org.edgeloop.experiment.charts.EffectCharts;
import org.edgeloop.experiment.charts.RunChart;
import org.edgeloop.experiment.charts.RunValues;
import org.edgeloop.experiment.comparison.ComparisonCharts;
import org.edgeloop.experiment.comparison.ComparisonData;
import org.edgeloop.experiment.comparison.MetricValue;
import org.edgeloop.experiment.spec.ChartSettings;

/** What params have to do with a metric. */
public final class EffectPart {

	private final ChartSettings settings;
	private final ComparisonData data;

	public EffectPart(ChartSettings settings, ComparisonData data) {
		this.settings = settings;
		this.data = data;
	}

	public RunChart chart() {
		return EffectCharts.of(ComparisonCharts.title(settings), effects());
	}

	/** Of the params that were asked for, or all. */
	private ParamEffects effects() {
		List<ChartRun> runs = data.runs().charted();
		List<RunKey> asked = settings.getKeys().stream().map(RunKey::parse).flatMap(Optional::stream).toList();
		List<RunKey> params = asked.isEmpty() ? data.runs().names(RunKey.Kind.PARAM).stream().map(RunKey::param).toList() : asked;
		RunKey target = RunKey.parse(settings.getTarget()).orElse(RunKey.metric(""));
		MetricValue value = MetricValue.of(settings);
		var metric = RunValues.of(target.toString(), KeyTitles.of(target, value), Scale.LINEAR, runs, _ -> Optional.empty(),
				run -> data.number(target, run, value));
		return AnalyseParamsOperation.of(runs, metric, params).run(Progress.NONE);
	}
}
