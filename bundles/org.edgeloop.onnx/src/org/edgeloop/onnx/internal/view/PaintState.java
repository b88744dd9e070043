package org.edgeloop.onnx.internal.view;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.chart.drawing.Ink;
import org.edgeloop.onnx.view.GraphColors;
import org.edgeloop.onnx.view.LayoutBox;
import org.edgeloop.onnx.view.LayoutEdge;

/** What is painted, how, and which part of it. */
public final class PaintState {

	/** Why a box stands out. */
	record Mark(int colour, String sign) {
	}

	private static final double GROUND = 0.07;

	final LayoutBox[] boxes;
	final LayoutEdge[] edges;
	/** The outer ones first. */
	final LayoutBox[] open;
	private final int[] depths;
	private final GraphColors colors;
	private final Map<Integer, Mark> marks = new HashMap<>();
	private BitSet chosenBoxes = new BitSet();
	private BitSet chosenEdges = new BitSet();
	private Optional<OverlayColours> overlay = Optional.empty();
	private @Nullable Ink ink;
	double scale;
	double left;
	double top;
	double right;
	double bottom;

	public PaintState(List<LayoutBox> boxes, List<LayoutEdge> edges, GraphColors colors) {
		this.boxes = boxes.toArray(LayoutBox[]::new);
		this.edges = edges.toArray(LayoutEdge[]::new);
		this.colors = colors;
		open = boxes.stream().filter(LayoutBox::open).toArray(LayoutBox[]::new);
		depths = new int[boxes.size()];
		for (LayoutBox box : boxes) {
			depths[box.index()] = box.parent() < 0 ? 0 : depths[box.parent()] + 1;
		}
	}

	public GraphColors colors() {
		return colors;
	}

	public void selectBoxes(BitSet chosen) {
		chosenBoxes = (BitSet) chosen.clone();
	}

	public void selectEdges(BitSet chosen) {
		chosenEdges = (BitSet) chosen.clone();
	}

	public void clearMarks() {
		marks.clear();
	}

	public void mark(int box, int colour, String sign) {
		marks.put(box, new Mark(colour, sign));
	}

	public void colourBy(Optional<OverlayColours> colours) {
		overlay = colours;
	}

	public Optional<OverlayColours> overlay() {
		return overlay;
	}

	/** The part of the layout that is painted next. */
	public void view(Ink target, double zoom, double fromX, double fromY, double toX, double toY) {
		ink = target;
		scale = zoom;
		left = fromX;
		top = fromY;
		right = toX;
		bottom = toY;
	}

	Ink ink() {
		Ink target = ink;
		if (target == null) {
			throw new IllegalStateException("nothing to paint on");
		}
		return target;
	}

	/** Places are those of the layout from now on. */
	void toLayout() {
		ink().transform(scale, -left * scale, -top * scale);
	}

	boolean inSight(LayoutBox box) {
		return box.intersects(left, top, right - left, bottom - top);
	}

	/** @return the colour behind what is in an open box: boxes in boxes are told apart by turns */
	int ground(LayoutBox box) {
		return depths[box.index()] % 2 == 0 ? over(colors.background(), colors.group(), GROUND) : colors.background();
	}

	/** @return the colour behind an edge's text */
	int ground(LayoutEdge edge) {
		LayoutBox from = boxes[edge.from()];
		int around = from.open() && boxes[edge.to()].parent() == from.index() ? from.index() : from.parent();
		return around < 0 ? colors.background() : ground(boxes[around]);
	}

	boolean isChosen(LayoutBox box) {
		return chosenBoxes.get(box.index());
	}

	boolean isChosen(LayoutEdge edge) {
		return chosenEdges.get(edge.index());
	}

	BitSet chosenEdges() {
		return chosenEdges;
	}

	boolean isMarked() {
		return !marks.isEmpty();
	}

	Map<Integer, Mark> marks() {
		return marks;
	}

	/** @return the colour of a box's head */
	int head(LayoutBox box) {
		return overlay.isPresent() ? overlay.get().colour(box.index(), colors) : box.family().colour(colors.dark());
	}

	/** @return whether light text stands out from a colour better than dark text, by its luma (ITU-R BT.601-7, 2.5.1) */
	static boolean isDark(int colour) {
		return 0.299 * (colour >> 16 & 0xFF) + 0.587 * (colour >> 8 & 0xFF) + 0.114 * (colour & 0xFF) < 140;
	}

	static int over(int ground, int colour, double share) {
		int mixed = 0xFF;
		for (int shift = 16; shift >= 0; shift -= 8) {
			int below = ground >> shift & 0xFF;
			mixed = mixed << 8 | (int) Math.round(below + ((colour >> shift & 0xFF) - below) * share);
		}
		return mixed;
	}
}
