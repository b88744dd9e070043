package org.edgeloop.chart.internal;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RectangularShape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.edgeloop.chart.ChartEntity;
import org.edgeloop.chart.ChartPicture.Area;
import org.edgeloop.chart.HistogramChart;
import org.edgeloop.chart.HistogramChart.Bin;
import org.edgeloop.chart.HistogramChart.Side;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.renderer.xy.XYStepRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/**
 * Lays two histograms over each other so that both can be read: areas for the first, a skyline over hatching for the second. Bars of
 * categories stand side by side.
 */
final class HistogramPlot implements DrawnChart {

	/** In heights of text. */
	private static final double LOWEST = 10;
	private static final double BAR_OF_CATEGORY = 0.4;
	private static final double HEADROOM = 0.08;

	private final HistogramChart data;
	private final Look look;
	private final XYPlot plot;
	private final JFreeChart chart;

	HistogramPlot(HistogramChart data, Look look) {
		this.data = data;
		this.look = look;
		NumberAxis domain = data.isCategorical() ? look.names(data.valueTitle(), data.bins().stream().map(Bin::name).toList())
				: look.numbers(data.valueTitle());
		if (!data.isEmpty() && !data.isCategorical()) {
			domain.setRange(data.bins().getFirst().from(), Math.max(data.bins().getLast().to(), Math.nextUp(data.bins().getFirst().from())));
		}
		NumberAxis range = look.numbers(data.shareTitle());
		range.setAutoRangeIncludesZero(true);
		range.setUpperMargin(HEADROOM);
		plot = new XYPlot(bars(), domain, range, barRenderer());
		look.dress(plot);
		if (!data.isCategorical()) {
			plot.setDataset(1, skylines());
			plot.setRenderer(1, skylineRenderer());
			data.markers().forEach(marker -> plot.addDomainMarker(look.marker(marker, true)));
		}
		chart = look.chart(plot, legend());
	}

	private XYIntervalSeriesCollection bars() {
		var dataset = new XYIntervalSeriesCollection();
		for (int side = 0; side < data.sides().size(); side++) {
			var series = new XYIntervalSeries(new BarKey(side, data.sides().get(side).name()), false, true);
			for (int i = 0; i < data.bins().size(); i++) {
				Bin bin = data.bins().get(i);
				double height = data.sides().get(side).heights().get(i);
				boolean beside = data.isCategorical() && data.sides().size() > 1;
				double middle = (bin.from() + bin.to()) / 2;
				double from = !data.isCategorical() ? bin.from() : beside && side == 1 ? middle : middle - BAR_OF_CATEGORY;
				double to = !data.isCategorical() ? bin.to() : beside && side == 0 ? middle : middle + BAR_OF_CATEGORY;
				series.add(middle, from, to, height, 0, height);
			}
			dataset.addSeries(series);
		}
		return dataset;
	}

	private XYBarRenderer barRenderer() {
		var renderer = new XYBarRenderer();
		renderer.setBarPainter(new SideBars(look, data.isCategorical()));
		renderer.setShadowVisible(false);
		renderer.setDrawBarOutline(false);
		renderer.setUseYInterval(true);
		return renderer;
	}

	private XYSeriesCollection skylines() {
		var dataset = new XYSeriesCollection();
		for (Side side : data.sides()) {
			var series = new XYSeries(new BarKey(dataset.getSeriesCount(), side.name()), false, true);
			if (!data.bins().isEmpty()) {
				series.add(data.bins().getFirst().from(), 0);
				for (int i = 0; i < data.bins().size(); i++) {
					series.add(data.bins().get(i).from(), side.heights().get(i));
				}
				series.add(data.bins().getLast().to(), side.heights().getLast());
				series.add(data.bins().getLast().to(), 0);
			}
			dataset.addSeries(series);
		}
		return dataset;
	}

	private XYStepRenderer skylineRenderer() {
		var renderer = new XYStepRenderer();
		for (int side = 0; side < data.sides().size(); side++) {
			renderer.setSeriesPaint(side, look.series(side));
			renderer.setSeriesStroke(side, Look.line(0));
		}
		return renderer;
	}

	private List<ChartLegend.Entry> legend() {
		var entries = new ArrayList<ChartLegend.Entry>();
		for (int i = 0; i < data.sides().size(); i++) {
			int side = i;
			entries.add(new ChartLegend.Entry(data.sides().get(i).name(), (graphics, area) -> {
				SideBars.fill(graphics, area, look, side);
				graphics.setPaint(look.series(side));
				graphics.setStroke(Look.line(0));
				graphics.draw(area);
			}));
		}
		return entries;
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
		var areas = new HashMap<ChartEntity, Area>();
		for (int i = 0; i < data.bins().size(); i++) {
			double left = plot.getDomainAxis().valueToJava2D(data.bins().get(i).from(), area, RectangleEdge.BOTTOM);
			double right = plot.getDomainAxis().valueToJava2D(data.bins().get(i).to(), area, RectangleEdge.BOTTOM);
			areas.put(new ChartEntity(0, i), new Area(left, area.getY(), Math.max(1, right - left), area.getHeight()));
		}
		return areas;
	}

	/** Bars without gradients, which carry no meaning. */
	private static final class SideBars extends StandardXYBarPainter {

		private static final long serialVersionUID = 1;
		private static final int AREA_ALPHA = 90;
		private static final int HATCH_ALPHA = 170;

		private final transient Look look;
		private final boolean isOutlined;

		SideBars(Look look, boolean isOutlined) {
			this.look = look;
			this.isOutlined = isOutlined;
		}

		@Override
		public void paintBar(Graphics2D graphics, XYBarRenderer renderer, int row, int column, RectangularShape bar,
				RectangleEdge base) {
			fill(graphics, bar.getBounds2D(), look, row);
			if (isOutlined) {
				graphics.setPaint(look.series(row));
				graphics.setStroke(Look.line(0));
				graphics.draw(bar);
			}
		}

		static void fill(Graphics2D graphics, Rectangle2D area, Look look, int side) {
			Color colour = look.series(side);
			if (side == 0) {
				graphics.setPaint(new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), AREA_ALPHA));
				graphics.fill(area);
			} else {
				Hatching.lines(graphics, area, new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), HATCH_ALPHA));
			}
		}

		@Override
		public boolean equals(Object other) {
			return this == other;
		}

		@Override
		public int hashCode() {
			return System.identityHashCode(this);
		}
	}
}
