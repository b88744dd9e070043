package org.edgeloop.onnx.view;

import java.util.HashSet;
import java.util.Set;

/**
 * What of a graph is shown.
 *
 * @param foldConstants whether weights, and what is computed of weights alone, are written on the boxes of their users
 * @param foldRepeats whether blocks that are built alike are one box with a count, in graphs of more than a hundred nodes
 * @param groupByScope whether nodes are in boxes by the parts of their names
 * @param shapesOnEdges whether edges have room for types and shapes
 * @param openLimit groups open by themselves, the outer ones first, as long as no more boxes than this are shown
 * @param allOpen whether all is open, repeated blocks and subgraphs too, but for what is closed
 * @param opened ids of boxes that are open whatever the limit
 * @param closed ids of boxes that are closed whatever the limit
 */
public record ViewSettings(boolean foldConstants, boolean foldRepeats, boolean groupByScope, boolean shapesOnEdges, int openLimit, boolean allOpen,
		Set<String> opened, Set<String> closed) {

	public static final ViewSettings DEFAULT = new ViewSettings(true, true, true, true, 400, false, Set.of(), Set.of());

	/** Every node a box of its own, and no boxes around them. */
	public static final ViewSettings FLAT = new ViewSettings(true, false, false, true, Integer.MAX_VALUE, false, Set.of(), Set.of());

	public ViewSettings {
		opened = Set.copyOf(opened);
		closed = Set.copyOf(closed);
	}

	/** @return with a box open or closed, as the user chose */
	public ViewSettings with(String id, boolean open) {
		Set<String> allOpened = new HashSet<>(opened);
		Set<String> allClosed = new HashSet<>(closed);
		(open ? allOpened : allClosed).add(id);
		(open ? allClosed : allOpened).remove(id);
		return new ViewSettings(foldConstants, foldRepeats, groupByScope, shapesOnEdges, openLimit, allOpen, allOpened, allClosed);
	}

	/** @return with as many groups open at the start as no more boxes are shown; what the user chose stays */
	public ViewSettings withOpenLimit(int boxes) {
		return new ViewSettings(foldConstants, foldRepeats, groupByScope, shapesOnEdges, boxes, allOpen, opened, closed);
	}

	/** @return with everything open that can be; what the user closed stays closed */
	public ViewSettings expanded() {
		return new ViewSettings(foldConstants, foldRepeats, groupByScope, shapesOnEdges, openLimit, true, opened, closed);
	}
}
