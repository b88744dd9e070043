package org.edgeloop.chart.internal;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.edgeloop.chart.AxisRange;
import org.edgeloop.chart.ChartAxis;
import org.edgeloop.chart.ChartEntity;
import org.edgeloop.chart.ChartPicture.Area;
import org.edgeloop.chart.Fill;
import org.edgeloop.chart.Fill.Hatch;
import org.edgeloop.chart.PlotAxis;
import org.edgeloop.chart.StackedHistogramChart;
import org.edgeloop.chart.StackedHistogramChart.Layer;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;

/** Draws bins with a layer for each class, told apart by colour and pattern. */
final class StackedHistogramPlot implements DrawnChart {

	/** In heights of text. */
	private static final double LOWEST = 10;
	private static final double HEADROOM = 1.08;
	/** A longer legend would leave no room for what it explains. */
	private static final int MOST_NAMES = 12;
	/** Narrower bins would be all pattern. */
	private static final double PATTERN_WIDTH = 5;

	private final StackedHistogramChart data;
	private final Look look;
	private final ChartAxis values;
	private final ChartAxis counts;
	private final AxisRange valueRange;
	private final AxisRange countRange;
	private final JFreeChart chart;

	StackedHistogramPlot(StackedHistogramChart data, Look look) {
		this.data = data;
		this.look = look;
		values = ChartAxis.of(data.valueTitle());
		counts = ChartAxis.of(data.countTitle());
		valueRange = data.bins() == 0 ? new AxisRange(0, 1)
				: new AxisRange(clamp(data.edges()[0]), Math.max(clamp(data.edges()[data.bins()]), Math.nextUp(clamp(data.edges()[0]))));
		countRange = new AxisRange(0, HEADROOM * Math.max(1, IntStream.range(0, data.bins()).mapToLong(data::total).max().orElse(1)));
		ValueAxis upright = look.axis(counts, countRange);
		upright.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
		var plot = new XYPlot(WholeRenderer.onePoint(), look.axis(values, valueRange), upright, new Bins());
		look.dress(plot);
		chart = look.chart(plot, data.layers().size() > MOST_NAMES ? List.of() : legend());
	}

	/** The width of a range of the largest doubles is no double. */
	private static double clamp(double edge) {
		return Math.clamp(edge, -Double.MAX_VALUE / 4, Double.MAX_VALUE / 4);
	}

	private List<ChartLegend.Entry> legend() {
		return data.layers().stream().map(layer -> new ChartLegend.Entry(layer.name(), (graphics, area) -> Hatching.fill(graphics, area, fill(layer, true))))
				.toList();
	}

	private Fill fill(Layer layer, boolean hasPattern) {
		Hatch hatch = layer.look().mark() == 0 || !hasPattern ? Hatch.NONE : Hatch.of(layer.look().mark() - 1);
		return new Fill(layer.look().rgb(look.style()), hatch);
	}

	@Override
	public JFreeChart chart() {
		return chart;
	}

	@Override
	public int preferredHeight() {
		return (int) Math.ceil(LOWEST * look.style().fontSize());
	}

	/** A bin can be hit over the whole height of the plot: the rare values of a tail are those one looks for. */
	@Override
	public Map<ChartEntity, Area> areas(ChartRenderingInfo places) {
		Rectangle2D area = places.getPlotInfo().getDataArea();
		PlotAxis across = Look.place(values, valueRange, area, false);
		var areas = new HashMap<ChartEntity, Area>();
		for (int bin = 0; bin < data.bins(); bin++) {
			double left = across.place(data.edges()[bin]);
			areas.put(new ChartEntity(0, bin), new Area(left, area.getY(), Math.max(1, across.place(data.edges()[bin + 1]) - left), area.getHeight()));
		}
		return areas;
	}

	private final class Bins extends WholeRenderer {

		private static final long serialVersionUID = 1;

		@Override
		void draw(Graphics2D graphics, Rectangle2D area) {
			PlotAxis across = Look.place(values, valueRange, area, false);
			PlotAxis up = Look.place(counts, countRange, area, true);
			for (int bin = 0; bin < data.bins(); bin++) {
				double left = across.place(data.edges()[bin]);
				double width = across.place(data.edges()[bin + 1]) - left;
				long below = 0;
				for (Layer layer : data.layers()) {
					long above = below + layer.counts()[bin];
					if (above > below) {
						var box = new Rectangle2D.Double(left, up.place(above), width, up.place(below) - up.place(above));
						Hatching.fill(graphics, box, fill(layer, width >= PATTERN_WIDTH));
						graphics.setPaint(new Color(look.style().background()));
						graphics.setStroke(new BasicStroke(1));
						graphics.draw(box);
					}
					below = above;
				}
			}
		}
	}
}
