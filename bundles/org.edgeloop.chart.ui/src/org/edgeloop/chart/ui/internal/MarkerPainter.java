package org.edgeloop.chart.ui.internal;

import java.util.OptionalLong;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.edgeloop.chart.ui.TimelineGeometry;
import org.edgeloop.chart.ui.TimelineModel;
import org.edgeloop.ui.ThemeColors;

/** Draws the lines through all tracks: pointer, cursor, markers, and the selected range. */
final class MarkerPainter {

	private static final int SELECTION_ALPHA = 56;

	private final GC gc;
	private final TimelineGeometry geometry;
	private final TimelineModel model;

	MarkerPainter(GC gc, TimelineGeometry geometry, TimelineModel model) {
		this.gc = gc;
		this.geometry = geometry;
		this.model = model;
	}

	/** Draws what lies behind the curves. */
	void paintSelection() {
		model.selection().ifPresent(part -> {
			int left = clampedX(part.from());
			int right = Math.max(left + 1, clampedX(part.to()));
			Rectangle plot = geometry.plot();
			gc.setBackground(ThemeColors.SELECTION.color());
			gc.setAlpha(SELECTION_ALPHA);
			gc.fillRectangle(left, plot.y, right - left, plot.height);
			gc.setAlpha(255);
			gc.setForeground(ThemeColors.SELECTION.color());
			gc.drawLine(left, plot.y, left, plot.y + plot.height);
			gc.drawLine(right, plot.y, right, plot.y + plot.height);
		});
	}

	private int clampedX(long position) {
		Rectangle plot = geometry.plot();
		return (int) Math.clamp(Math.round(geometry.x(position)), plot.x - 2L, plot.x + plot.width + 2L);
	}

	/** Draws the lines over the tracks. */
	void paintLines() {
		line(model.pointer(), TimelineColors.mix(ThemeColors.TEXT.color(), ThemeColors.CANVAS.color(), 0.5), 1);
		line(model.markerA(), ThemeColors.ACCENT.color(), lineWidth());
		line(model.markerB(), ThemeColors.ACCENT.color(), lineWidth());
		line(model.cursor(), ThemeColors.CURSOR.color(), lineWidth());
	}

	private int lineWidth() {
		return Math.max(1, geometry.rowHeight() / 10);
	}

	private void line(OptionalLong position, Color color, int width) {
		if (position.isEmpty()) {
			return;
		}
		Rectangle plot = geometry.plot();
		int x = clampedX(position.getAsLong());
		gc.setForeground(color);
		gc.setLineWidth(width);
		gc.drawLine(x, geometry.lane().y, x, plot.y + plot.height);
		gc.setLineWidth(1);
	}

	/** Draws the flags on the time axis. */
	void paintFlags() {
		flag(model.markerA(), "A", ThemeColors.ACCENT.color());
		flag(model.markerB(), "B", ThemeColors.ACCENT.color());
		model.cursor().ifPresent(position -> {
			Rectangle ruler = geometry.ruler();
			int x = clampedX(position);
			int half = Math.max(3, geometry.rowHeight() / 3);
			int bottom = ruler.y + ruler.height;
			gc.setAntialias(SWT.ON);
			gc.setBackground(ThemeColors.CURSOR.color());
			gc.fillPolygon(new int[] { x - half, bottom - half, x + half + 1, bottom - half, x, bottom });
		});
	}

	private void flag(OptionalLong position, String text, Color color) {
		if (position.isEmpty()) {
			return;
		}
		Rectangle ruler = geometry.ruler();
		Point size = gc.textExtent(text);
		int x = clampedX(position.getAsLong());
		int pad = Math.max(2, geometry.rowHeight() / 5);
		gc.setBackground(color);
		gc.setForeground(color);
		gc.fillRectangle(x - pad - size.x / 2, ruler.y, size.x + 2 * pad, size.y);
		gc.drawLine(x, ruler.y + size.y, x, ruler.y + ruler.height);
		gc.setForeground(ThemeColors.CANVAS.color());
		gc.drawText(text, x - size.x / 2, ruler.y, SWT.DRAW_TRANSPARENT);
	}
}
