package org.edgeloop.chart.internal;

import java.util.Map;

import org.edgeloop.chart.BarChart;
import org.edgeloop.chart.Chart;
import org.edgeloop.chart.ChartEntity;
import org.edgeloop.chart.ChartPicture.Area;
import org.edgeloop.chart.ChartStyle;
import org.edgeloop.chart.HeatmapChart;
import org.edgeloop.chart.HistogramChart;
import org.edgeloop.chart.LineChart;
import org.edgeloop.chart.ScatterChart;
import org.edgeloop.chart.StepChart;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;

/** A chart built with JFreeChart, which knows where its parts come to lie. */
public interface DrawnChart {

	/** @return what draws it */
	JFreeChart chart();

	/** @return the height in points at which everything is readable */
	int preferredHeight();

	/** @return where each part lies after a drawing that filled {@code places} */
	Map<ChartEntity, Area> areas(ChartRenderingInfo places);

	static DrawnChart of(Chart data, ChartStyle style) {
		Look look = Look.of(style);
		return switch (data) {
		case BarChart bars -> new BarChartPlot(bars, look);
		case HistogramChart histogram -> new HistogramPlot(histogram, look);
		case StepChart steps -> new PointPlot(look, PointLayout.of(steps));
		case LineChart lines -> new PointPlot(look, PointLayout.of(lines));
		case ScatterChart clouds -> new PointPlot(look, PointLayout.of(clouds));
		case HeatmapChart cells -> new HeatmapPlot(cells, look);
		};
	}
}
