package org.edgeloop.drift.ui.report.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.edgeloop.drift.ui.report.ColumnLine;
import org.edgeloop.ui.ThemeColors;

/** Draws how far a score is from its threshold: a tick where the threshold is, a bar to the right of it for drift, to the left for none. */
final class SeverityPainter {

	private static final int MARGIN = 5;
	private static final int BAR = 8;
	/** A hundredth of the threshold fills the left side, a hundred times the threshold the right one. */
	private static final double DECADES = 2;

	private SeverityPainter() {
	}

	static void draw(GC gc, ColumnLine line, Rectangle cell) {
		if (line.column().test() == null || cell.width < 4 * MARGIN) {
			return;
		}
		int half = (cell.width - 2 * MARGIN) / 2;
		int middle = cell.x + cell.width / 2;
		int top = cell.y + (cell.height - BAR) / 2;
		int length = (int) Math.round(half * share(line.column().severity()));
		boolean drifted = line.column().drifted();
		gc.setAntialias(SWT.OFF);
		gc.setForeground(ThemeColors.AXIS.color());
		gc.drawRectangle(middle - half, top, 2 * half, BAR);
		gc.setBackground((drifted ? ThemeColors.FAILED : ThemeColors.PROVISIONAL).color());
		gc.fillRectangle(length < 0 ? middle + length : middle, top + 1, Math.abs(length), BAR - 1);
		gc.setForeground(ThemeColors.TEXT.color());
		gc.drawLine(middle, top - 3, middle, top + BAR + 3);
	}

	/** @return -1 to 1: where a multiple of the threshold lies on a scale of powers of ten */
	static double share(double severity) {
		return severity <= 0 ? -1 : Math.clamp(Math.log10(severity) / DECADES, -1, 1);
	}
}
