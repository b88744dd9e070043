package org.edgeloop.onnx.internal.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.edgeloop.base.Progress;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Node;

/**
 * Finds out which nodes of two graphs are the same: by names that somebody gave, then by what they are and what surrounds them, from the
 * largest surroundings to the smallest, then along edges from pairs that are found, then by their order. Names that programs number
 * through tell nothing once a node is inserted, and so come late.
 */
final class GraphMatcher {

	/** Steps around a node, from far to near. */
	private static final int[] SURROUNDINGS = { 8, 4, 2, 1 };
	private static final Pattern NUMBERED = Pattern.compile("(?:onnx::|node_)?(\\w*?)_?\\d*");
	private static final Set<String> COUNTERS = Set.of("", "n", "node", "op", "x", "t", "output", "out");

	private final GraphSide before;
	private final GraphSide after;
	private final Matching matching;
	private final NodeKeys keysBefore;
	private final NodeKeys keysAfter;
	private final Progress progress;

	GraphMatcher(Graph before, Graph after, Progress progress) {
		this.before = new GraphSide(before);
		this.after = new GraphSide(after);
		this.progress = progress;
		matching = new Matching(this.before.size(), this.after.size());
		var attributes = new AttributeKeys(progress);
		keysBefore = new NodeKeys(this.before, attributes);
		keysAfter = new NodeKeys(this.after, attributes);
	}

	GraphSide before() {
		return before;
	}

	GraphSide after() {
		return after;
	}

	Matching match() {
		byName(false);
		propagate();
		byWhole();
		bySurroundings();
		byName(true);
		propagate();
		new SequenceAlignment(before, after, matching).align(keysBefore.form(), keysAfter.form());
		propagate();
		new SequenceAlignment(before, after, matching).align(operators(before), operators(after));
		propagate();
		new Replacements(before, after, matching).match();
		return matching;
	}

	private static long[] operators(GraphSide side) {
		return side.graph().nodes().stream().mapToLong(NodeKeys::operator).toArray();
	}

	/** @param numbered whether to go by names that were numbered through, or by others */
	private void byName(boolean numbered) {
		byKey(node -> nameKey(before.node(node), numbered), node -> nameKey(after.node(node), numbered), false);
	}

	private static Object nameKey(Node node, boolean numbered) {
		String name = node.name().isEmpty() && !node.outputs().isEmpty() ? node.outputs().getFirst() : node.name();
		return isNumbered(node, name) == numbered ? node.qualifiedOperator() + " " + name : new Object();
	}

	/** Names such as {@code Conv_12}, {@code node_7} or {@code 31}. */
	private static boolean isNumbered(Node node, String name) {
		Matcher number = NUMBERED.matcher(name);
		return number.matches() && (COUNTERS.contains(number.group(1)) || number.group(1).equals(node.operator()));
	}

	/** What lies before a change leads from the inputs as it did; what lies behind it leads to the outputs as it did. */
	private void byWhole() {
		List<long[][]> keys = new ArrayList<>();
		for (long[][] own : List.of(new long[][] { keysBefore.content(), keysAfter.content() }, new long[][] { keysBefore.form(), keysAfter.form() })) {
			long[][] up = { keysBefore.upstream(own[0]), keysAfter.upstream(own[1]) };
			long[][] down = { keysBefore.downstream(own[0]), keysAfter.downstream(own[1]) };
			keys.add(new long[][] { joined(up[0], down[0]), joined(up[1], down[1]) });
			keys.add(up);
			keys.add(down);
		}
		for (long[][] pair : keys) {
			byKey(pair[0], pair[1], true);
			propagate();
		}
	}

	private static long[] joined(long[] one, long[] other) {
		long[] both = new long[one.length];
		for (int i = 0; i < both.length; i++) {
			both[i] = Mix.of(one[i], other[i]);
		}
		return both;
	}

	private void bySurroundings() {
		for (int steps : SURROUNDINGS) {
			for (long[][] own : List.of(new long[][] { keysBefore.content(), keysAfter.content() }, new long[][] { keysBefore.form(), keysAfter.form() })) {
				if (matching.isComplete()) {
					return;
				}
				byKey(keysBefore.around(own[0], steps), keysAfter.around(own[1], steps), false);
				propagate();
			}
		}
	}

	private void byKey(long[] one, long[] other, boolean groups) {
		byKey(node -> (Object) one[node], node -> (Object) other[node], groups);
	}

	/** @param groups whether equal ones are paired in their order, if there are as many on both sides; else only single ones are */
	private void byKey(IntFunction<Object> one, IntFunction<Object> other, boolean groups) {
		progress.checkCancelled();
		Map<Object, List<Integer>> found = new HashMap<>();
		for (int node : before.order()) {
			if (matching.after(node) == Matching.NOBODY) {
				found.computeIfAbsent(one.apply(node), _ -> new ArrayList<>(1)).add(node);
			}
		}
		Map<Object, List<Integer>> partners = new HashMap<>();
		for (int node : after.order()) {
			if (matching.before(node) == Matching.NOBODY) {
				partners.computeIfAbsent(other.apply(node), _ -> new ArrayList<>(1)).add(node);
			}
		}
		found.forEach((key, nodes) -> {
			List<Integer> same = partners.getOrDefault(key, List.of());
			if (same.size() == nodes.size() && (groups || same.size() == 1)) {
				for (int i = 0; i < same.size(); i++) {
					matching.match(nodes.get(i), same.get(i));
				}
			}
		});
	}

	/** From pairs that are found to those that feed them and those that they feed. */
	private void propagate() {
		while (!matching.fresh().isEmpty()) {
			int[] pair = matching.fresh().poll();
			int[] above = before.producers(pair[0]);
			int[] others = after.producers(pair[1]);
			for (int slot = 0; slot < Math.min(above.length, others.length); slot++) {
				if (above[slot] != GraphSide.OUTSIDE && others[slot] != GraphSide.OUTSIDE && alike(above[slot], others[slot])) {
					matching.match(above[slot], others[slot]);
				}
			}
			propagateDown(pair[0], pair[1]);
		}
	}

	/** A value may feed thousands of nodes: only one that is alone in how it takes the value finds its partner so. */
	private void propagateDown(int one, int other) {
		Map<Long, List<Integer>> users = users(before, one, keysBefore.form(), matching::after);
		Map<Long, List<Integer>> others = users(after, other, keysAfter.form(), matching::before);
		users.forEach((key, nodes) -> {
			List<Integer> same = others.getOrDefault(key, List.of());
			if (nodes.size() == 1 && same.size() == 1) {
				matching.match(nodes.getFirst(), same.getFirst());
			}
		});
	}

	private static Map<Long, List<Integer>> users(GraphSide side, int node, long[] form, IntUnaryOperator partner) {
		Map<Long, List<Integer>> found = new HashMap<>();
		for (GraphSide.Use use : side.uses(node)) {
			if (partner.applyAsInt(use.node()) == Matching.NOBODY) {
				found.computeIfAbsent(Mix.of(Mix.of(form[use.node()], use.slot()), use.output()), _ -> new ArrayList<>(1)).add(use.node());
			}
		}
		return found;
	}

	private boolean alike(int one, int other) {
		return matching.isOpen(one, other) && keysBefore.form()[one] == keysAfter.form()[other];
	}
}
