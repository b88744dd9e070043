package org.edgeloop.onnx.internal.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;

import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Node;
import org.edgeloop.onnx.model.Tensor;
import org.edgeloop.onnx.model.Value;

/** One of two graphs that are compared: its nodes by their index, and who feeds whom. */
final class GraphSide {

	/** No node of this graph: an input, a constant, a value of the graph around it, or nothing. */
	static final int OUTSIDE = -1;

	/**
	 * A node takes an output of another.
	 *
	 * @param node which one takes it
	 * @param slot as its how manieth input
	 * @param output the how manieth output it is
	 */
	record Use(int node, int slot, int output) {
	}

	private final Graph graph;
	private final int[][] producers;
	private final List<List<Use>> uses = new ArrayList<>();
	private final int[] order;
	private final Map<String, Integer> inputs = new HashMap<>();
	private final Map<String, Integer> outputs = new HashMap<>();

	GraphSide(Graph graph) {
		this.graph = graph;
		List<Value> required = graph.requiredInputs();
		for (int i = 0; i < required.size(); i++) {
			inputs.put(required.get(i).name(), i);
		}
		for (int i = 0; i < graph.outputs().size(); i++) {
			outputs.put(graph.outputs().get(i).name(), i);
		}
		graph.nodes().forEach(_ -> uses.add(new ArrayList<>(2)));
		producers = graph.nodes().stream().map(this::connected).toArray(int[][]::new);
		order = ordered();
	}

	private int[] connected(Node node) {
		int[] found = new int[node.inputs().size()];
		for (int slot = 0; slot < found.length; slot++) {
			String name = node.inputs().get(slot);
			Optional<Node> producer = name.isEmpty() ? Optional.empty() : graph.producer(name);
			found[slot] = producer.map(Node::index).orElse(OUTSIDE);
			if (producer.isPresent()) {
				uses.get(found[slot]).add(new Use(node.index(), slot, producer.get().outputs().indexOf(name)));
			}
		}
		return found;
	}

	/** Kahn's way, in the file's order as far as that can run; nodes of a cycle come last. */
	private int[] ordered() {
		int[] open = new int[size()];
		Queue<Integer> ready = new PriorityQueue<>();
		for (int node = 0; node < open.length; node++) {
			open[node] = (int) Arrays.stream(producers[node]).filter(producer -> producer != OUTSIDE).count();
			if (open[node] == 0) {
				ready.add(node);
			}
		}
		int[] found = new int[size()];
		boolean[] placed = new boolean[size()];
		int count = 0;
		while (!ready.isEmpty()) {
			int node = ready.poll();
			placed[node] = true;
			found[count++] = node;
			for (Use use : uses.get(node)) {
				if (--open[use.node] == 0) {
					ready.add(use.node);
				}
			}
		}
		for (int node = 0; node < placed.length; node++) {
			if (!placed[node]) {
				found[count++] = node;
			}
		}
		return found;
	}

	Graph graph() {
		return graph;
	}

	int size() {
		return graph.nodes().size();
	}

	Node node(int index) {
		return graph.nodes().get(index);
	}

	/** @return for each input of a node the node that makes it, or {@link #OUTSIDE} */
	int[] producers(int node) {
		return producers[node];
	}

	List<Use> uses(int node) {
		return uses.get(node);
	}

	/** @return all nodes, each behind those that feed it */
	int[] order() {
		return order;
	}

	/** @return the place among the graph's inputs that an input of a node is; empty if it is none */
	Optional<Integer> graphInput(int node, int slot) {
		return Optional.ofNullable(inputs.get(node(node).inputs().get(slot)));
	}

	/** @return whether the graph has to be given a value of this name */
	boolean isInput(String value) {
		return inputs.containsKey(value);
	}

	/** @return the place among the graph's outputs that an output of a node is; empty if it is none */
	Optional<Integer> graphOutput(String value) {
		return Optional.ofNullable(outputs.get(value));
	}

	/** @return the constant that an input of a node is */
	Optional<Tensor> constant(int node, int slot) {
		return Optional.ofNullable(graph.initializers().get(node(node).inputs().get(slot)));
	}
}
