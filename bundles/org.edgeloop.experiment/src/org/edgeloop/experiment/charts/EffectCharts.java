package org.edgeloop.experiment.charts;

import java.util.List;

import org.edgeloop.chart.ChartLook;
import org.edgeloop.chart.GroupedBarChart;
import org.edgeloop.chart.GroupedBarChart.Category;
import org.edgeloop.chart.GroupedBarChart.Series;
import org.edgeloop.experiment.analysis.ParamEffect;
import org.edgeloop.experiment.analysis.ParamEffects;

/** Shows what params have to do with a metric. */
public final class EffectCharts {

	private static final ChartLook PLAIN = new ChartLook(0x0068A8, 0x58A6FF, 0);

	private EffectCharts() {
	}

	/** @return for each param its importance and its correlation: of ranks for numbers, the correlation ratio for words */
	public static RunChart of(String title, ParamEffects effects) {
		List<Category> params = effects.effects().stream().map(effect -> new Category(effect.param() + (effect.isNumeric() ? "" : " (words)"), PLAIN))
				.toList();
		List<Series> series = List.of(new Series("Importance (permutation, random forest)", effects.effects().stream().map(ParamEffect::importance).toList()),
				new Series("Correlation (Spearman; of words the ratio \u03B7)", effects.effects().stream().map(ParamEffect::correlation).toList()));
		String explained = effects.effects().isEmpty() ? "" : ", forest R\u00B2 out of bag " + Math.round(100 * effects.explained()) + " %";
		return RunChart.ofNoRuns(new GroupedBarChart(title, "Param", effects.metric() + explained, params, series));
	}
}
