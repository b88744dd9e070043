package org.edgeloop.chart;

/**
 * The colours and the font that a chart is drawn with; colours are {@code 0xRRGGBB}.
 *
 * @param background behind everything
 * @param text titles and names
 * @param mutedText the numbers at axes
 * @param grid the lines behind the bars
 * @param axis the axes
 * @param fontFamily the family's name; an unknown one gives the system's sans-serif
 * @param fontSize the height of text in points of the drawing (one pixel at scale 1)
 */
public record ChartStyle(int background, int text, int mutedText, int grid, int axis, String fontFamily, float fontSize) {

	/** Black on white, for files that are printed or put into reports. */
	public static final ChartStyle PAPER = new ChartStyle(0xFFFFFF, 0x212933, 0x5F6975, 0xDFE4EA, 0x8A939E, "SansSerif", 12);
}
