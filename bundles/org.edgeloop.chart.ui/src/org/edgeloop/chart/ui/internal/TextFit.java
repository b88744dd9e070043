package org.edgeloop.chart.ui.internal;

import org.eclipse.swt.graphics.GC;

/** Fits text into the room that there is. */
final class TextFit {

	private TextFit() {
	}

	/** @return the text, or as much of its start as fits with an ellipsis behind it */
	static String shorten(GC gc, String text, int width) {
		if (gc.textExtent(text).x <= width) {
			return text;
		}
		int fits = 0;
		int tooLong = text.length();
		while (tooLong - fits > 1) {
			int middle = (fits + tooLong) / 2;
			if (gc.textExtent(text.substring(0, middle) + "…").x <= width) {
				fits = middle;
			} else {
				tooLong = middle;
			}
		}
		return text.substring(0, fits) + "…";
	}
}
