package org.edgeloop.onnx.internal.view;

import org.edgeloop.chart.drawing.Ink;
import org.edgeloop.chart.drawing.Ink.TextStyle;
import org.edgeloop.onnx.view.LayoutEdge;

/** Paints edges: lines, arrow heads and, where there is room to read them, shapes. */
public final class EdgePainter implements BoxTree.Visitor {

	private static final double LABEL_PIXELS = 7.5;
	private static final double LABEL_SIZE = BoxStyle.LINE - 1;
	private static final double LABEL_GAP = 5;
	private static final double ARROW_PIXELS = 2.5;
	/** Shorter ones are hidden by the boxes at their ends. */
	private static final double SHORTEST_PIXELS = 2;
	private static final double ARROW_LENGTH = 7;
	private static final double ARROW_WIDTH = 3;

	private final PaintState state;
	private final BoxTree tree;
	private final float[] arrow = new float[6];

	public EdgePainter(PaintState state, BoxTree tree) {
		this.state = state;
		this.tree = tree;
	}

	public void paint() {
		state.toLayout();
		tree.query((float) state.left, (float) state.top, (float) state.right, (float) state.bottom, this);
		for (int i = state.chosenEdges().nextSetBit(0); i >= 0; i = state.chosenEdges().nextSetBit(i + 1)) {
			paint(state.edges[i], state.colors().selection(), 2.5);
		}
	}

	@Override
	public boolean enter(float left, float top, float right, float bottom, int first, int last) {
		return Math.max(right - left, bottom - top) * state.scale >= SHORTEST_PIXELS;
	}

	@Override
	public boolean visit(int item) {
		LayoutEdge edge = state.edges[item];
		float[] points = edge.points();
		double length = Math.abs(points[points.length - 2] - points[0]) + Math.abs(points[points.length - 1] - points[1]);
		if (length * state.scale >= SHORTEST_PIXELS) {
			paint(edge, state.colors().edge(), 1.2);
		}
		return true;
	}

	private void paint(LayoutEdge edge, int colour, double width) {
		Ink ink = state.ink();
		float[] points = edge.points();
		// Lines that are far away stay as thin as a pixel can be.
		ink.drawLines(colour, Math.max(width, 0.6 / state.scale), points, 0, points.length / 2);
		if (edge.arrow() && ARROW_LENGTH * state.scale >= ARROW_PIXELS) {
			head(colour, points);
		}
		if (!edge.label().isEmpty() && BoxStyle.LINE * state.scale >= LABEL_PIXELS) {
			label(edge);
		}
	}

	/** Beside the beginning of the line, on the side that it turns away from. */
	private void label(LayoutEdge edge) {
		double width = state.ink().textWidth(TextStyle.PLAIN, LABEL_SIZE, edge.label());
		float[] points = edge.points();
		double x = points[0] + (points[2] > points[0] + 0.5 ? -LABEL_GAP - width : LABEL_GAP);
		state.ink().fillRectangle(state.ground(edge) & 0xC0FFFFFF, x - 1, points[1] + 3, width + 2, LABEL_SIZE + 2);
		state.ink().drawText(state.colors().muted(), TextStyle.PLAIN, LABEL_SIZE, edge.label(), x, points[1] + 11);
	}

	private void head(int colour, float[] points) {
		int end = points.length - 2;
		double dx = points[end] - points[end - 2];
		double dy = points[end + 1] - points[end - 1];
		double length = Math.hypot(dx, dy);
		if (length < 1e-3) {
			return;
		}
		dx /= length;
		dy /= length;
		arrow[0] = points[end];
		arrow[1] = points[end + 1];
		arrow[2] = (float) (points[end] - dx * ARROW_LENGTH - dy * ARROW_WIDTH);
		arrow[3] = (float) (points[end + 1] - dy * ARROW_LENGTH + dx * ARROW_WIDTH);
		arrow[4] = (float) (points[end] - dx * ARROW_LENGTH + dy * ARROW_WIDTH);
		arrow[5] = (float) (points[end + 1] - dy * ARROW_LENGTH - dx * ARROW_WIDTH);
		state.ink().fillPolygon(colour, arrow);
	}
}
