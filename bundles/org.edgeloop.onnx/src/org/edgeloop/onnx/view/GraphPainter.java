package org.edgeloop.onnx.view;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.chart.drawing.Ink;
import org.edgeloop.onnx.internal.view.BoxPainter;
import org.edgeloop.onnx.internal.view.EdgePainter;
import org.edgeloop.onnx.internal.view.OverlayColours;
import org.edgeloop.onnx.internal.view.PaintState;
import org.edgeloop.onnx.internal.view.TitlePainter;
import org.edgeloop.onnx.model.NodeRef;

/**
 * Paints a graph that is laid out: only what is in sight, and only as fine as can be seen. It belongs to one thread; painting allocates
 * next to nothing.
 */
public final class GraphPainter {

	private final GraphLayout layout;
	private final PaintState state;
	private final BoxPainter boxes;
	private final EdgePainter edges;
	private final TitlePainter titles;
	private Optional<GraphOverlay> overlay = Optional.empty();

	public GraphPainter(GraphLayout layout, GraphColors colors) {
		this.layout = layout;
		state = new PaintState(layout.boxes(), layout.edges(), colors);
		boxes = new BoxPainter(state, layout.boxTree());
		edges = new EdgePainter(state, layout.edgeTree());
		titles = new TitlePainter(state);
	}

	public GraphLayout layout() {
		return layout;
	}

	public GraphColors colors() {
		return state.colors();
	}

	/** @param chosen the indices of boxes */
	public void selectBoxes(BitSet chosen) {
		state.selectBoxes(chosen);
	}

	/** @param chosen the indices of edges */
	public void selectEdges(BitSet chosen) {
		state.selectEdges(chosen);
	}

	/** @param marks of nodes, which closed boxes around them show too, unless those are marked themselves; replaces the marks before */
	public void mark(Map<NodeRef, GraphMark> marks) {
		state.clearMarks();
		marks.forEach((node, mark) -> layout.boxOf(node).filter(box -> !box.ref().equals(Optional.of(node))).ifPresent(box -> mark(box, mark)));
		marks.forEach((node, mark) -> layout.boxOf(node).filter(box -> box.ref().equals(Optional.of(node))).ifPresent(box -> mark(box, mark)));
	}

	private void mark(LayoutBox box, GraphMark mark) {
		state.mark(box.index(), mark.colour(state.colors()), mark.sign());
	}

	/** @param shown colours boxes by numbers; closed groups by what is inside together; empty for the colours of operators */
	public void setOverlay(Optional<GraphOverlay> shown) {
		overlay = shown;
		state.colourBy(shown.map(numbers -> {
			var sums = new double[layout.boxes().size()];
			Arrays.fill(sums, Double.NaN);
			layout.forEachNode((node, box) -> numbers.value(node).ifPresent(value -> sums[box] = Double.isNaN(sums[box]) ? value : numbers.together(sums[box], value)));
			return new OverlayColours(numbers.name(), numbers.unit(), sums, state.colors().dark());
		}));
	}

	public Optional<GraphOverlay> overlay() {
		return overlay;
	}

	/**
	 * Paints a part of the picture.
	 *
	 * @param ink starts at scale 1 in the upper left corner of the canvas
	 * @param scale points of the canvas for a point of the layout
	 * @param x of the layout at the left edge of the canvas
	 * @param y of the layout at the upper edge of the canvas
	 * @param width of the canvas in its points
	 * @param height of the canvas in its points
	 */
	public void paint(Ink ink, double scale, double x, double y, double width, double height) {
		ink.transform(1, 0, 0);
		ink.fillRectangle(state.colors().background(), 0, 0, width, height);
		state.view(ink, scale, x, y, x + width / scale, y + height / scale);
		boxes.paintOpen();
		edges.paint();
		boxes.paintClosed();
		titles.paint();
		ink.transform(1, 0, 0);
	}

	/** @return the height of the room that the legend takes; 0 without an overlay */
	public double legendHeight() {
		return overlay.isPresent() ? OverlayColours.LEGEND_HEIGHT : 0;
	}

	/** Paints what the colours of the overlay mean, above the lower left corner of the canvas; nothing without one. */
	public void paintLegend(Ink ink, double width, double height) {
		ink.transform(1, 0, 0);
		state.overlay().ifPresent(colours -> colours.paintLegend(ink, state.colors(), height));
	}
}
