package org.edgeloop.chart.internal;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

import org.edgeloop.chart.Fill;

/** Fills areas with a colour and hatches them: lines scale to any size, where a texture would not. */
final class Hatching {

	/** Between two lines, in points. */
	private static final double SPACING = 6;
	private static final BasicStroke LINE = new BasicStroke(1.2f);
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
		case RISING -> slanted(graphics, area, true);
		case FALLING -> slanted(graphics, area, false);
		case UPRIGHT -> upright(graphics, area);
		case LEVEL -> level(graphics, area);
		case CROSSED -> {
			slanted(graphics, area, true);
			slanted(graphics, area, false);
		}
		}
		graphics.setClip(clip);
	}

	private static Color lineColour(Color fill) {
		double luma = 0.299 * fill.getRed() + 0.587 * fill.getGreen() + 0.114 * fill.getBlue();
		int level = luma > BRIGHT ? 0 : 255;
		return new Color(level, level, level, LINE_ALPHA);
	}

	private static void slanted(Graphics2D graphics, Rectangle2D area, boolean rising) {
		double height = area.getHeight();
		for (double x = area.getX() - height; x < area.getMaxX(); x += SPACING) {
			double bottom = rising ? area.getMaxY() : area.getY();
			double top = rising ? area.getY() : area.getMaxY();
			graphics.draw(new Line2D.Double(x, bottom, x + height, top));
		}
	}

	private static void upright(Graphics2D graphics, Rectangle2D area) {
		for (double x = area.getX() + SPACING / 2; x < area.getMaxX(); x += SPACING) {
			graphics.draw(new Line2D.Double(x, area.getY(), x, area.getMaxY()));
		}
	}

	private static void level(Graphics2D graphics, Rectangle2D area) {
		for (double y = area.getY() + SPACING / 2; y < area.getMaxY(); y += SPACING) {
			graphics.draw(new Line2D.Double(area.getX(), y, area.getMaxX(), y));
		}
	}
}
