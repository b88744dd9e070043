package org.edgeloop.drift.ui.report.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.edgeloop.drift.ui.report.Sketch;
import org.edgeloop.ui.ThemeColors;

/** Draws a sketch into a cell: the reference as an area, the current side as a skyline over it. */
final class SketchPainter {

	private static final int MARGIN_X = 4;
	private static final int MARGIN_Y = 3;
	private static final int AREA_ALPHA = 110;
	private static final int OPAQUE = 255;

	private SketchPainter() {
	}

	static void draw(GC gc, Sketch sketch, Rectangle cell) {
		int bars = sketch.bars();
		int width = cell.width - 2 * MARGIN_X;
		int height = cell.height - 2 * MARGIN_Y;
		if (bars == 0 || width < bars || height < 2) {
			return;
		}
		int left = cell.x + MARGIN_X;
		int bottom = cell.y + cell.height - MARGIN_Y;
		gc.setAntialias(SWT.OFF);
		gc.setBackground(ThemeColors.SERIES_1.color());
		gc.setAlpha(AREA_ALPHA);
		for (int i = 0; i < bars; i++) {
			int x = left + width * i / bars;
			int tall = Math.round(sketch.reference()[i] * height);
			gc.fillRectangle(x, bottom - tall, left + width * (i + 1) / bars - x, tall);
		}
		gc.setAlpha(OPAQUE);
		gc.setForeground(ThemeColors.AXIS.color());
		gc.drawLine(left, bottom, left + width, bottom);
		gc.setForeground(ThemeColors.SERIES_2.color());
		gc.drawPolyline(skyline(sketch.current(), left, bottom, width, height));
	}

	private static int[] skyline(float[] heights, int left, int bottom, int width, int height) {
		var points = new int[heights.length * 4 + 4];
		int at = 0;
		points[at++] = left;
		points[at++] = bottom;
		for (int i = 0; i < heights.length; i++) {
			int y = bottom - Math.round(heights[i] * height);
			points[at++] = left + width * i / heights.length;
			points[at++] = y;
			points[at++] = left + width * (i + 1) / heights.length;
			points[at++] = y;
		}
		points[at++] = left + width;
		points[at] = bottom;
		return points;
	}
}
