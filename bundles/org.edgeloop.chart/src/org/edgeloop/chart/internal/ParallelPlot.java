package org.edgeloop.chart.internal;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.edgeloop.chart.ChartEntity;
import org.edgeloop.chart.ChartPicture.Area;
import org.edgeloop.chart.ParallelChart;
import org.edgeloop.chart.ParallelChart.Axis;
import org.edgeloop.chart.ParallelChart.Line;
import org.edgeloop.chart.ParallelPointer;
import org.edgeloop.chart.PlotAxis;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;

/** Draws parallel coordinates: lines that are not chosen, those that are, those that stand out, and the axes over them. */
final class ParallelPlot implements DrawnChart {

	/** In heights of text. */
	private static final double LOWEST = 16;
	private static final double TITLES = 3.2;
	private static final double BELOW = 0.8;
	private static final double ASIDE = 4.5;
	/** Of the words at the first axis, and of one of their letters. */
	private static final double WIDEST = 12;
	private static final double LETTER = 0.58;
	/** The part of the height that is left for axes when lines without values pass below them. */
	private static final double AXIS = 1 / 1.1;
	/** Shares of a colour. */
	private static final double BEHIND = 0.14;
	private static final double DIMMED = 0.35;
	private static final BasicStroke LINE = new BasicStroke(1.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
	private static final BasicStroke THICK = new BasicStroke(3.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

	private final ParallelChart data;
	private final Look look;
	private final JFreeChart chart;

	ParallelPlot(ParallelChart data, Look look) {
		this.data = data;
		this.look = look;
		var plot = new XYPlot(WholeRenderer.onePoint(), hidden(), hidden(), new Lines());
		look.dress(plot);
		plot.setRangeGridlinesVisible(false);
		chart = look.chart(plot, List.of());
		data.colours().ifPresent(colours -> chart.addSubtitle(look.colourBar(colours)));
	}

	/** The library's two axes are none of these. */
	private static NumberAxis hidden() {
		var axis = new NumberAxis();
		axis.setVisible(false);
		return axis;
	}

	@Override
	public JFreeChart chart() {
		return chart;
	}

	@Override
	public int preferredHeight() {
		return (int) Math.ceil(LOWEST * look.style().fontSize());
	}

	/** Where each line meets the first axis. */
	@Override
	public Map<ChartEntity, Area> areas(ChartRenderingInfo places) {
		var pointer = new ParallelPointer(data, axes(places));
		var areas = new HashMap<ChartEntity, Area>();
		for (int line = 0; line < data.lines().size() && !data.axes().isEmpty(); line++) {
			areas.put(new ChartEntity(line, 0), new Area(pointer.axes().getFirst().across() - 3, pointer.row(line, 0) - 3, 6, 6));
		}
		return areas;
	}

	@Override
	public List<PlotAxis> axes(ChartRenderingInfo places) {
		return axes(places.getPlotInfo().getDataArea());
	}

	private List<PlotAxis> axes(Rectangle2D area) {
		double text = look.style().fontSize();
		double top = area.getY() + TITLES * text;
		double bottom = top + Math.max(1, (area.getMaxY() - BELOW * text - top) * AXIS);
		double left = area.getX() + aside() * text;
		double width = Math.max(1, area.getMaxX() - left - ASIDE * text);
		var axes = new ArrayList<PlotAxis>();
		for (int i = 0; i < data.axes().size(); i++) {
			Axis axis = data.axes().get(i);
			double across = data.axes().size() == 1 ? left + width / 2 : left + width * i / (data.axes().size() - 1);
			axes.add(new PlotAxis(axis.axis().scale(), bottom, top, across, axis.range()));
		}
		return axes;
	}

	/** @return the room for what stands at the left of the first axis, in heights of text */
	private double aside() {
		int longest = data.axes().stream().limit(1).flatMap(axis -> axis.axis().names().stream()).mapToInt(String::length).max().orElse(0);
		return Math.clamp(longest * LETTER + 1, ASIDE, WIDEST);
	}

	private final class Lines extends WholeRenderer {

		private static final long serialVersionUID = 1;

		@Override
		void draw(Graphics2D graphics, Rectangle2D area) {
			var pointer = new ParallelPointer(data, axes(area));
			for (int line = 0; line < data.lines().size(); line++) {
				if (!data.isChosen(line)) {
					draw(graphics, pointer, line, BEHIND, LINE);
				}
			}
			Set<Integer> outstanding = outstanding();
			for (int line = 0; line < data.lines().size(); line++) {
				if (data.isChosen(line) && !outstanding.contains(line)) {
					draw(graphics, pointer, line, outstanding.isEmpty() ? 1 : DIMMED, LINE);
				}
			}
			outstanding.stream().filter(line -> line < data.lines().size()).sorted().forEach(line -> draw(graphics, pointer, line, 1, THICK));
			new ParallelAxes(data, look, area, pointer).draw(graphics);
		}

		/** Where what brushes choose is what stands out, brushes say so already. */
		private Set<Integer> outstanding() {
			return data.highlighted().equals(Set.copyOf(data.chosen())) ? Set.of() : data.highlighted();
		}

		private void draw(Graphics2D graphics, ParallelPointer pointer, int place, double strength, BasicStroke stroke) {
			Line line = data.lines().get(place);
			int rgb = data.colours().filter(colours -> colours.axis().canShow(line.colour()))
					.map(colours -> colours.rgb(line.colour(), look.style()))
					.orElseGet(() -> data.colours().isPresent() ? look.style().mutedText() : line.look().rgb(look.style()));
			graphics.setPaint(new Color(look.faint(rgb, strength)));
			graphics.setStroke(stroke);
			var path = new Path2D.Double();
			for (int axis = 0; axis < data.axes().size(); axis++) {
				double column = pointer.axes().get(axis).across();
				double row = pointer.row(place, axis);
				if (axis == 0) {
					path.moveTo(column, row);
				} else {
					path.lineTo(column, row);
				}
			}
			graphics.draw(path);
		}
	}
}
