package org.edgeloop.chart.internal;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/**
 * The shape of a point as it is put into a picture again and again: how much of each pixel it covers. Ten times as fast as filling the shape each
 * time.
 */
final class CloudStamp {

	private final int side;
	private final int[] cover;
	private final int rgb;

	/**
	 * @param shape around the origin, in pixels
	 * @param opacity from 0 to 1
	 */
	CloudStamp(Shape shape, Color colour, double opacity) {
		var bounds = shape.getBounds();
		int half = Math.max(Math.max(-bounds.x, -bounds.y), Math.max(bounds.x + bounds.width, bounds.y + bounds.height)) + 1;
		side = 2 * half + 1;
		rgb = colour.getRGB() & 0xFFFFFF;
		cover = new int[side * side];
		var image = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB);
		Graphics2D graphics = image.createGraphics();
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		graphics.setPaint(colour);
		graphics.fill(AffineTransform.getTranslateInstance(half + 0.5, half + 0.5).createTransformedShape(shape));
		graphics.dispose();
		for (int i = 0; i < cover.length; i++) {
			cover[i] = (int) Math.round((image.getRGB(i % side, i / side) >>> 24) * opacity);
		}
	}

	/** Puts it over what is there, with its middle in a pixel; what lies beyond the picture is left out. */
	void put(int[] pixels, int width, int height, int column, int row) {
		int left = column - side / 2;
		int top = row - side / 2;
		for (int y = Math.max(0, -top); y < Math.min(side, height - top); y++) {
			int at = (top + y) * width + left;
			for (int x = Math.max(0, -left); x < Math.min(side, width - left); x++) {
				int share = cover[y * side + x];
				if (share > 0) {
					pixels[at + x] = over(pixels[at + x], share);
				}
			}
		}
	}

	/** The ground may be see-through, so that lines behind the points stay to be seen. */
	private int over(int ground, int share) {
		int behind = (ground >>> 24) * (255 - share) / 255;
		int alpha = share + behind;
		int red = ((ground >> 16 & 0xFF) * behind + (rgb >> 16 & 0xFF) * share) / alpha;
		int green = ((ground >> 8 & 0xFF) * behind + (rgb >> 8 & 0xFF) * share) / alpha;
		int blue = ((ground & 0xFF) * behind + (rgb & 0xFF) * share) / alpha;
		return alpha << 24 | red << 16 | green << 8 | blue;
	}
}
