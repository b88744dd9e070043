package org.edgeloop.chart.internal;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.chart.ChartEntity;
import org.edgeloop.chart.ChartPicture.Area;
import org.edgeloop.chart.ChartPicture.Moved;
import org.edgeloop.chart.PlotAxis;
import org.edgeloop.chart.TraceChart;
import org.edgeloop.chart.trace.TraceData;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;

/** Draws long series: axes and frame by the library, the curves by a renderer of its own. */
final class TracePlot implements DrawnChart {

	/** In heights of text. */
	private static final double LOWEST = 10;
	/** Half the side of the square in which the end of a trace is hit, in points of the drawing. */
	private static final double REACH = 5;
	/** A longer legend would leave no room for what it explains; pointing at a trace names it. */
	private static final int MOST_NAMES = 12;

	private final TraceChart data;
	private final Look look;
	private final TraceRenderer renderer;
	private final JFreeChart chart;

	/** @param last the same traces drawn before, of which this may take over what has stayed */
	TracePlot(TraceChart data, Look look, Optional<TracePlot> last) {
		this.data = data;
		this.look = look;
		renderer = new TraceRenderer(data, look, last.map(plot -> plot.renderer));
		var plot = new XYPlot(WholeRenderer.onePoint(), look.axis(data.x(), data.xRange()), look.axis(data.y(), data.yRange()), renderer);
		look.dress(plot);
		chart = look.chart(plot, legend());
	}

	private List<ChartLegend.Entry> legend() {
		var entries = new ArrayList<ChartLegend.Entry>();
		for (int i = 0; i < data.curves(); i++) {
			boolean isNamed = i >= data.traces().size() || !data.traces().get(i).isFaint();
			if (isNamed) {
				int place = i;
				entries.add(new ChartLegend.Entry(data.name(place), (graphics, area) -> TraceMarks.sample(graphics, area, look, data.look(place))));
			}
		}
		return entries.size() > MOST_NAMES ? List.of() : entries;
	}

	@Override
	public JFreeChart chart() {
		return chart;
	}

	@Override
	public int preferredHeight() {
		return (int) Math.ceil(LOWEST * look.style().fontSize());
	}

	/** Where the traces end, as far as that is to be seen. */
	@Override
	public Map<ChartEntity, Area> areas(ChartRenderingInfo places) {
		List<PlotAxis> axes = axes(places);
		var areas = new HashMap<ChartEntity, Area>();
		for (ChartEntity entity : data.entities()) {
			TraceData curve = data.curve(entity.series());
			double x = axes.getFirst().place(curve.x(entity.category()));
			double y = axes.getLast().place(curve.y(entity.category()));
			if (axes.getFirst().contains(x) && axes.getLast().contains(y)) {
				areas.put(entity, new Area(x - REACH, y - REACH, 2 * REACH, 2 * REACH));
			}
		}
		return areas;
	}

	@Override
	public Optional<Moved> moved() {
		return renderer.moved();
	}

	@Override
	public List<PlotAxis> axes(ChartRenderingInfo places) {
		Rectangle2D area = places.getPlotInfo().getDataArea();
		return List.of(Look.place(data.x(), data.xRange(), area, false), Look.place(data.y(), data.yRange(), area, true));
	}
}
