package org.edgeloop.onnx.internal.diff;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.edgeloop.onnx.model.Node;

/** Pairs nodes of different operators where the one took the other's place: what feeds them, and what they feed, is matched. */
final class Replacements {

	private final GraphSide before;
	private final GraphSide after;
	private final Matching matching;

	Replacements(GraphSide before, GraphSide after, Matching matching) {
		this.before = before;
		this.after = after;
		this.matching = matching;
	}

	void match() {
		for (int node : before.order()) {
			if (matching.after(node) == Matching.NOBODY) {
				candidates(node).stream().filter(other -> matching.isOpen(node, other) && samePlace(node, other)).findFirst()
						.ifPresent(other -> matching.match(node, other));
			}
		}
	}

	/** Whatever takes the outputs of those that feed the node, feeds those that it feeds, or makes the graph's output that it makes. */
	private Set<Integer> candidates(int node) {
		Set<Integer> found = new HashSet<>();
		for (int producer : before.producers(node)) {
			int same = producer == GraphSide.OUTSIDE ? Matching.NOBODY : matching.after(producer);
			if (same != Matching.NOBODY) {
				after.uses(same).forEach(use -> found.add(use.node()));
			}
		}
		for (GraphSide.Use use : before.uses(node)) {
			int same = matching.after(use.node());
			if (same != Matching.NOBODY) {
				Arrays.stream(after.producers(same)).filter(producer -> producer != GraphSide.OUTSIDE).forEach(found::add);
			}
		}
		outputs(before, node).forEach(place -> after.graph().producer(after.graph().outputs().get(place).name()).map(Node::index).ifPresent(found::add));
		return found;
	}

	/** The places among the outputs of both graphs that a node makes. */
	private Set<Integer> outputs(GraphSide side, int node) {
		int both = Math.min(before.graph().outputs().size(), after.graph().outputs().size());
		return side.node(node).outputs().stream().flatMap(output -> side.graphOutput(output).stream()).filter(place -> place < both).collect(Collectors.toSet());
	}

	private boolean samePlace(int node, int other) {
		Set<Integer> above = Arrays.stream(before.producers(node)).filter(producer -> producer != GraphSide.OUTSIDE).map(matching::after).boxed()
				.collect(Collectors.toSet());
		Set<Integer> aboveOther = Arrays.stream(after.producers(other)).filter(producer -> producer != GraphSide.OUTSIDE).boxed().collect(Collectors.toSet());
		Set<Integer> below = before.uses(node).stream().map(use -> matching.after(use.node())).collect(Collectors.toSet());
		Set<Integer> belowOther = after.uses(other).stream().map(GraphSide.Use::node).collect(Collectors.toSet());
		return above.equals(aboveOther) && below.equals(belowOther) && outputs(before, node).equals(outputs(after, other));
	}
}
