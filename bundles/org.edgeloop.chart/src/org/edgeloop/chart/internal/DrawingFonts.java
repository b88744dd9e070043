package org.edgeloop.chart.internal;

import java.awt.Font;

import org.edgeloop.chart.drawing.Ink.TextStyle;

/** The fonts of drawings. */
public final class DrawingFonts {

	static {
		// Drawing off screen needs no display, and a second toolkit beside SWT's must not connect to one.
		System.setProperty("java.awt.headless", "true");
	}

	private static final Font PLAIN = new Font(Font.SANS_SERIF, Font.PLAIN, 1);
	private static final Font BOLD = new Font(Font.SANS_SERIF, Font.BOLD, 1);
	private static final Font ITALIC = new Font(Font.SANS_SERIF, Font.ITALIC, 1);
	private static final Font MONOSPACED = new Font(Font.MONOSPACED, Font.PLAIN, 1);

	private DrawingFonts() {
	}

	/** @return of size 1 */
	public static Font font(TextStyle style) {
		return switch (style) {
		case PLAIN -> PLAIN;
		case BOLD -> BOLD;
		case ITALIC -> ITALIC;
		case MONOSPACED -> MONOSPACED;
		};
	}
}
