package org.edgeloop.chart.ui.internal;

import org.edgeloop.chart.Chart;
import org.edgeloop.chart.ParallelChart;
import org.edgeloop.chart.TraceChart;

/** A chart in words. */
public final class ChartTexts {

	private ChartTexts() {
	}

	/** @return what the chart shows as a whole */
	public static String summary(Chart chart) {
		int size = chart.size();
		if (chart instanceof TraceChart) {
			return chart.title() + ", a chart with " + size + (size == 1 ? " trace. " : " traces. ")
					+ "Left and Right go from point to point, Up and Down from trace to trace, Plus and Minus zoom, F shows all, P pins the values"
					+ " at a point, Enter chooses.";
		}
		if (chart instanceof ParallelChart lines) {
			return chart.title() + ", parallel coordinates with " + lines.axes().size() + " axes, " + lines.chosen().size() + " of " + size
					+ " lines chosen. Up and Down go from line to line, Left and Right from axis to axis, with Shift they move the axis, B sets or"
					+ " removes a brush, square brackets move its lower end, with Shift its upper end, Enter chooses.";
		}
		return chart.title() + ", a chart with " + size + " " + chart.noun() + (size == 1 ? ". " : "s. ") + (chart.isLying()
				? "Up and Down go from bar to bar, Left and Right from part to part, Enter chooses."
				: "Left and Right go from " + chart.noun() + " to " + chart.noun()
						+ ", Up and Down from line to line, Shift takes all between, Enter chooses.");
	}
}
