package org.edgeloop.chart.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.edgeloop.chart.ui.internal.CurvePainter.Frame;
import org.edgeloop.ui.ThemeColors;

/** Draws samples joined by lines, with dots on them where there is room; missing ones are hatched. */
final class SamplePainter {

	/** Lines to far outside keep their slope; beyond this many device pixels they are cut. */
	private static final long FAR_OUTSIDE = 1_000_000;

	private final GC gc;
	private final Frame frame;
	private final double[] samples;
	private final int dot;

	SamplePainter(GC gc, Frame frame, double[] samples) {
		this.gc = gc;
		this.frame = frame;
		this.samples = samples;
		dot = Math.max(3, frame.rowHeight() / 3) * frame.scale() | 1;
	}

	void paint() {
		double step = frame.step();
		int scale = frame.scale();
		gc.setAntialias(step >= 4 * scale ? SWT.ON : SWT.OFF);
		gc.setLineJoin(SWT.JOIN_ROUND);
		int first = frame.first(samples.length);
		int last = frame.last(samples.length);
		int start = first;
		while (start < last) {
			boolean missing = Double.isNaN(samples[start]);
			int end = start + 1;
			while (end < last && Double.isNaN(samples[end]) == missing) {
				end++;
			}
			if (missing) {
				Hatching.paint(gc, frame, (int) Math.round(frame.left() + (start - 0.5) * step),
						(int) Math.round(frame.left() + (end - 0.5) * step), ThemeColors.GAP.color());
			} else {
				paintRun(start, end);
			}
			start = end;
		}
	}

	private void paintRun(int from, int to) {
		gc.setForeground(TimelineColors.channel(frame.area().channel()));
		gc.setBackground(gc.getForeground());
		gc.setLineWidth(frame.step() >= 2 * frame.scale() ? Math.max(1, frame.scale() * frame.rowHeight() / 12) : frame.scale());
		boolean dots = frame.step() >= 2.5 * dot || to - from == 1;
		int[] points = new int[2 * (to - from)];
		for (int i = from; i < to; i++) {
			int x = frame.x(i);
			int y = frame.y(samples[i], FAR_OUTSIDE);
			points[2 * (i - from)] = x;
			points[2 * (i - from) + 1] = y;
			if (dots) {
				gc.fillOval(x - dot / 2, y - dot / 2, dot, dot);
			}
		}
		if (points.length > 2) {
			gc.drawPolyline(points);
		}
	}
}
