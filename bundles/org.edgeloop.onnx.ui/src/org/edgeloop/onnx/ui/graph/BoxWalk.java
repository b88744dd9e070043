package org.edgeloop.onnx.ui.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;

import org.edgeloop.onnx.view.BoxKind;
import org.edgeloop.onnx.view.GraphLayout;
import org.edgeloop.onnx.view.LayoutBox;
import org.edgeloop.onnx.view.LayoutEdge;

/** Goes from box to box in the picture of a graph, along its edges or beside them. Stubs are passed through to their other ends. */
public final class BoxWalk {

	/** A way to go. */
	public enum Direction {
		/** To where a value comes from. */
		UP,
		/** To where a value goes. */
		DOWN,
		/** To what stands beside. */
		LEFT, RIGHT
	}

	private final GraphLayout layout;

	public BoxWalk(GraphLayout layout) {
		this.layout = layout;
	}

	/** @return the next box; empty if there is none that way */
	public Optional<LayoutBox> next(LayoutBox from, Direction direction) {
		return switch (direction) {
		case UP, DOWN -> ends(from, direction == Direction.DOWN).stream().min(Comparator.comparingDouble(box -> Math.abs(middleX(box) - middleX(from))));
		case LEFT, RIGHT -> beside(from, direction == Direction.RIGHT);
		};
	}

	/** A box that was come to. */
	private record Step(LayoutBox box, List<String> values) {
	}

	/** @return the boxes where the edges from a box lead, or where those to it come from */
	public List<LayoutBox> ends(LayoutBox from, boolean down) {
		SequencedSet<LayoutBox> found = new LinkedHashSet<>();
		Set<Step> seen = new HashSet<>();
		Deque<Step> open = new ArrayDeque<>(steps(from, down));
		while (!open.isEmpty()) {
			Step step = open.remove();
			if (seen.add(step)) {
				// an edge ends at an open box's rim, where another one goes on with the same value
				boolean passes = step.box.kind() == BoxKind.STUB || step.box.open();
				List<Step> further = passes ? steps(step.box, down).stream().filter(next -> !Collections.disjoint(next.values, step.values)).toList()
						: List.of();
				open.addAll(further);
				if (further.isEmpty() && step.box.kind() != BoxKind.STUB && step.box.index() != from.index()) {
					found.add(step.box);
				}
			}
		}
		return List.copyOf(found);
	}

	private List<Step> steps(LayoutBox box, boolean down) {
		List<Step> found = new ArrayList<>();
		for (LayoutEdge edge : layout.edgesOf(box)) {
			if ((down ? edge.from() : edge.to()) == box.index()) {
				found.add(new Step(layout.boxes().get(down ? edge.to() : edge.from()), edge.values()));
			}
		}
		if (box.kind() == BoxKind.STUB && found.isEmpty()) {
			box.partners().forEach(partner -> found.add(new Step(layout.boxes().get(partner), List.of(box.value()))));
		}
		return found;
	}

	/** @return the nearest box on that side that overlaps in height */
	private Optional<LayoutBox> beside(LayoutBox from, boolean right) {
		double start = right ? from.x() + from.width() : 0;
		double width = right ? Math.max(0, layout.width() - start) : from.x();
		return layout.boxesIn(start, from.y(), width, from.height()).stream()
				.filter(box -> box.index() != from.index() && !box.open() && box.kind() != BoxKind.STUB)
				.filter(box -> right ? box.x() >= from.x() + from.width() : box.x() + box.width() <= from.x())
				.min(Comparator.comparingDouble(box -> Math.abs(middleX(box) - middleX(from))));
	}

	private static double middleX(LayoutBox box) {
		return box.x() + box.width() / 2;
	}
}
