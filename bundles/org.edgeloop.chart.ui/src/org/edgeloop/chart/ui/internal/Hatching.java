package org.edgeloop.chart.ui.internal;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.edgeloop.chart.ui.internal.CurvePainter.Frame;

/** Draws slanting lines over stretches of a track: what is not known, or not exact. */
final class Hatching {

	private Hatching() {
	}

	/** Hatches the whole height from one x to another; neighbouring stretches are in step. */
	static void paint(GC gc, Frame frame, int from, int to, Color color) {
		Rectangle plot = frame.plot();
		int distance = Math.max(4, frame.rowHeight() * 2 / 3) * frame.scale();
		int bottom = plot.y + plot.height;
		int end = Math.min(to, plot.x + plot.width);
		int begin = Math.max(from, plot.x);
		gc.setForeground(color);
		gc.setLineWidth(frame.scale());
		for (int x = Math.floorDiv(begin - plot.height, distance) * distance; x < end; x += distance) {
			// The line from (x, bottom) to (x + height, top), cut off at both sides.
			int x0 = Math.max(x, begin);
			int x1 = Math.min(x + plot.height, end);
			if (x0 < x1) {
				gc.drawLine(x0, bottom - (x0 - x), x1, bottom - (x1 - x));
			}
		}
	}
}
