package org.edgeloop.analysis.ui;

import org.edgeloop.chart.ChartLook;

/** The colours and marks of channels side by side, told apart also by readers who see no red or no green. */
public final class SeriesLooks {

	/** On light and on dark ground; the same as the theme's series. */
	private static final int[][] COLOURS = { { 0x0068A8, 0x56A9E0 }, { 0xCD5A00, 0xF0964A }, { 0x008060, 0x35C09A }, { 0xA0468C, 0xD68CC4 },
			{ 0x7A6400, 0xD6C14A }, { 0x5A54BE, 0xA29BF0 } };

	private SeriesLooks() {
	}

	/** @return the look of the {@code index}-th series; marks differ where colours come again */
	public static ChartLook of(int index) {
		int[] colour = COLOURS[Math.floorMod(index, COLOURS.length)];
		return new ChartLook(colour[0], colour[1], index / COLOURS.length);
	}
}
