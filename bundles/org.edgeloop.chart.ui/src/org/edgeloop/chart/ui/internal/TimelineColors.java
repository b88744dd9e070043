package org.edgeloop.chart.ui.internal;

import org.eclipse.swt.graphics.Color;
import org.edgeloop.ui.ThemeColors;

/** Shades that are mixed from the theme's colours. */
public final class TimelineColors {

	private TimelineColors() {
	}

	/** @return behind the track at a place from the top; every other one is set off a little */
	public static Color track(int place) {
		return (place % 2 == 0 ? ThemeColors.CANVAS : ThemeColors.TRACK).color();
	}

	/** @return the line of a channel's samples, and its envelope's RMS core */
	public static Color channel(int index) {
		return ThemeColors.series(index).color();
	}

	/** @return a channel's envelope between RMS and peak */
	public static Color peaks(int index) {
		return mix(channel(index), ThemeColors.CANVAS.color(), 0.6);
	}

	/** @return {@code share} of {@code over} mixed into {@code base} */
	public static Color mix(Color over, Color base, double share) {
		return new Color(blend(over.getRed(), base.getRed(), share), blend(over.getGreen(), base.getGreen(), share),
				blend(over.getBlue(), base.getBlue(), share));
	}

	private static int blend(int over, int base, double share) {
		return (int) Math.round(over * share + base * (1 - share));
	}
}
