package org.edgeloop.onnx.internal.model;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Node;
import org.edgeloop.onnx.model.Value;

/** Who makes and who takes each value of a graph. */
public final class GraphIndex {

	private static final int[] NOBODY = {};

	private final Graph graph;
	private final Map<String, Value> declared = new LinkedHashMap<>();
	private final Map<String, Integer> producers = new HashMap<>();
	private final Map<String, int[]> consumers = new HashMap<>();

	public GraphIndex(Graph graph) {
		this.graph = graph;
		graph.inputs().forEach(input -> declared.putIfAbsent(input.name(), input));
		graph.outputs().forEach(output -> declared.putIfAbsent(output.name(), output));
		for (Node node : graph.nodes()) {
			for (String output : node.outputs()) {
				if (!output.isEmpty()) {
					producers.putIfAbsent(output, node.index());
				}
			}
			node.inputs().stream().filter(input -> !input.isEmpty()).distinct().forEach(input -> consumers.merge(input, new int[] { node.index() },
					GraphIndex::joined));
		}
	}

	private static int[] joined(int[] before, int[] one) {
		int[] all = Arrays.copyOf(before, before.length + 1);
		all[before.length] = one[0];
		return all;
	}

	public Optional<Value> declared(String value) {
		return Optional.ofNullable(declared.get(value));
	}

	/** @return the node's index, or -1 */
	public int producer(String value) {
		return producers.getOrDefault(value, -1);
	}

	public IntStream consumers(String value) {
		return Arrays.stream(consumers.getOrDefault(value, NOBODY));
	}

	public boolean defines(String value) {
		return producers.containsKey(value) || graph.initializers().containsKey(value) || graph.sparseInitializers().containsKey(value)
				|| graph.inputs().stream().anyMatch(input -> input.name().equals(value));
	}
}
