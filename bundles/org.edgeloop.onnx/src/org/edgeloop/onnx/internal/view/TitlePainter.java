package org.edgeloop.onnx.internal.view;

import org.edgeloop.chart.drawing.Ink;
import org.edgeloop.chart.drawing.Ink.TextStyle;
import org.edgeloop.onnx.view.LayoutBox;

/** Paints the titles of open boxes: they stay large enough to be read, and in sight, as long as there is room for them. */
public final class TitlePainter {

	private static final double SMALLEST = 11;
	private static final double INSET = 8;
	private static final double PADDING = 3;
	private static final int MOST = 200;

	private final PaintState state;
	/** Left, top, right and bottom of what is painted already: titles of outer boxes come first. */
	private final double[] taken = new double[4 * MOST];
	private int count;

	public TitlePainter(PaintState state) {
		this.state = state;
	}

	public void paint() {
		count = 0;
		Ink ink = state.ink();
		ink.transform(1, 0, 0);
		for (LayoutBox box : state.open) {
			if (state.inSight(box) && count < MOST) {
				paint(ink, box);
			}
		}
	}

	private void paint(Ink ink, LayoutBox box) {
		double size = Math.max(SMALLEST, BoxStyle.TITLE * state.scale);
		double width = ink.textWidth(TextStyle.BOLD, size, box.title());
		double left = Math.max(0, (box.x() - state.left) * state.scale) + INSET;
		double top = Math.max(0, (box.y() - state.top) * state.scale) + PADDING;
		double right = (box.x() + box.width() - state.left) * state.scale;
		double bottom = (box.y() + box.height() - state.top) * state.scale;
		if (left + width + INSET > right || top + 2.5 * size > bottom || isTaken(left, top, left + width, top + 1.4 * size)) {
			return;
		}
		ink.fillRound(state.ground(box) & 0xDFFFFFFF, left - PADDING, top, width + 2 * PADDING, 1.4 * size, PADDING);
		ink.drawText(state.colors().text(), TextStyle.BOLD, size, box.title(), left, top + size * 1.08);
	}

	private boolean isTaken(double left, double top, double right, double bottom) {
		for (int i = 0; i < count; i++) {
			if (left < taken[4 * i + 2] && right > taken[4 * i] && top < taken[4 * i + 3] && bottom > taken[4 * i + 1]) {
				return true;
			}
		}
		taken[4 * count] = left;
		taken[4 * count + 1] = top;
		taken[4 * count + 2] = right;
		taken[4 * count + 3] = bottom;
		count++;
		return false;
	}
}
