package org.edgeloop.chart;

import java.util.List;

/**
 * The colours and the font that a chart is drawn with; colours are {@code 0xRRGGBB}.
 *
 * @param background behind everything
 * @param text titles and names
 * @param mutedText the numbers at axes
 * @param grid the lines behind the bars
 * @param axis the axes
 * @param alert what lies where it should not
 * @param series sides and lines in their order, going round behind the last; at least one
 * @param fontFamily the family's name; an unknown one gives the system's sans-serif
 * @param fontSize the height of text in points of the drawing (one pixel at scale 1)
 */
public record ChartStyle(int background, int text, int mutedText, int grid, int axis, int alert, List<Integer> series, String fontFamily,
		float fontSize) {

	/** Black on white, for files that are printed or put into reports. */
	public static final ChartStyle PAPER = new ChartStyle(0xFFFFFF, 0x212933, 0x5F6975, 0xDFE4EA, 0x8A939E, 0xC83732,
			List.of(0x0068A8, 0xCD5A00, 0x008060, 0xA0468C, 0x7A6400, 0x5A54BE), "SansSerif", 12);

	private static final double HALF_BRIGHT = 127.5;

	public ChartStyle {
		series = List.copyOf(series);
	}

	/** @return whether light colours stand out from the background better than dark ones, by its luma (ITU-R BT.601-7, 2.5.1) */
	public boolean isDark() {
		return 0.299 * (background >> 16 & 0xFF) + 0.587 * (background >> 8 & 0xFF) + 0.114 * (background & 0xFF) < HALF_BRIGHT;
	}

	/** @return the colour of a side or a line by its place */
	public int seriesColour(int place) {
		return series.get(Math.floorMod(place, series.size()));
	}
}
