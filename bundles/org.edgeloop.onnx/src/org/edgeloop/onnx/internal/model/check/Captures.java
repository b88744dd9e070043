package org.edgeloop.onnx.internal.model.check;

import java.util.HashSet;
import java.util.Set;

import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Node;
import org.edgeloop.onnx.model.Value;

/** The names that nodes take, those of their graphs included. */
final class Captures {

	private Captures() {
	}

	/** @return all names that stand as inputs of nodes in a graph and the graphs inside it */
	static Set<String> names(Graph graph) {
		Set<String> taken = new HashSet<>();
		graph.nodes().forEach(node -> addTaken(node, taken));
		return taken;
	}

	/** @return the names that a node takes itself and from around the graphs inside it */
	static Set<String> names(Node node) {
		Set<String> taken = new HashSet<>();
		addTaken(node, taken);
		return taken;
	}

	private static void addTaken(Node node, Set<String> taken) {
		taken.addAll(node.inputs());
		if (node.attributes().isEmpty()) {
			return;
		}
		for (Graph inner : node.subgraphs()) {
			inner.nodes().forEach(each -> addTaken(each, taken));
			inner.outputs().stream().map(Value::name).forEach(taken::add);
		}
	}
}
