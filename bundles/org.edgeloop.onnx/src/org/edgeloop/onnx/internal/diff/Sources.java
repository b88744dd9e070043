package org.edgeloop.onnx.internal.diff;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/** Where an input comes from, past nodes that have no partner: two sides that name the same sources are fed alike. */
final class Sources {

	/** Further away, nobody would call it the same place. */
	private static final int MOST = 64;

	private final GraphSide side;
	private final GraphSide other;
	private final IntUnaryOperator identity;

	/** @param identity the node after that a matched node is; {@link Matching#NOBODY} for others */
	Sources(GraphSide side, GraphSide other, IntUnaryOperator identity) {
		this.side = side;
		this.other = other;
		this.identity = identity;
	}

	/** A matched node's output. */
	private record Source(int node, int output) {
	}

	/**
	 * An input of the graph, or a value from around it.
	 *
	 * @param place its name where both sides have it, else the how manieth input it is
	 */
	private record Outer(Object place) {
	}

	/** @return nothing for an input that is left out or a constant */
	Set<Object> of(int node, int slot) {
		Set<Object> found = new HashSet<>();
		Set<Integer> seen = new HashSet<>();
		Deque<Integer> open = new ArrayDeque<>();
		follow(node, slot, found, open);
		while (!open.isEmpty() && seen.size() < MOST) {
			int passed = open.poll();
			if (seen.add(passed)) {
				for (int input = 0; input < side.producers(passed).length; input++) {
					follow(passed, input, found, open);
				}
			}
		}
		return found;
	}

	private void follow(int node, int slot, Set<Object> found, Deque<Integer> open) {
		Optional<String> name = slot < side.node(node).inputs().size() ? side.node(node).input(slot) : Optional.empty();
		if (name.isEmpty()) {
			return;
		}
		int producer = side.producers(node)[slot];
		if (producer == GraphSide.OUTSIDE) {
			Optional<Integer> input = side.graphInput(node, slot);
			if (input.isPresent()) {
				found.add(new Outer(other.isInput(name.get()) ? name.get() : input.get()));
			} else if (side.constant(node, slot).isEmpty()) {
				// names around a subgraph may have changed with everything else: all of them count as one source
				found.add(new Outer(GraphSide.OUTSIDE));
			}
		} else if (identity.applyAsInt(producer) == Matching.NOBODY) {
			open.add(producer);
		} else {
			found.add(new Source(identity.applyAsInt(producer), side.node(producer).outputs().indexOf(name.get())));
		}
	}
}
