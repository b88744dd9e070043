package org.edgeloop.onnx.cost;

import java.util.List;
import java.util.Optional;

import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Node;
import org.edgeloop.onnx.model.ValueType;
import org.edgeloop.onnx.shape.InferredShapes;

/** The costs of the nodes that a run executes, as rows like those of ST's reports. */
public final class CostTable {

	/**
	 * A node.
	 *
	 * @param cost its figures
	 * @param place its graph, empty for the main one
	 * @param layer its name
	 * @param operator with its domain, unless it is ONNX's own
	 * @param outputShape type and shape of its first output
	 * @param connectedTo where its changing inputs come from: names of nodes or of the model's inputs
	 * @param share of the MACs of its graph, 0 to 1
	 */
	public record Row(NodeCost cost, String place, String layer, String operator, String outputShape, List<String> connectedTo, double share) {

		public Row {
			connectedTo = List.copyOf(connectedTo);
		}
	}

	private final ModelCost cost;
	private final InferredShapes shapes;

	/** @param shapes those that the cost is of */
	public CostTable(ModelCost cost, InferredShapes shapes) {
		this.cost = cost;
		this.shapes = shapes;
	}

	/** @return in the order of execution, the main graph first; constants are not among them */
	public List<Row> rows() {
		double all = Math.max(1, cost.totals().macs());
		return cost.nodes().stream().filter(node -> !node.isConstant()).map(node -> row(node, all)).toList();
	}

	private Row row(NodeCost figures, double all) {
		Graph graph = figures.ref().graph();
		Node node = figures.ref().node();
		Optional<ValueType> made = node.outputs().stream().filter(output -> !output.isEmpty()).findFirst().flatMap(output -> shapes.type(graph, output));
		return new Row(figures, graph.id(), node.label(), node.qualifiedOperator(), made.map(ValueType::toString).orElse("?"), sources(graph, node),
				figures.macs().orElse(0) / all);
	}

	private List<String> sources(Graph graph, Node node) {
		return node.inputs().stream().filter(input -> !input.isEmpty() && isChanging(graph, input)).distinct()
				.map(input -> graph.producer(input).map(Node::label).orElse(input)).toList();
	}

	private boolean isChanging(Graph graph, String value) {
		return !graph.initializers().containsKey(value) && shapes.constant(graph, value).isEmpty();
	}
}
