package org.edgeloop.chart.internal;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

import org.edgeloop.chart.Fill;

/** Fills areas with a colour and hatches them: lines scale to any size, where a texture would not. */
final class Hatching {

	/** Between two lines, in points. */
	private static final double SPACING = 8;
	/** Across, in points. */
	private static final double DOT = 2.4;
	private static final BasicStroke LINE = new BasicStroke(1.2f);
	private static final BasicStroke DASHES = new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, new float[] { 5, 5 }, 0);
	private static final int LINE_ALPHA = 130;
	/** Luma (ITU-R BT.601-7, 2.5.1) from which dark lines stand out better than light ones. */
	private static final double BRIGHT = 140;

	private Hatching() {
	}

	static void fill(Graphics2D graphics, Rectangle2D area, Fill fill) {
		Color colour = new Color(fill.rgb());
		graphics.setPaint(colour);
		graphics.fill(area);
		Shape clip = graphics.getClip();
		graphics.clip(area);
		graphics.setPaint(lineColour(colour));
		graphics.setStroke(LINE);
		switch (fill.hatch()) {
		case NONE -> {
			// the colour alone
		}
		case RISING -> slanted(graphics, area, 1, SPACING);
		case FALLING -> slanted(graphics, area, -1, SPACING);
		case CROSSED -> {
			slanted(graphics, area, 1, SPACING);
			slanted(graphics, area, -1, SPACING);
		}
		case DOTTED -> dots(graphics, area);
		case STEEP -> slanted(graphics, area, 0.5, SPACING);
		case FLAT -> slanted(graphics, area, -2, 2 * SPACING);
		case DASHED -> {
			graphics.setStroke(DASHES);
			slanted(graphics, area, 1, SPACING);
		}
		case SPARSE -> slanted(graphics, area, -1, 2 * SPACING);
		}
		graphics.setClip(clip);
	}

	/** Draws rising lines alone, through which what lies below stays to be seen. */
	static void lines(Graphics2D graphics, Rectangle2D area, Color colour) {
		Shape clip = graphics.getClip();
		graphics.clip(area);
		graphics.setPaint(colour);
		graphics.setStroke(LINE);
		double phase = (area.getX() + area.getMaxY()) % SPACING;
		double reach = area.getHeight();
		for (double x = area.getX() - reach - phase; x < area.getMaxX(); x += SPACING) {
			graphics.draw(new Line2D.Double(x, area.getMaxY(), x + reach, area.getY()));
		}
		graphics.setClip(clip);
	}

	/** @return whether dark text reads better on a colour than light text */
	static boolean isBright(Color colour) {
		return 0.299 * colour.getRed() + 0.587 * colour.getGreen() + 0.114 * colour.getBlue() > BRIGHT;
	}

	private static Color lineColour(Color fill) {
		int level = isBright(fill) ? 0 : 255;
		return new Color(level, level, level, LINE_ALPHA);
	}

	/** @param slope how far right a line goes, in heights of the area, from its bottom to its top */
	private static void slanted(Graphics2D graphics, Rectangle2D area, double slope, double spacing) {
		double reach = slope * area.getHeight();
		for (double x = area.getX() - Math.max(0, reach); x < area.getMaxX() - Math.min(0, reach); x += spacing) {
			graphics.draw(new Line2D.Double(x, area.getMaxY(), x + reach, area.getY()));
		}
	}

	private static void dots(Graphics2D graphics, Rectangle2D area) {
		boolean shifted = false;
		for (double y = area.getY() + SPACING / 2; y < area.getMaxY(); y += SPACING / 2) {
			for (double x = area.getX() + (shifted ? SPACING / 2 : 0); x < area.getMaxX(); x += SPACING) {
				graphics.fill(new Ellipse2D.Double(x, y, DOT, DOT));
			}
			shifted = !shifted;
		}
	}
}
