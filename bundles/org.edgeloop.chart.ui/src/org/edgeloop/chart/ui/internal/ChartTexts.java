package org.edgeloop.chart.ui.internal;

import org.edgeloop.chart.Chart;

/** A chart in words. */
public final class ChartTexts {

	private ChartTexts() {
	}

	/** @return what the chart shows as a whole */
	public static String summary(Chart chart) {
		int size = chart.size();
		return chart.title() + ", a chart with " + size + " " + chart.noun() + (size == 1 ? ". " : "s. ") + (chart.isLying()
				? "Up and Down go from bar to bar, Left and Right from part to part, Enter chooses."
				: "Left and Right go from " + chart.noun() + " to " + chart.noun()
						+ ", Up and Down from line to line, Shift takes all between, Enter chooses.");
	}
}
