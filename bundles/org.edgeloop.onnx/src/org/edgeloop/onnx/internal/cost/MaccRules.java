package org.edgeloop.onnx.internal.cost;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Node;

/**
 * Multiplications and accumulations as the reports of ST Edge AI Core 1.0 count them, derived from such reports: what has weights counts
 * its operations and once its output channels, whether it adds a bias or not; a rectifier counts its elements, unless it runs with what has
 * weights before it, as does a batch normalization; a softmax counts each element 15 times; what only moves data counts nothing. The
 * reports tell no more, and nothing else is counted.
 */
final class MaccRules {

	private static final int SOFTMAX = 15;

	private static final Set<String> WEIGHTED = Set.of("Conv", "ConvInteger", "QLinearConv", "Gemm", "MatMul", "MatMulInteger",
			"QLinearMatMul");
	private static final Set<String> MOVING = Set.of("Identity", "Reshape", "Flatten", "Squeeze", "Unsqueeze", "QuantizeLinear",
			"DequantizeLinear");
	private static final String RECTIFIER = "Relu";
	private static final String NORMALIZATION = "BatchNormalization";

	private MaccRules() {
	}

	/** @return empty if the reports tell no rule */
	static OptionalLong macc(Graph graph, NodeFigures figures, long macs) throws UnknownCostException {
		Node node = figures.node();
		if (!node.isDefaultDomain()) {
			return OptionalLong.empty();
		}
		String operator = node.operator();
		if (WEIGHTED.contains(operator)) {
			return OptionalLong.of(Math.addExact(macs, channels(figures)));
		}
		if (MOVING.contains(operator)) {
			return OptionalLong.of(0);
		}
		if (operator.equals("Softmax")) {
			return OptionalLong.of(NodeFigures.product(SOFTMAX, figures.elementsOfOutput()));
		}
		if (runsWithWeights(graph, node)) {
			return OptionalLong.of(0);
		}
		return operator.equals(RECTIFIER) ? OptionalLong.of(figures.elementsOfOutput()) : OptionalLong.empty();
	}

	private static long channels(NodeFigures figures) throws UnknownCostException {
		long[] output = figures.output();
		return NodeFigures.get(output, figures.node().operator().contains("Conv") ? 1 : -1);
	}

	/** Whether a rectifier or a normalization is all that is made of what comes from weights, as the compiler folds it in then. */
	private static boolean runsWithWeights(Graph graph, Node node) {
		Node at = node;
		while (at.isDefaultDomain() && (at.operator().equals(RECTIFIER) || at.operator().equals(NORMALIZATION) || Operators.isQuantize(at)
				|| Operators.isDequantize(at))) {
			String input = at.input(0).orElse("");
			List<Node> takers = graph.consumers(input);
			Optional<Node> before = graph.producer(input);
			if (before.isEmpty() || takers.size() != 1 || before.get().index() >= at.index()) {
				return false;
			}
			at = before.get();
		}
		return at != node && at.isDefaultDomain() && WEIGHTED.contains(at.operator());
	}
}
