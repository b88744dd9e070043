package org.edgeloop.chart.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.chart.BandsChart;
import org.edgeloop.chart.BarChart;
import org.edgeloop.chart.BoxChart;
import org.edgeloop.chart.BubbleChart;
import org.edgeloop.chart.Chart;
import org.edgeloop.chart.ChartEntity;
import org.edgeloop.chart.ChartPicture.Area;
import org.edgeloop.chart.ChartPicture.Moved;
import org.edgeloop.chart.ChartStyle;
import org.edgeloop.chart.CloudChart;
import org.edgeloop.chart.ContourChart;
import org.edgeloop.chart.GroupedBarChart;
import org.edgeloop.chart.HeatmapChart;
import org.edgeloop.chart.HistogramChart;
import org.edgeloop.chart.LineChart;
import org.edgeloop.chart.OrbitChart;
import org.edgeloop.chart.ParallelChart;
import org.edgeloop.chart.PlotAxis;
import org.edgeloop.chart.RasterChart;
import org.edgeloop.chart.ScatterChart;
import org.edgeloop.chart.StackedHistogramChart;
import org.edgeloop.chart.StepChart;
import org.edgeloop.chart.TraceChart;
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

	/** @return the axes by which values are found after a drawing that filled {@code places}; none where no value has a place */
	default List<PlotAxis> axes(ChartRenderingInfo places) {
		return List.of();
	}

	/** @return what of the last drawing has only moved, after this one was drawn; empty if anything may be new */
	default Optional<Moved> moved() {
		return Optional.empty();
	}

	/** @param last the drawing that this one follows in the same place and style; empty for the first */
	static DrawnChart of(Chart data, ChartStyle style, Optional<DrawnChart> last) {
		Look look = Look.of(style);
		return switch (data) {
		case BarChart bars -> new BarChartPlot(bars, look);
		case HistogramChart histogram -> new HistogramPlot(histogram, look);
		case StepChart steps -> new PointPlot(look, PointLayout.of(steps));
		case LineChart lines -> new PointPlot(look, PointLayout.of(lines));
		case ScatterChart clouds -> new PointPlot(look, PointLayout.of(clouds));
		case TraceChart traces -> new TracePlot(traces, look, last.filter(TracePlot.class::isInstance).map(TracePlot.class::cast));
		case GroupedBarChart bars -> new GroupedBarPlot(bars, look);
		case BoxChart boxes -> new BoxPlot(boxes, look);
		case BubbleChart bubbles -> new BubblePlot(bubbles, look);
		case ContourChart contour -> new ContourPlot(contour, look);
		case ParallelChart lines -> new ParallelPlot(lines, look);
		case BandsChart bands -> new BandsPlot(bands, look);
		case RasterChart raster -> new RasterPlot(raster, look);
		case CloudChart points -> new CloudPlot(points, look);
		case StackedHistogramChart bins -> new StackedHistogramPlot(bins, look);
		case OrbitChart curves -> new OrbitPlot(curves, look);
		case HeatmapChart cells -> new HeatmapPlot(cells, look);
		};
	}
}
