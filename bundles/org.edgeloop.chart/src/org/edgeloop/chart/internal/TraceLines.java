package org.edgeloop.chart.internal;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;

import org.edgeloop.chart.PlotAxis;
import org.edgeloop.chart.TraceMark;

/**
 * Draws the lines across traces: their stretches below the curves, themselves and their names above them. Solid lines have their names at the lower
 * end, so that a cursor on an expected line can be read.
 */
record TraceLines(List<TraceMark> marks, Look look, PlotAxis x, PlotAxis y) {

	private static final float STRETCH_ALPHA = 0.18f;
	private static final float PEN = 1.3f;
	/** How much of what lies behind a name is hidden, so that lines do not strike it out. */
	private static final float PLATE_ALPHA = 0.85f;
	private static final int GAP = 3;
	/** Names that would touch each other stand in rows below each other; those that have no room at all are left out. */
	private static final int ROWS = 3;

	void drawStretches(Graphics2D graphics) {
		Composite composite = graphics.getComposite();
		graphics.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, STRETCH_ALPHA));
		for (TraceMark mark : marks) {
			double left = Math.max(x.place(mark.from()), x.start());
			double right = Math.min(x.place(mark.to()), x.end());
			if (mark.to() > mark.from() && right > left) {
				graphics.setPaint(colour(mark));
				graphics.fill(new Rectangle2D.Double(left, y.end(), right - left, y.start() - y.end()));
			}
		}
		graphics.setComposite(composite);
	}

	void drawLines(Graphics2D graphics) {
		for (TraceMark mark : marks) {
			double column = x.place(mark.at());
			if (x.contains(column)) {
				graphics.setPaint(colour(mark));
				graphics.setStroke(stroke(mark.dash()));
				graphics.draw(new Line2D.Double(column, y.start(), column, y.end()));
			}
		}
		drawNames(graphics);
	}

	private void drawNames(Graphics2D graphics) {
		graphics.setFont(look.font());
		double[] ends = new double[ROWS];
		double[] lowerEnds = new double[ROWS];
		Arrays.fill(ends, x.start());
		Arrays.fill(lowerEnds, x.start());
		for (TraceMark mark : marks) {
			double column = x.place(mark.at());
			if (x.contains(column) && !mark.name().isEmpty()) {
				boolean isLow = mark.dash() == TraceMark.Dash.SOLID;
				name(graphics, mark, column, isLow ? lowerEnds : ends, isLow);
			}
		}
	}

	/** @param ends where the last name of each row ends */
	private void name(Graphics2D graphics, TraceMark mark, double column, double[] ends, boolean isLow) {
		FontMetrics metrics = graphics.getFontMetrics();
		double width = metrics.stringWidth(mark.name());
		double left = column + GAP + width <= x.end() ? column + GAP : column - GAP - width;
		for (int row = 0; row < ROWS; row++) {
			if (left >= ends[row]) {
				double above = row * metrics.getHeight();
				double base = isLow ? y.start() - above - metrics.getDescent() : y.end() + above + metrics.getAscent();
				drawPlate(graphics, new Rectangle2D.Double(left, base - metrics.getAscent(), width, metrics.getHeight()));
				graphics.setPaint(colour(mark));
				graphics.drawString(mark.name(), (float) left, (float) base);
				ends[row] = left + width + GAP;
				return;
			}
		}
	}

	private void drawPlate(Graphics2D graphics, Rectangle2D area) {
		Composite composite = graphics.getComposite();
		graphics.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, PLATE_ALPHA));
		graphics.setPaint(look.background());
		graphics.fill(area);
		graphics.setComposite(composite);
	}

	private Color colour(TraceMark mark) {
		return new Color(mark.look().rgb(look.style()));
	}

	private static BasicStroke stroke(TraceMark.Dash dash) {
		float[] pattern = switch (dash) {
		case SOLID -> null;
		case DASHED -> new float[] { 7, 4 };
		case DOTTED -> new float[] { 2, 3 };
		case DASH_DOTTED -> new float[] { 8, 3, 2, 3 };
		case LONG_DASHED -> new float[] { 14, 4 };
		case SPARSE -> new float[] { 2, 7 };
		};
		return new BasicStroke(PEN, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, pattern, 0);
	}
}
