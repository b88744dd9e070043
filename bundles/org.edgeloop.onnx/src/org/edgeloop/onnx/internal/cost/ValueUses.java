package org.edgeloop.onnx.internal.cost;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Node;
import org.edgeloop.onnx.model.Value;

/** When the values of a graph are read, as steps of its execution. */
final class ValueUses {

	private final Map<String, Integer> lastUse = new HashMap<>();
	private final Map<String, Integer> counts = new HashMap<>();
	private final Set<String> outputs = new HashSet<>();

	ValueUses(Graph graph, List<Node> steps, ExecutionOrder order) {
		for (int step = 0; step < steps.size(); step++) {
			for (String value : order.taken(steps.get(step))) {
				lastUse.put(value, step);
				counts.merge(value, 1, Integer::sum);
			}
		}
		for (Value output : graph.outputs()) {
			outputs.add(output.name());
			lastUse.put(output.name(), Math.max(0, steps.size() - 1));
		}
	}

	/** @return the step that reads a value last, the last of all for the graph's outputs; -1 if nobody does */
	int last(String value) {
		return lastUse.getOrDefault(value, -1);
	}

	/** @return whether one node alone reads a value, in its own graph or those inside it, and it is no output */
	boolean isOnce(String value) {
		return counts.getOrDefault(value, 0) == 1 && !outputs.contains(value);
	}

	boolean isOutput(String value) {
		return outputs.contains(value);
	}
}
