package org.edgeloop.onnx.internal.lint;

import java.util.List;
import java.util.stream.Stream;

import org.edgeloop.onnx.cost.ModelCost;
import org.edgeloop.onnx.cost.NodeCost;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.NodeRef;
import org.edgeloop.onnx.shape.InferredShapes;

/**
 * A model with what is known of it.
 *
 * @param shapes those that the cost is of
 */
public record LintedModel(Model model, InferredShapes shapes, ModelCost cost) {

	/** @return the nodes that a run executes, but calls of functions, whose bodies' nodes are among them */
	Stream<NodeRef> nodes() {
		return cost.nodes().stream().filter(node -> !node.isConstant()).map(NodeCost::ref).filter(ref -> model.function(ref.node()).isEmpty());
	}

	/** @return the place of nodes for people: the first one, and how many more there are */
	static String place(List<NodeRef> nodes) {
		NodeRef first = nodes.getFirst();
		String graph = first.graph().id();
		String label = graph.isEmpty() ? first.node().label() : graph + "/" + first.node().label();
		return nodes.size() == 1 ? label : "%s and %d more".formatted(label, nodes.size() - 1);
	}
}
