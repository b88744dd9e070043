package org.edgeloop.chart.ui.internal;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.edgeloop.chart.ui.TimeFormat;
import org.edgeloop.chart.ui.TimelineGeometry;
import org.edgeloop.ui.ThemeColors;

/** Draws the time axis. */
final class RulerPainter {

	private final GC gc;
	private final TimelineGeometry geometry;
	private final RulerLabels labels;

	RulerPainter(GC gc, TimelineGeometry geometry, TimeFormat format) {
		this.gc = gc;
		this.geometry = geometry;
		int widest = gc.textExtent("00:00:00.000 ").x;
		labels = RulerLabels.of(format, geometry.range(), Math.max(2, geometry.plot().width / widest));
	}

	/** @return the x of every tick, in points */
	List<Integer> ticks() {
		return labels.ticks().stream().map(tick -> (int) Math.round(geometry.x(tick.position()))).toList();
	}

	void paint() {
		Rectangle ruler = geometry.ruler();
		int gap = Math.max(2, geometry.rowHeight() / 4);
		int bottom = ruler.y + ruler.height - 1;
		gc.setForeground(ThemeColors.AXIS.color());
		gc.drawLine(ruler.x, bottom, ruler.x + ruler.width, bottom);
		for (RulerLabels.Tick tick : labels.ticks()) {
			int x = (int) Math.round(geometry.x(tick.position()));
			gc.setForeground(ThemeColors.AXIS.color());
			gc.drawLine(x, bottom - gap, x, bottom);
			Point size = gc.textExtent(tick.text());
			int left = Math.clamp(x - size.x / 2, ruler.x, Math.max(ruler.x, ruler.x + ruler.width - size.x));
			gc.setForeground(ThemeColors.MUTED_TEXT.color());
			gc.drawText(tick.text(), left, bottom - gap - size.y, SWT.DRAW_TRANSPARENT);
		}
		Point size = gc.textExtent(labels.context());
		gc.setForeground(ThemeColors.TEXT.color());
		gc.drawText(labels.context(), ruler.x - 2 * gap - size.x, bottom - gap - size.y, SWT.DRAW_TRANSPARENT);
	}
}
