package org.edgeloop.chart.ui.internal;

import java.util.List;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.edgeloop.ui.ThemeColors;

/** A few lines of text beside a place, on a ground of their own: at once, where a tool tip would wait. */
final class HoverLabel {

	private static final int GAP = 10;
	private static final int PAD = 5;
	private static final int MOST_LINES = 12;
	private static final int LONGEST_LINE = 90;

	private HoverLabel() {
	}

	static void paint(GC gc, Rectangle area, int x, int y, String text) {
		List<String> lines = text.lines().limit(MOST_LINES).map(HoverLabel::cut).toList();
		int width = lines.stream().mapToInt(line -> gc.textExtent(line).x).max().orElse(0) + 2 * PAD;
		int step = gc.getFontMetrics().getHeight();
		int height = lines.size() * step + 2 * PAD;
		Point corner = corner(area, x, y, width, height);
		gc.setBackground(ThemeColors.CANVAS.color());
		gc.setForeground(ThemeColors.AXIS.color());
		gc.fillRectangle(corner.x, corner.y, width, height);
		gc.drawRectangle(corner.x, corner.y, width, height);
		gc.setForeground(ThemeColors.TEXT.color());
		for (int i = 0; i < lines.size(); i++) {
			gc.drawText(lines.get(i), corner.x + PAD, corner.y + PAD + i * step, true);
		}
	}

	/** To the right above, where nothing lies under the hand; elsewhere if there is no room. */
	private static Point corner(Rectangle area, int x, int y, int width, int height) {
		int left = x + GAP + width < area.width ? x + GAP : Math.max(0, x - GAP - width);
		int top = y - GAP - height > 0 ? y - GAP - height : Math.min(y + GAP, Math.max(0, area.height - height - 1));
		return new Point(left, top);
	}

	private static String cut(String line) {
		return line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE - 1) + "\u2026" : line;
	}
}
