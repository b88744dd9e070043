package org.edgeloop.pipeline.ui.graph;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.edgeloop.chart.drawing.Ink;
import org.edgeloop.chart.drawing.Ink.TextStyle;
import org.edgeloop.chart.drawing.TextMeasure;

/** Paints stages that are laid out, each as its condition looks. It belongs to one thread. */
public final class StagePainter {

	private static final double CHOSEN_WIDTH = 2.5;
	private static final double ARROW_LENGTH = 8;
	private static final double ARROW_WIDTH = 3.5;
	private static final double LINE_WIDTH = 1.4;
	private static final double EDGE = 4;

	private final StageLayout layout;
	private final StageColors colors;
	private final Function<String, StageLook> looks;
	private Set<String> selected = Set.of();

	/** @param looks of stages by their addresses; asked whenever something is painted */
	public StagePainter(StageLayout layout, StageColors colors, Function<String, StageLook> looks) {
		this.layout = layout;
		this.colors = colors;
		this.looks = looks;
	}

	/** @param addresses of the stages that are selected */
	public void select(Set<String> addresses) {
		selected = Set.copyOf(addresses);
	}

	/**
	 * Paints a part of the picture.
	 *
	 * @param ink starts at scale 1 in the upper left corner of the canvas
	 * @param scale points of the canvas for a point of the layout
	 * @param left of the layout, at the left edge of the canvas
	 * @param top of the layout, at the upper edge of the canvas
	 * @param width of the canvas
	 * @param height of the canvas
	 */
	public void paint(Ink ink, double scale, double left, double top, double width, double height) {
		ink.transform(1, 0, 0);
		ink.fillRectangle(colors.background(), 0, 0, width, height);
		ink.transform(scale, -left * scale, -top * scale);
		double right = left + width / scale;
		double bottom = top + height / scale;
		List<StageLine> lines = layout.lines().stream().filter(line -> line.meets(left, top, right, bottom)).toList();
		lines.stream().filter(line -> !isChosen(line)).forEach(line -> paint(ink, line, colors.line(), LINE_WIDTH));
		lines.stream().filter(this::isChosen).forEach(line -> paint(ink, line, colors.selection(), CHOSEN_WIDTH));
		for (StageBox box : layout.boxes()) {
			if (box.x() < right && box.x() + box.width() > left && box.y() < bottom && box.y() + box.height() > top) {
				paint(ink, box);
			}
		}
		ink.transform(1, 0, 0);
	}

	private boolean isChosen(StageLine line) {
		return isChosen(layout.boxes().get(line.from())) || isChosen(layout.boxes().get(line.to()));
	}

	private boolean isChosen(StageBox box) {
		return selected.contains(box.stage().address());
	}

	private void paint(Ink ink, StageLine line, int colour, double width) {
		float[] points = line.points();
		if (points.length < 4) {
			return;
		}
		ink.drawLines(colour, width, points, 0, points.length / 2);
		int end = points.length - 2;
		double dx = points[end] - points[end - 2];
		double dy = points[end + 1] - points[end - 1];
		double length = Math.hypot(dx, dy);
		if (length > 0) {
			double ux = dx / length * ARROW_LENGTH;
			double uy = dy / length * ARROW_LENGTH;
			double share = ARROW_WIDTH / ARROW_LENGTH;
			ink.fillPolygon(colour, new float[] { points[end], points[end + 1], (float) (points[end] - ux - uy * share), (float) (points[end + 1] - uy + ux * share),
					(float) (points[end] - ux + uy * share), (float) (points[end + 1] - uy - ux * share) });
		}
	}

	private void paint(Ink ink, StageBox box) {
		StageLook look = looks.apply(box.stage().address());
		int tone = colors.of(look.tone());
		double radius = box.stage().data() ? box.height() / 2 : StageStyle.RADIUS;
		if (box.stage().data()) {
			ink.fillRound(colors.data(), box.x(), box.y(), box.width(), box.height(), radius);
		} else {
			ink.fillRound(tone, box.x(), box.y(), box.width(), box.height(), radius);
			ink.fillRound(colors.box(), box.x() + EDGE, box.y(), box.width() - EDGE, box.height(), radius);
		}
		ink.drawRound(isChosen(box) ? colors.selection() : colors.border(), isChosen(box) ? CHOSEN_WIDTH : 1, box.x(), box.y(), box.width(), box.height(), radius);
		double middle = box.stage().line().isEmpty() ? box.centreY() : box.y() + (StageStyle.TITLE_BASE + StageStyle.WORD_BASE) / 2 - 3;
		new SignPainter(ink, StageStyle.SIGN).paint(look, tone, colors.box(), box.x() + StageStyle.TEXT_LEFT / 2 + 2, middle);
		texts(ink, box, look, tone);
	}

	private void texts(Ink ink, StageBox box, StageLook look, int tone) {
		double left = box.x() + StageStyle.TEXT_LEFT;
		double room = box.width() - StageStyle.TEXT_LEFT - StageStyle.PADDING / 2;
		ink.drawText(colors.text(), TextStyle.BOLD, StageStyle.TITLE, box.title(), left, box.y() + StageStyle.TITLE_BASE);
		ink.drawText(tone, TextStyle.PLAIN, StageStyle.WORD, TextMeasure.shorten(TextStyle.PLAIN, StageStyle.WORD, look.word(), room), left,
				box.y() + StageStyle.WORD_BASE);
		ink.drawText(colors.muted(), TextStyle.MONOSPACED, StageStyle.LINE, box.line(), left, box.y() + StageStyle.LINE_BASE);
	}
}
