package org.edgeloop.chart.ui.internal;

import org.edgeloop.chart.BarChart;
import org.edgeloop.chart.ChartEntity;

/** A chart in words. */
public final class ChartTexts {

	private ChartTexts() {
	}

	/** @return a part of a bar, such as {@code Rig, Inner race: 75.0 (Share [%])} */
	public static String of(BarChart chart, ChartEntity entity) {
		String category = chart.categories().get(entity.category()).name();
		String part = chart.isStacked() ? ", " + chart.series().get(entity.series()).name() : "";
		return category + part + ": " + chart.text(chart.value(entity.series(), entity.category())) + " (" + chart.valueTitle() + ")";
	}

	/** @return what the chart shows as a whole */
	public static String summary(BarChart chart) {
		int bars = chart.categories().size();
		return chart.title() + ", a chart with " + bars + (bars == 1 ? " bar. " : " bars. ")
				+ "Up and Down go from bar to bar, Left and Right from part to part, Enter chooses.";
	}
}
