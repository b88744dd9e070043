package org.edgeloop.onnx.internal.view;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Node;
import org.edgeloop.onnx.model.Value;

/**
 * Which nodes of a graph only prepare weights: they are computed of initializers and constants alone. Nodes that compute something of
 * their own stay, or a graph without inputs would fold into its last node.
 */
final class ConstantFolding {

	private static final Set<String> PREPARING = Set.of("Constant", "ConstantOfShape", "Identity", "Cast", "Reshape", "Transpose", "Unsqueeze",
			"Squeeze", "Flatten", "Expand", "DequantizeLinear", "QuantizeLinear");

	private final Graph graph;
	private final BitSet folded = new BitSet();
	private final Set<String> values = new HashSet<>();
	private final Map<String, Integer> captured = new HashMap<>();
	private final boolean enabled;

	ConstantFolding(Graph graph, boolean enabled) {
		this.graph = graph;
		this.enabled = enabled;
		if (enabled) {
			capture();
			Set<String> outputs = graph.outputs().stream().map(Value::name).collect(Collectors.toSet());
			for (Node node : graph.nodes()) {
				if (node.isDefaultDomain() && PREPARING.contains(node.operator()) && node.inputs().stream().allMatch(this::isInput)
						&& node.outputs().stream().noneMatch(outputs::contains)
						&& node.outputs().stream().anyMatch(output -> captured.containsKey(output) || !graph.consumers(output).isEmpty())) {
					folded.set(node.index());
					values.addAll(node.outputs());
				}
			}
		}
	}

	private void capture() {
		for (Node node : graph.nodes()) {
			Wiring.captured(node).forEach(value -> captured.putIfAbsent(value, node.index()));
		}
	}

	/** @return the first node whose subgraphs take a value; -1 for none */
	int capturedBy(String value) {
		return captured.getOrDefault(value, -1);
	}

	private boolean isInput(String value) {
		return value.isEmpty() || isFolded(value);
	}

	/** @return whether a node has no box of its own */
	boolean isFolded(int node) {
		return folded.get(node);
	}

	/** @return whether a value of this graph is written on its users' boxes */
	boolean isFolded(String value) {
		return enabled && (values.contains(value) || isInitializer(value));
	}

	boolean isInitializer(String value) {
		return graph.initializers().containsKey(value) || graph.sparseInitializers().containsKey(value);
	}
}
