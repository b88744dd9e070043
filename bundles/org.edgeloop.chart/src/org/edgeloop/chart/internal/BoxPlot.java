package org.edgeloop.chart.internal;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.edgeloop.chart.AxisRange;
import org.edgeloop.chart.BoxChart;
import org.edgeloop.chart.BoxChart.Group;
import org.edgeloop.chart.BoxChart.Mark;
import org.edgeloop.chart.BoxChart.Summary;
import org.edgeloop.chart.ChartAxis;
import org.edgeloop.chart.ChartEntity;
import org.edgeloop.chart.ChartPicture.Area;
import org.edgeloop.chart.PlotAxis;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;

/** Draws boxes with all their values beside them, which the library's own boxes leave out. */
final class BoxPlot implements DrawnChart {

	/** In heights of text. */
	private static final double LOWEST = 14;
	/** Half widths, as shares of the distance of two groups. */
	private static final double BOX = 0.28;
	private static final double WHISKER = 0.12;
	private static final double WIDEST = 40;
	private static final double MARK = 3.2;
	/** How far values are moved aside so that equal ones do not hide each other, as shares of the box. */
	private static final double ASIDE = 0.8;
	/** The golden ratio's part spreads places evenly, the same each time. */
	private static final double SPREAD = 0.618033988749895;
	private static final BasicStroke LINE = new BasicStroke(1.4f);
	private static final BasicStroke MEDIAN = new BasicStroke(2.6f);

	private final BoxChart data;
	private final Look look;
	private final ChartAxis x;
	private final AxisRange xRange;
	private final AxisRange yRange;
	private final JFreeChart chart;

	BoxPlot(BoxChart data, Look look) {
		this.data = data;
		this.look = look;
		x = ChartAxis.ofNames(data.groupTitle(), data.groups().isEmpty() ? List.of("") : data.groups().stream().map(Group::name).toList());
		xRange = x.around();
		yRange = data.y().around(data.marks().stream().mapToDouble(Mark::value).toArray());
		var plot = new XYPlot(WholeRenderer.onePoint(), look.axis(x, xRange), look.axis(data.y(), yRange), new Boxes());
		look.dress(plot);
		chart = look.chart(plot, List.of());
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
		List<PlotAxis> axes = axes(places);
		var areas = new HashMap<ChartEntity, Area>();
		for (ChartEntity entity : data.entities()) {
			double column = column(entity, axes.getFirst());
			double row = axes.getLast().place(data.marks().get(entity.category()).value());
			areas.put(entity, new Area(column - MARK - 1, row - MARK - 1, 2 * MARK + 2, 2 * MARK + 2));
		}
		return areas;
	}

	@Override
	public List<PlotAxis> axes(ChartRenderingInfo places) {
		return axes(places.getPlotInfo().getDataArea());
	}

	private List<PlotAxis> axes(Rectangle2D area) {
		return List.of(Look.place(x, xRange, area, false), Look.place(data.y(), yRange, area, true));
	}

	private static double halfWidth(PlotAxis axis, double share) {
		return Math.min(WIDEST * share / BOX, (axis.place(share) - axis.place(0)));
	}

	private double column(ChartEntity entity, PlotAxis axis) {
		double aside = 2 * (entity.category() * SPREAD % 1) - 1;
		return axis.place(entity.series()) + aside * ASIDE * halfWidth(axis, BOX);
	}

	private final class Boxes extends WholeRenderer {

		private static final long serialVersionUID = 1;

		@Override
		void draw(Graphics2D graphics, Rectangle2D area) {
			List<PlotAxis> axes = axes(area);
			for (int group = 0; group < data.groups().size(); group++) {
				Summary summary = data.summary(group);
				if (summary.count() > 0) {
					box(graphics, axes.getFirst(), axes.getLast(), group, summary);
				}
			}
			for (ChartEntity entity : data.entities()) {
				Group group = data.groups().get(entity.series());
				Color colour = new Color(group.look().rgb(look.style()));
				BubblePlot.draw(graphics, PointRenderer.shape(group.look().mark()), column(entity, axes.getFirst()),
						axes.getLast().place(data.marks().get(entity.category()).value()), MARK, colour, look.background());
			}
		}

		private void box(Graphics2D graphics, PlotAxis columns, PlotAxis rows, int group, Summary summary) {
			int rgb = data.groups().get(group).look().rgb(look.style());
			double middle = columns.place(group);
			double half = halfWidth(columns, BOX);
			double top = rows.place(summary.third());
			double bottom = row(rows, summary.first());
			var box = new Rectangle2D.Double(middle - half, top, 2 * half, bottom - top);
			graphics.setPaint(new Color(look.faint(rgb, 0.25)));
			graphics.fill(box);
			graphics.setPaint(new Color(rgb));
			graphics.setStroke(LINE);
			graphics.draw(box);
			whisker(graphics, columns, middle, top, rows.place(summary.high()));
			whisker(graphics, columns, middle, bottom, row(rows, summary.low()));
			graphics.setStroke(MEDIAN);
			double median = row(rows, summary.median());
			graphics.draw(new Line2D.Double(middle - half, median, middle + half, median));
			if (data.y().canShow(summary.mean())) {
				BubblePlot.draw(graphics, PointRenderer.shape(3), middle, rows.place(summary.mean()), 2 * MARK, look.background(), new Color(rgb));
			}
		}

		private void whisker(Graphics2D graphics, PlotAxis columns, double middle, double from, double to) {
			double half = halfWidth(columns, WHISKER);
			graphics.draw(new Line2D.Double(middle, from, middle, to));
			graphics.draw(new Line2D.Double(middle - half, to, middle + half, to));
		}

		/** What a logarithm does not take lies below the axis. */
		private double row(PlotAxis rows, double value) {
			return data.y().canShow(value) ? rows.place(value) : rows.start();
		}
	}
}
