package org.edgeloop.chart.internal;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.edgeloop.chart.ChartEntity;
import org.edgeloop.chart.ChartPicture.Area;
import org.edgeloop.chart.HeatmapChart;
import org.edgeloop.chart.ValueText;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.XYDataset;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Draws a matrix of coloured cells, with their values where there is room. */
final class HeatmapPlot implements DrawnChart {

	/** In heights of text. */
	private static final double ROW = 1.9;
	private static final double AROUND = 8;

	private final HeatmapChart data;
	private final double extent;
	private final Look look;
	private final XYPlot plot;
	private final JFreeChart chart;

	HeatmapPlot(HeatmapChart data, Look look) {
		this.data = data;
		this.look = look;
		extent = data.extent();
		NumberAxis columns = look.names(data.columnTitle(), data.columns());
		NumberAxis rows = look.names(data.rowTitle(), data.rows());
		rows.setVerticalTickLabels(false);
		rows.setInverted(true);
		plot = new XYPlot(dataset(), columns, rows, new Cells());
		look.dress(plot);
		plot.setRangeGridlinesVisible(false);
		chart = look.chart(plot, List.of());
	}

	private XYSeriesCollection dataset() {
		var dataset = new XYSeriesCollection();
		for (int row = 0; row < data.rows().size(); row++) {
			var series = new XYSeries(new BarKey(row, data.rows().get(row)), false, true);
			for (int column = 0; column < data.columns().size(); column++) {
				series.add(column, row);
			}
			dataset.addSeries(series);
		}
		return dataset;
	}

	@Override
	public JFreeChart chart() {
		return chart;
	}

	@Override
	public int preferredHeight() {
		return (int) Math.ceil((data.rows().size() * ROW + AROUND) * look.style().fontSize());
	}

	@Override
	public Map<ChartEntity, Area> areas(ChartRenderingInfo places) {
		Rectangle2D area = places.getPlotInfo().getDataArea();
		var areas = new HashMap<ChartEntity, Area>();
		for (ChartEntity cell : data.entities()) {
			Rectangle2D place = cell(cell.series(), cell.category(), area);
			areas.put(cell, new Area(place.getX(), place.getY(), place.getWidth(), place.getHeight()));
		}
		return areas;
	}

	private Rectangle2D cell(int row, int column, Rectangle2D area) {
		double left = plot.getDomainAxis().valueToJava2D(column - 0.5, area, RectangleEdge.BOTTOM);
		double right = plot.getDomainAxis().valueToJava2D(column + 0.5, area, RectangleEdge.BOTTOM);
		double top = plot.getRangeAxis().valueToJava2D(row - 0.5, area, RectangleEdge.LEFT);
		double bottom = plot.getRangeAxis().valueToJava2D(row + 0.5, area, RectangleEdge.LEFT);
		return new Rectangle2D.Double(left, Math.min(top, bottom), right - left, Math.abs(bottom - top));
	}

	/** @return the background where a value is zero, the first series' colour at the largest, the second's at the smallest negative one */
	private Color colour(double value) {
		double strength = extent == 0 ? 0 : Math.min(1, Math.abs(value) / extent);
		Color full = look.series(value < 0 ? 1 : 0);
		Color none = look.background();
		return new Color(mix(none.getRed(), full.getRed(), strength), mix(none.getGreen(), full.getGreen(), strength),
				mix(none.getBlue(), full.getBlue(), strength));
	}

	private static int mix(int from, int to, double share) {
		return (int) Math.round(from + (to - from) * share);
	}

	/** Fills one cell after another. */
	private final class Cells extends AbstractXYItemRenderer {

		private static final long serialVersionUID = 1;

		@Override
		public void drawItem(Graphics2D graphics, XYItemRendererState state, Rectangle2D area, PlotRenderingInfo info, XYPlot drawn, ValueAxis domain,
				ValueAxis range, XYDataset dataset, int row, int column, CrosshairState crosshair, int pass) {
			double value = data.value(new ChartEntity(row, column));
			if (Double.isNaN(value)) {
				return;
			}
			Rectangle2D place = cell(row, column, area);
			Color colour = colour(value);
			graphics.setPaint(colour);
			graphics.fill(place);
			graphics.setPaint(new Color(look.style().grid()));
			graphics.setStroke(new BasicStroke(0.5f));
			graphics.draw(place);
			write(graphics, ValueText.of(value), place, colour);
		}

		private void write(Graphics2D graphics, String text, Rectangle2D place, Color behind) {
			graphics.setFont(look.font());
			FontMetrics metrics = graphics.getFontMetrics();
			double width = metrics.stringWidth(text);
			if (width > place.getWidth() - 2 || metrics.getAscent() > place.getHeight()) {
				return;
			}
			graphics.setPaint(Hatching.isBright(behind) ? Color.BLACK : Color.WHITE);
			graphics.drawString(text, (float) (place.getCenterX() - width / 2), (float) (place.getCenterY() + metrics.getAscent() * 0.38));
		}
	}
}
