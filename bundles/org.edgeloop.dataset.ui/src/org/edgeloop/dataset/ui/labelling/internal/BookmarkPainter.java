package org.edgeloop.dataset.ui.labelling.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.edgeloop.chart.ui.TimelineGeometry;
import org.edgeloop.dataset.labels.Bookmark;
import org.edgeloop.dataset.ui.labelling.LabelBookmarks;
import org.edgeloop.ui.ThemeColors;

/** Draws the bookmarks in one frame: a ribbon at the top of the tracks with the name beside it, and a dotted line down. */
final class BookmarkPainter {

	private final LabelBookmarks bookmarks;
	private final TimelineGeometry geometry;

	BookmarkPainter(LabelBookmarks bookmarks, TimelineGeometry geometry) {
		this.bookmarks = bookmarks;
		this.geometry = geometry;
	}

	void paint(GC gc) {
		for (Bookmark bookmark : bookmarks.all()) {
			if (geometry.range().from() <= bookmark.getSample() && bookmark.getSample() <= geometry.range().to()) {
				paint(gc, bookmark);
			}
		}
	}

	private void paint(GC gc, Bookmark bookmark) {
		Rectangle plot = geometry.plot();
		int x = (int) Math.round(geometry.x(bookmark.getSample()));
		int half = Math.max(3, geometry.rowHeight() / 3);
		int height = geometry.rowHeight();
		gc.setForeground(ThemeColors.ACCENT.color());
		gc.setBackground(ThemeColors.ACCENT.color());
		gc.setLineStyle(SWT.LINE_DOT);
		gc.drawLine(x, plot.y, x, plot.y + plot.height);
		gc.setLineStyle(SWT.LINE_SOLID);
		gc.setAntialias(SWT.ON);
		gc.fillPolygon(new int[] { x - half, plot.y, x + half, plot.y, x + half, plot.y + height, x, plot.y + height - half, x - half,
				plot.y + height });
		int text = gc.textExtent(bookmark.getName()).x;
		gc.setBackground(ThemeColors.CANVAS.color());
		gc.setAlpha(200);
		gc.fillRectangle(x + half + 1, plot.y, text + 4, height);
		gc.setAlpha(255);
		gc.setForeground(ThemeColors.TEXT.color());
		gc.drawText(bookmark.getName(), x + half + 3, plot.y, SWT.DRAW_TRANSPARENT);
	}
}
