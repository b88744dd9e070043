package org.edgeloop.pipeline.ui.graph;

import java.util.Comparator;
import java.util.Optional;

/** Goes from box to box with the arrow keys: to the nearest one that lies more in that direction than aside. */
public final class StageSteps {

	/** Where a key leads. */
	public enum Direction {
		LEFT(-1, 0), RIGHT(1, 0), UP(0, -1), DOWN(0, 1);

		private final int x;
		private final int y;

		Direction(int x, int y) {
			this.x = x;
			this.y = y;
		}
	}

	/** How much farther away something aside seems. */
	private static final double ASIDE = 2;

	private final StageLayout layout;

	public StageSteps(StageLayout layout) {
		this.layout = layout;
	}

	/** @return the first of all, for whoever has selected nothing */
	public Optional<StageBox> first() {
		return layout.boxes().stream().min(Comparator.comparingDouble(box -> box.x() + box.y()));
	}

	/** @return the next one; empty at the border */
	public Optional<StageBox> next(String address, Direction direction) {
		return layout.box(address).flatMap(from -> layout.boxes().stream().filter(box -> along(from, box, direction) > 0)
				.min(Comparator.comparingDouble(box -> along(from, box, direction) + ASIDE * aside(from, box, direction))));
	}

	/** @return how far the centre of a box lies in the direction; 0 if it lies elsewhere */
	private static double along(StageBox from, StageBox to, Direction direction) {
		double along = (to.centreX() - from.centreX()) * direction.x + (to.centreY() - from.centreY()) * direction.y;
		return along > 0 && (along >= aside(from, to, direction) || !overlapsAlong(from, to, direction)) ? along : 0;
	}

	private static double aside(StageBox from, StageBox to, Direction direction) {
		return Math.abs((to.centreX() - from.centreX()) * direction.y) + Math.abs((to.centreY() - from.centreY()) * direction.x);
	}

	/** @return whether the two lie side by side as seen in the direction, so that it does not lead from one to the other */
	private static boolean overlapsAlong(StageBox from, StageBox to, Direction direction) {
		return direction.x != 0 ? from.x() < to.x() + to.width() && to.x() < from.x() + from.width()
				: from.y() < to.y() + to.height() && to.y() < from.y() + from.height();
	}
}
