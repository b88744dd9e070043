package org.edgeloop.chart.internal;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

import org.edgeloop.chart.ChartLook;
import org.edgeloop.chart.PlotAxis;
import org.edgeloop.chart.TraceChart;
import org.edgeloop.chart.trace.TraceData;

/** What is drawn over the curves: points where they are few, marks that tell traces apart, infinite values at the edge, the pin. */
record TraceMarks(TraceChart data, Look look, PlotAxis x, PlotAxis y) {

	/** Points that are farther apart are all marked, in points of the drawing. */
	private static final double WIDE = 12;
	/** Between the marks of a curve of many points. */
	private static final double SPACING = 110;
	/** More curves than this have no marks: they would hide each other. */
	private static final int MANY = 40;
	private static final double ARROW = 5;
	private static final BasicStroke LINE = new BasicStroke(1.8f);
	private static final BasicStroke PIN = new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, new float[] { 5, 3 }, 0);

	/** @return whether points have marks */
	static boolean hasPoints(TraceChart data) {
		return data.curves() <= MANY;
	}

	void draw(Graphics2D graphics) {
		for (int place = data.curves() - 1; place >= 0; place--) {
			graphics.setPaint(colour(place));
			if (hasPoints(data) && !isFaint(place)) {
				drawPoints(graphics, place);
			}
			drawInfinite(graphics, data.raw(place));
		}
		data.pin().ifPresent(pin -> drawPin(graphics, pin));
	}

	private Color colour(int place) {
		boolean isDimmed = !data.highlighted().isEmpty() && !data.highlighted().contains(place);
		return new Color(look.faint(data.look(place).rgb(look.style()), isDimmed ? 0.25 : 1));
	}

	private boolean isFaint(int place) {
		return place < data.traces().size() && data.traces().get(place).isFaint();
	}

	/**
	 * Every point where there is room, otherwise some: each curve at places of its own, so that marks do not cover each other, and the same
	 * ones while the chart is dragged.
	 */
	private void drawPoints(Graphics2D graphics, int place) {
		TraceData curve = data.curve(place);
		int from = curve.firstFrom(x.range().from());
		int to = curve.firstFrom(x.range().to(), from);
		to += to < curve.size() && curve.x(to) == x.range().to() ? 1 : 0;
		Shape shape = PointRenderer.shape(data.look(place).mark());
		if ((to - from) * WIDE <= x.end() - x.start()) {
			for (int i = from; i < to; i++) {
				mark(graphics, shape, x.place(curve.x(i)), y.place(curve.y(i)));
			}
			return;
		}
		double first = x.place(curve.x(0)) + SPACING * (place * 0.37 % 1);
		double start = first + Math.ceil((x.start() - first) / SPACING) * SPACING;
		for (double column = start; column < x.end() && data.curves() > 1; column += SPACING) {
			int nearest = curve.nearest(x.value(column));
			if (nearest >= from && nearest < to) {
				mark(graphics, shape, x.place(curve.x(nearest)), y.place(curve.y(nearest)));
			}
		}
	}

	private void mark(Graphics2D graphics, Shape shape, double column, double row) {
		if (x.contains(column) && y.contains(row)) {
			graphics.translate(column, row);
			graphics.fill(shape);
			graphics.translate(-column, -row);
		}
	}

	/** One arrow a column is enough. */
	private void drawInfinite(Graphics2D graphics, TraceData curve) {
		double lastUp = Double.NEGATIVE_INFINITY;
		double lastDown = Double.NEGATIVE_INFINITY;
		for (int index : curve.infinite()) {
			double column = x.place(curve.x(index));
			if (!x.contains(column)) {
				continue;
			}
			boolean isUp = curve.y(index) > 0;
			if (column - (isUp ? lastUp : lastDown) >= 1) {
				graphics.fill(arrow(column, isUp ? y.end() : y.start(), isUp ? 1 : -1));
				lastUp = isUp ? column : lastUp;
				lastDown = isUp ? lastDown : column;
			}
		}
	}

	private static Shape arrow(double column, double row, int direction) {
		var path = new Path2D.Double();
		path.moveTo(column, row);
		path.lineTo(column + ARROW, row + direction * 2 * ARROW);
		path.lineTo(column - ARROW, row + direction * 2 * ARROW);
		path.closePath();
		return path;
	}

	private void drawPin(Graphics2D graphics, double pin) {
		double column = x.place(pin);
		if (!x.contains(column)) {
			return;
		}
		graphics.setPaint(look.alert());
		graphics.setStroke(PIN);
		graphics.draw(new Line2D.Double(column, y.start(), column, y.end()));
		for (int place = 0; place < data.curves(); place++) {
			double row = y.place(data.curve(place).valueAt(pin));
			graphics.setPaint(colour(place));
			mark(graphics, PointRenderer.shape(data.look(place).mark()), column, row);
		}
	}

	/** Draws a short piece of a curve with its mark. */
	static void sample(Graphics2D graphics, Rectangle2D area, Look look, ChartLook curve) {
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		graphics.setPaint(new Color(curve.rgb(look.style())));
		graphics.setStroke(LINE);
		graphics.draw(new Line2D.Double(area.getX(), area.getCenterY(), area.getMaxX(), area.getCenterY()));
		graphics.translate(area.getCenterX(), area.getCenterY());
		graphics.fill(PointRenderer.shape(curve.mark()));
		graphics.translate(-area.getCenterX(), -area.getCenterY());
	}
}
