package org.edgeloop.chart.drawing;

/**
 * What drawings are made with, whatever is behind it: a widget, an SVG, PDF or PNG file. Colours are {@code 0xAARRGGBB}. Lengths are in
 * points, or what a transformation made of them.
 */
public interface Ink {

	/** A style of text. */
	enum TextStyle {
		PLAIN, BOLD, ITALIC, MONOSPACED
	}

	/** From now on a place is first multiplied by the scale, then moved; it replaces the transformation before. */
	void transform(double scale, double x, double y);

	void fillRectangle(int colour, double x, double y, double width, double height);

	/** @param radius of the corners */
	void fillRound(int colour, double x, double y, double width, double height, double radius);

	void drawRound(int colour, double lineWidth, double x, double y, double width, double height, double radius);

	/**
	 * @param points x and y in turn
	 * @param from the first number of the first point
	 * @param count how many points
	 */
	void drawLines(int colour, double lineWidth, float[] points, int from, int count);

	/** As {@link #drawLines}, dashed. */
	void drawDashed(int colour, double lineWidth, float[] points, int from, int count);

	/** @param points x and y in turn of a closed polygon's corners */
	void fillPolygon(int colour, float[] points);

	/**
	 * @param size of the font in points
	 * @param x of the text's left end
	 * @param y of its base line
	 */
	void drawText(int colour, TextStyle style, double size, String text, double x, double y);

	/** @return the width of a text in points at scale 1 */
	double textWidth(TextStyle style, double size, String text);
}
