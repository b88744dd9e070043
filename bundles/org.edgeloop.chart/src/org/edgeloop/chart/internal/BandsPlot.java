package org.edgeloop.chart.internal;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.edgeloop.chart.BandsChart;
import org.edgeloop.chart.BandsChart.Cell;
import org.edgeloop.chart.ChartEntity;
import org.edgeloop.chart.ChartPicture.Area;
import org.edgeloop.chart.PlotAxis;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;

/** Draws rows of coloured cells over an axis, with a bar of colours. */
final class BandsPlot implements DrawnChart {

	/** In heights of text. */
	private static final double LOWEST = 10;
	private static final float[] DASHES = { 4, 3 };

	private final BandsChart data;
	private final Look look;
	private final JFreeChart chart;

	BandsPlot(BandsChart data, Look look) {
		this.data = data;
		this.look = look;
		NumberAxis rows = look.names(data.rowTitle(), data.rows().stream().map(BandsChart.Row::name).toList());
		rows.setVerticalTickLabels(false);
		rows.setInverted(true);
		rows.setRange(-0.5, Math.max(1, data.rows().size()) - 0.5);
		var plot = new XYPlot(WholeRenderer.onePoint(), look.axis(data.x(), data.xRange()), rows, new Cells());
		look.dress(plot);
		plot.setRangeGridlinesVisible(false);
		plot.setDomainGridlinesVisible(false);
		chart = look.chart(plot, List.of());
		chart.addSubtitle(look.colourBar(data.colours()));
	}

	@Override
	public JFreeChart chart() {
		return chart;
	}

	@Override
	public int preferredHeight() {
		return (int) Math.ceil(LOWEST * look.style().fontSize());
	}

	@Override
	public Map<ChartEntity, Area> areas(ChartRenderingInfo places) {
		Rectangle2D area = places.getPlotInfo().getDataArea();
		var areas = new HashMap<ChartEntity, Area>();
		for (ChartEntity part : data.entities()) {
			Rectangle2D place = place(part, area);
			areas.put(part, new Area(place.getX(), place.getY(), place.getWidth(), place.getHeight()));
		}
		return areas;
	}

	private Rectangle2D place(ChartEntity part, Rectangle2D area) {
		PlotAxis x = Look.place(data.x(), data.xRange(), area, false);
		Cell cell = data.cell(part);
		double left = x.place(cell.from());
		double height = area.getHeight() / data.rows().size();
		return new Rectangle2D.Double(left, area.getY() + part.series() * height, x.place(cell.to()) - left, height);
	}

	private final class Cells extends WholeRenderer {

		private static final long serialVersionUID = 1;

		@Override
		void draw(Graphics2D graphics, Rectangle2D area) {
			// Soft edges would leave seams between neighbours.
			graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
			for (ChartEntity part : data.entities()) {
				graphics.setPaint(new Color(data.colours().rgb(data.cell(part).value())));
				graphics.fill(place(part, area));
			}
			data.framed().ifPresent(part -> {
				Rectangle2D place = place(part, area);
				graphics.setPaint(Hatching.isBright(new Color(data.colours().rgb(data.cell(part).value()))) ? Color.BLACK : Color.WHITE);
				graphics.setStroke(new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, DASHES, 0));
				graphics.draw(new Rectangle2D.Double(place.getX() + 1, place.getY() + 1, Math.max(1, place.getWidth() - 2), Math.max(1, place.getHeight() - 2)));
			});
		}
	}
}
