package org.edgeloop.experiment.ui.internal.runs;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.edgeloop.experiment.table.MetricSummary;

/** Draws the history of a metric into a cell: from the least to the greatest value of each stretch, so that no spike is lost. */
public final class OutlinePainter {

	private static final int MARGIN = 3;

	private OutlinePainter() {
	}

	/** @param outline pairs of least and greatest values, as {@link MetricSummary#outline} has them */
	public static void draw(GC gc, float[] outline, Rectangle area, Color colour) {
		float low = Float.POSITIVE_INFINITY;
		float high = Float.NEGATIVE_INFINITY;
		for (float value : outline) {
			if (!Float.isNaN(value)) {
				low = Math.min(low, value);
				high = Math.max(high, value);
			}
		}
		if (low > high || area.width <= 2 * MARGIN) {
			return;
		}
		gc.setForeground(colour);
		gc.setAntialias(SWT.ON);
		// a history of few steps fills as many stretches; the others are empty
		int buckets = used(outline);
		int[] before = null;
		int dots = 0;
		for (int i = 0; i < buckets; i++) {
			if (!Float.isNaN(outline[2 * i])) {
				int x = area.x + MARGIN + (buckets == 1 ? 0 : i * (area.width - 2 * MARGIN - 1) / (buckets - 1));
				int bottom = y(outline[2 * i], low, high, area);
				int top = y(outline[2 * i + 1], low, high, area);
				gc.drawLine(x, bottom, x, top);
				if (before != null) {
					gc.drawLine(before[0], before[1], x, (bottom + top) / 2);
				}
				before = new int[] { x, (bottom + top) / 2 };
				dots++;
			}
		}
		if (before != null && dots == 1) {
			gc.setBackground(colour);
			gc.fillOval(before[0] - MARGIN / 2, before[1] - MARGIN, 2 * MARGIN, 2 * MARGIN);
		}
	}

	private static int used(float[] outline) {
		int used = outline.length / 2;
		while (used > 1 && Float.isNaN(outline[2 * used - 2])) {
			used--;
		}
		return used;
	}

	private static int y(float value, float low, float high, Rectangle area) {
		int height = area.height - 2 * MARGIN - 1;
		double share = high > low ? (value - low) / ((double) high - low) : 0.5;
		return area.y + MARGIN + (int) Math.round((1 - share) * height);
	}
}
