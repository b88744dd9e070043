package org.edgeloop.dataset.internal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.edgeloop.dataset.internal.LabelTree.Node;
import org.edgeloop.dataset.labels.LabelKind;

/**
 * Gives labels lanes so that no two which share a sample share a lane. At first they are as few as can be; a change then moves as
 * few labels as can be, for what jumps about is hard to follow.
 */
public final class LabelLanes {

	private final LabelTree tree;
	/** How many labels are in each lane; behind the last that has any there is none. */
	private final List<Integer> counts = new ArrayList<>();

	/** @param tree holds the labels to begin with */
	public LabelLanes(LabelTree tree) {
		this.tree = tree;
		List<Long> ends = new ArrayList<>();
		tree.visit(Long.MIN_VALUE, Long.MAX_VALUE, node -> {
			if (hasLane(node)) {
				int free = 0;
				while (free < ends.size() && ends.get(free) > node.from) {
					free++;
				}
				if (free == ends.size()) {
					ends.add(node.to);
				} else {
					ends.set(free, node.to);
				}
				take(node, free);
			}
		});
	}

	private static boolean hasLane(Node node) {
		return node.label.getKind() != LabelKind.POINT;
	}

	/** @return how many lanes there are */
	public int count() {
		return counts.size();
	}

	/** Finds a lane for a label that is not in the tree yet. */
	public void add(Node node, int wished) {
		if (hasLane(node)) {
			BitSet taken = taken(node);
			take(node, taken.get(wished) ? taken.nextClearBit(0) : wished);
		}
	}

	/** Gives up the lane of a label that is not in the tree any more, to labels that lay further out because of it. */
	public void remove(Node node) {
		if (!hasLane(node)) {
			return;
		}
		leave(node.lane);
		tree.visit(node.from, node.to, other -> {
			if (hasLane(other) && other.lane > node.lane && !taken(other).get(node.lane)) {
				leave(other.lane);
				take(other, node.lane);
			}
		});
	}

	/** @return the lanes of the other labels that share a sample with this one */
	private BitSet taken(Node node) {
		var taken = new BitSet();
		tree.visit(node.from, node.to, other -> {
			if (other != node && hasLane(other) && other.from < node.to && other.to > node.from) {
				taken.set(other.lane);
			}
		});
		return taken;
	}

	private void take(Node node, int lane) {
		while (counts.size() <= lane) {
			counts.add(0);
		}
		counts.set(lane, counts.get(lane) + 1);
		node.lane = lane;
	}

	private void leave(int lane) {
		counts.set(lane, counts.get(lane) - 1);
		while (!counts.isEmpty() && counts.getLast() == 0) {
			counts.removeLast();
		}
	}
}
