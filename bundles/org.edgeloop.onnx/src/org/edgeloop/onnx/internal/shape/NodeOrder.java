package org.edgeloop.onnx.internal.shape;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Node;

/**
 * An order in which the nodes of a graph can be gone through: the file's if it is one, else by what each needs. Nodes on a cycle, which
 * no order suits, come last in the file's order.
 */
final class NodeOrder {

	private final Graph graph;
	private final List<Node> nodes;

	private NodeOrder(Graph graph) {
		this.graph = graph;
		nodes = graph.nodes();
	}

	/** @return indices of all nodes */
	static int[] of(Graph graph) {
		return new NodeOrder(graph).order();
	}

	private int[] order() {
		int[] order = new int[nodes.size()];
		Arrays.setAll(order, i -> i);
		return isOrdered() ? order : sorted(order);
	}

	private boolean isOrdered() {
		for (Node node : nodes) {
			for (String needed : needs(node)) {
				if (producer(needed) >= node.index()) {
					return false;
				}
			}
		}
		return true;
	}

	/** Kahn's way, smallest index first among those that wait equally long. */
	private int[] sorted(int[] order) {
		int[] open = new int[order.length];
		int[][] waiting = new int[order.length][0];
		for (Node node : nodes) {
			for (int producer : producers(node)) {
				open[node.index()]++;
				waiting[producer] = Arrays.copyOf(waiting[producer], waiting[producer].length + 1);
				waiting[producer][waiting[producer].length - 1] = node.index();
			}
		}
		Deque<Integer> ready = new ArrayDeque<>();
		Arrays.stream(order).filter(index -> open[index] == 0).forEach(ready::add);
		Set<Integer> done = new LinkedHashSet<>();
		while (!ready.isEmpty()) {
			int index = ready.remove();
			done.add(index);
			for (int next : waiting[index]) {
				if (--open[next] == 0) {
					ready.add(next);
				}
			}
		}
		Arrays.stream(order).forEach(done::add);
		return done.stream().mapToInt(Integer::intValue).toArray();
	}

	private Set<Integer> producers(Node node) {
		Set<Integer> found = new LinkedHashSet<>();
		for (String needed : needs(node)) {
			int producer = producer(needed);
			if (producer >= 0) {
				found.add(producer);
			}
		}
		return found;
	}

	private int producer(String value) {
		return graph.producer(value).map(Node::index).orElse(-1);
	}

	/** A node needs its inputs, and what its subgraphs take from around them. */
	private static Iterable<String> needs(Node node) {
		if (node.attributes().isEmpty() || node.subgraphs().isEmpty()) {
			return node.inputs();
		}
		Set<String> names = new HashSet<>(node.inputs());
		node.subgraphs().forEach(subgraph -> taken(subgraph, names));
		return names;
	}

	private static void taken(Graph subgraph, Set<String> names) {
		Set<String> inside = new HashSet<>();
		subgraph.outputs().forEach(output -> inside.add(output.name()));
		for (Node node : subgraph.nodes()) {
			inside.addAll(node.inputs());
			node.subgraphs().forEach(inner -> taken(inner, inside));
		}
		inside.removeIf(subgraph::defines);
		names.addAll(inside);
	}
}
