package org.edgeloop.chart.internal;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;

import org.edgeloop.chart.ChartAxis;
import org.edgeloop.chart.ParallelChart;
import org.edgeloop.chart.ParallelChart.Axis;
import org.edgeloop.chart.ParallelChart.Brush;
import org.edgeloop.chart.ParallelPointer;
import org.edgeloop.chart.PlotAxis;

/** Draws the axes of parallel coordinates with their titles, numbers or words, and brushes. */
record ParallelAxes(ParallelChart data, Look look, Rectangle2D area, ParallelPointer pointer) {

	private static final double TICK = 4;
	private static final double BRUSH = 7;
	/** Between two numbers, in heights of text. */
	private static final double SPACING = 2.4;
	private static final int BRUSH_ALPHA = 90;
	private static final int GROUND_ALPHA = 200;

	void draw(Graphics2D graphics) {
		graphics.setFont(look.font());
		for (int i = 0; i < data.axes().size(); i++) {
			PlotAxis place = pointer.axes().get(i);
			int axis = i;
			data.brushes().stream().filter(brush -> brush.axis() == axis).forEach(brush -> brush(graphics, place, brush));
			graphics.setPaint(new Color(look.style().axis()));
			graphics.setStroke(new BasicStroke(1.4f));
			graphics.draw(new Line2D.Double(place.across(), place.start(), place.across(), place.end()));
			labels(graphics, data.axes().get(i), place);
			title(graphics, i, place);
			boolean isMissing = data.lines().stream().anyMatch(line -> !data.axes().get(axis).axis().canShow(line.values().get(axis)));
			if (isMissing) {
				label(graphics, "none", place.across(), ParallelPointer.missingRow(place));
			}
		}
	}

	private void brush(Graphics2D graphics, PlotAxis axis, Brush brush) {
		double low = Math.clamp(axis.place(brush.from()), axis.end(), axis.start());
		double high = Math.clamp(axis.place(brush.to()), axis.end(), axis.start());
		var box = new Rectangle2D.Double(axis.across() - BRUSH, high, 2 * BRUSH, Math.max(2, low - high));
		Color colour = look.series(0);
		graphics.setPaint(new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), BRUSH_ALPHA));
		graphics.fill(box);
		graphics.setPaint(colour);
		graphics.setStroke(new BasicStroke(1.5f));
		graphics.draw(box);
	}

	private void labels(Graphics2D graphics, Axis axis, PlotAxis place) {
		double room = (place.start() - place.end()) / (look.style().fontSize() * SPACING);
		for (double value : values(axis, (int) Math.max(2, room))) {
			double row = place.place(value);
			graphics.setPaint(new Color(look.style().axis()));
			graphics.draw(new Line2D.Double(place.across() - TICK, row, place.across() + TICK, row));
			label(graphics, axis.axis().text(value), place.across(), row);
		}
	}

	private static List<Double> values(Axis axis, int most) {
		ChartAxis shown = axis.axis();
		if (shown.names().isEmpty()) {
			return RoundValues.in(axis.range(), shown.scale(), most);
		}
		int step = Math.max(1, Math.ceilDiv(shown.names().size(), 2 * most));
		return IntStream.range(0, shown.names().size()).filter(place -> place % step == 0).mapToObj(place -> (double) place).toList();
	}

	/** To the left of the axis, on a ground that lines shine through a little. */
	private void label(Graphics2D graphics, String text, double column, double row) {
		FontMetrics metrics = graphics.getFontMetrics();
		String fitting = cut(text, metrics, column - area.getX() - 2 * TICK);
		double width = metrics.stringWidth(fitting);
		double left = column - TICK - 3 - width;
		Color ground = look.background();
		graphics.setPaint(new Color(ground.getRed(), ground.getGreen(), ground.getBlue(), GROUND_ALPHA));
		graphics.fill(new Rectangle2D.Double(left - 1, row - metrics.getAscent() * 0.6, width + 2, metrics.getAscent() * 1.15));
		graphics.setPaint(new Color(look.style().text()));
		graphics.drawString(fitting, (float) left, (float) (row + metrics.getAscent() * 0.38));
	}

	/** Titles of neighbours stand in two rows, so that each has the room of two. */
	private void title(Graphics2D graphics, int axis, PlotAxis place) {
		FontMetrics metrics = graphics.getFontMetrics();
		int count = data.axes().size();
		double distance = count > 1 ? pointer.axes().get(1).across() - pointer.axes().get(0).across() : area.getWidth();
		String text = cut(data.axes().get(axis).axis().title(), metrics, Math.max(distance * (count > 2 ? 1.9 : 0.95), 40));
		double width = metrics.stringWidth(text);
		double left = Math.clamp(place.across() - width / 2, area.getX(), Math.max(area.getX(), area.getMaxX() - width));
		double row = area.getY() + metrics.getAscent() + (axis % 2 == 0 ? 0 : metrics.getHeight());
		graphics.setPaint(new Color(look.style().text()));
		graphics.drawString(text, (float) left, (float) row);
	}

	private static String cut(String text, FontMetrics metrics, double room) {
		String fitting = text;
		while (fitting.length() > 2 && metrics.stringWidth(fitting) > room) {
			fitting = fitting.substring(0, fitting.length() - 2) + "\u2026";
		}
		return fitting;
	}
}
