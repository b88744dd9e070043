package org.edgeloop.chart.ui.internal;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;

/**
 * The timeline's colours for a light and a dark background. Channel colours are the colour-blind-safe set of Okabe and Ito
 * (2008), its yellow and black left out, lightened or darkened to stand off the background.
 */
public record TimelineColors(boolean dark, Color background, Color plot, Color text, Color faint, Color grid, Color zero,
		Color border, Color cursor, Color pointer, Color marker, Color selection, Color window, Color shade,
		Color[] channels) {

	private static final TimelineColors LIGHT = new TimelineColors(false, color(0xF3F4F6), color(0xFFFFFF), color(0x1F2430),
			color(0x667085), color(0xE8EAEE), color(0xC3C8D1), color(0xC9CED6), color(0xB42318), color(0x475467),
			color(0x6941C6), color(0x3B82F6), color(0x2563EB), color(0xDDE1E7),
			colors(0x0072B2, 0xC25000, 0x00805C, 0xB0508A, 0x2E86C1, 0xA66F00));

	private static final TimelineColors DARK = new TimelineColors(true, color(0x22252A), color(0x17191D), color(0xE6E8EB),
			color(0x9AA3AF), color(0x2A2E35), color(0x454B55), color(0x3A4048), color(0xFF6B5E), color(0xC2C8D0),
			color(0xB79CFF), color(0x3B82F6), color(0x6EA8FE), color(0x2E333B),
			colors(0x56B4E9, 0xF0883E, 0x2BC59B, 0xDD94BF, 0x4FA3E0, 0xE6A700));

	/** @return the colours to draw with on a background */
	public static TimelineColors on(RGB background) {
		return background.getHSB()[2] < 0.5 ? DARK : LIGHT;
	}

	public Color channel(int index) {
		return channels[index % channels.length];
	}

	/** @return {@code share} of {@code over} mixed into {@code base} */
	public static Color mix(Color over, Color base, double share) {
		return new Color(blend(over.getRed(), base.getRed(), share), blend(over.getGreen(), base.getGreen(), share),
				blend(over.getBlue(), base.getBlue(), share));
	}

	private static int blend(int over, int base, double share) {
		return (int) Math.round(over * share + base * (1 - share));
	}

	private static Color color(int rgb) {
		return new Color(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
	}

	private static Color[] colors(int... rgbs) {
		Color[] colors = new Color[rgbs.length];
		for (int i = 0; i < rgbs.length; i++) {
			colors[i] = color(rgbs[i]);
		}
		return colors;
	}
}
