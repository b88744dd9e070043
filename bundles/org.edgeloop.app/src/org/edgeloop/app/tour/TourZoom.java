package org.edgeloop.app.tour;

import org.eclipse.swt.widgets.Display;

/** How much larger than usual the desktop draws: pixels per point times the enlargement of text. */
final class TourZoom {

	private static final int USUAL_DPI = 96;

	private TourZoom() {
	}

	static int of(Display display) {
		return Math.round((float) display.getPrimaryMonitor().getZoom() * display.getDPI().x / USUAL_DPI);
	}
}
