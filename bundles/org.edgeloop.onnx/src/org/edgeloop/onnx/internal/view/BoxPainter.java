package org.edgeloop.onnx.internal.view;

import org.edgeloop.chart.drawing.Ink;
import org.edgeloop.chart.drawing.Ink.TextStyle;
import org.edgeloop.onnx.view.BoxKind;
import org.edgeloop.onnx.view.GraphColors;
import org.edgeloop.onnx.view.LayoutBox;

/** Paints boxes: whole ones with their text, far ones with bars for it, and what is farther than that as the density of boxes. */
public final class BoxPainter implements BoxTree.Visitor {

	private static final double TEXT_PIXELS = 5.5;
	private static final double LINE_PIXELS = 6.5;
	/** Titles grow up to this where there is room. */
	private static final double TITLE_PIXELS = 11;
	private static final double BAR_PIXELS = 2;
	/** Boxes lower than this are painted together. */
	private static final double DENSE_PIXELS = 2;
	private static final int WHITE = 0xFFFFFFFF;
	private static final int BLACK = 0xFF14181D;

	private final PaintState state;
	private final BoxTree tree;
	private final GraphColors colors;

	public BoxPainter(PaintState state, BoxTree tree) {
		this.state = state;
		this.tree = tree;
		colors = state.colors();
	}

	/** Paints what lies behind edges: open boxes. */
	public void paintOpen() {
		state.toLayout();
		for (LayoutBox box : state.open) {
			if (state.inSight(box)) {
				double line = 1 / state.scale;
				state.ink().fillRound(state.ground(box), box.x(), box.y(), box.width(), box.height(), BoxStyle.RADIUS);
				state.ink().drawRound(state.isChosen(box) ? colors.selection() : colors.border(), state.isChosen(box) ? 2.5 * line : line, box.x(), box.y(),
						box.width(), box.height(), BoxStyle.RADIUS);
			}
		}
	}

	public void paintClosed() {
		state.toLayout();
		tree.query((float) state.left, (float) state.top, (float) state.right, (float) state.bottom, this);
		paintMarks();
	}

	@Override
	public boolean enter(float left, float top, float right, float bottom, int first, int last) {
		if ((bottom - top) * state.scale >= DENSE_PIXELS * BoxTree.FAN / 2 || last - first > BoxTree.FAN) {
			return Math.max(right - left, bottom - top) * state.scale >= DENSE_PIXELS || dense(left, top, right, bottom, first, last);
		}
		return dense(left, top, right, bottom, first, last);
	}

	/** @return false: nothing finer is painted here */
	private boolean dense(float left, float top, float right, float bottom, int first, int last) {
		LayoutBox box = state.boxes[tree.item((first + last) / 2)];
		double least = 1 / state.scale;
		if (!box.open()) {
			state.ink().fillRectangle(PaintState.over(colors.background(), state.head(box), 0.7), left, top, Math.max(least, right - left),
					Math.max(least, bottom - top));
		}
		return false;
	}

	@Override
	public boolean visit(int item) {
		LayoutBox box = state.boxes[item];
		if (!box.open()) {
			paint(box);
		}
		return true;
	}

	private void paint(LayoutBox box) {
		Ink ink = state.ink();
		int head = switch (box.kind()) {
		case NODE -> state.head(box);
		case GROUP, REPEAT, SUBGRAPH -> state.overlay().isPresent() ? state.head(box) : PaintState.over(colors.background(), colors.text(), 0.18);
		case INPUT, OUTPUT, CONSTANT, STUB -> PaintState.over(colors.background(), colors.muted(), box.kind() == BoxKind.STUB ? 0.08 : 0.2);
		};
		if (box.height() * state.scale < 2 * DENSE_PIXELS) {
			ink.fillRectangle(head, box.x(), box.y(), box.width(), box.height());
			return;
		}
		double radius = box.kind() == BoxKind.NODE || box.canOpen() ? BoxStyle.RADIUS : Math.min(box.height() / 2, 11);
		double pile = box.kind() == BoxKind.REPEAT ? BoxStyle.PILE : 0;
		double width = box.width() - pile;
		double height = box.height() - pile;
		for (double sheet = pile; sheet > 0; sheet -= pile / 2) {
			ink.fillRound(colors.box(), box.x() + sheet, box.y() + sheet, width, height, radius);
			ink.drawRound(colors.border(), 1, box.x() + sheet, box.y() + sheet, width, height, radius);
		}
		boolean headOnly = box.lines().isEmpty() || box.kind() != BoxKind.NODE && !box.canOpen() || !hasLegibleLines();
		ink.fillRound(headOnly ? head : colors.box(), box.x(), box.y(), width, height, radius);
		if (!headOnly) {
			ink.fillRound(head, box.x(), box.y(), width, BoxStyle.HEAD_HEIGHT, radius);
			ink.fillRectangle(head, box.x(), box.y() + BoxStyle.HEAD_HEIGHT - radius, width, radius);
		}
		boolean chosen = state.isChosen(box);
		ink.drawRound(chosen ? colors.selection() : headOnly ? PaintState.over(head, colors.text(), 0.25) : colors.border(),
				chosen ? Math.max(2.5, 2 / state.scale) : 1, box.x(), box.y(), width, height, radius);
		text(box, head, headOnly, width);
	}

	private boolean hasLegibleLines() {
		return BoxStyle.LINE * state.scale >= LINE_PIXELS;
	}

	private void text(LayoutBox box, int head, boolean headOnly, double width) {
		int onHead = PaintState.isDark(head) ? WHITE : BLACK;
		boolean lines = !box.lines().isEmpty() && hasLegibleLines();
		title(box, head, onHead, width, lines ? BoxStyle.HEAD_HEIGHT : box.height());
		Ink ink = state.ink();
		for (int i = 0; lines && i < box.lines().size(); i++) {
			ink.drawText(headOnly ? onHead : colors.text(), TextStyle.PLAIN, BoxStyle.LINE, box.lines().get(i), box.x() + BoxStyle.SIDE,
					box.y() + BoxStyle.baseLine(i));
		}
		if (state.overlay().isPresent() && hasLegibleLines()) {
			ink.drawText(colors.muted(), TextStyle.ITALIC, BoxStyle.LINE, state.overlay().get().text(box.index()), box.x() + box.width() + 5,
					box.y() + box.height() / 2 + 4);
		}
	}

	/** The farther a box is away, the more of it its title fills; from where it could not be read, it is a bar. */
	private void title(LayoutBox box, int head, int onHead, double width, double height) {
		Ink ink = state.ink();
		TextStyle style = box.kind() == BoxKind.STUB ? TextStyle.ITALIC : TextStyle.BOLD;
		double size = box.kind() == BoxKind.STUB ? BoxStyle.LINE : BoxStyle.TITLE;
		double length = ink.textWidth(style, size, box.title());
		if (size * state.scale < TITLE_PIXELS) {
			double growth = Math.min(TITLE_PIXELS / state.scale / size, Math.min((width - 4) / Math.max(1, length), 0.75 * height / size));
			length *= Math.max(1, growth);
			size *= Math.max(1, growth);
		}
		if (size * state.scale >= TEXT_PIXELS) {
			ink.drawText(onHead, style, size, box.title(), box.x() + Math.max(2, (width - length) / 2), box.y() + height / 2 + size * 0.36);
		} else if (size * state.scale >= BAR_PIXELS) {
			ink.fillRectangle(PaintState.over(head, onHead, 0.55), box.x() + width * 0.2, box.y() + height / 2 - size / 4, width * 0.6, size / 2);
		}
	}

	private void paintMarks() {
		state.marks().forEach((index, mark) -> {
			LayoutBox box = state.boxes[index];
			if (state.inSight(box)) {
				double line = Math.max(2.5, 2 / state.scale);
				state.ink().drawRound(mark.colour(), line, box.x() - line, box.y() - line, box.width() + 2 * line, box.height() + 2 * line, BoxStyle.RADIUS + line);
				double size = Math.max(12, 9 / state.scale);
				state.ink().drawText(mark.colour(), TextStyle.BOLD, size, mark.sign(), box.x() + box.width() + 2 * line, box.y() + size);
			}
		});
	}
}
