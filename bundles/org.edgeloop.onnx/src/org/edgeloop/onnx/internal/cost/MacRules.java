package org.edgeloop.onnx.internal.cost;

import static org.edgeloop.onnx.internal.cost.NodeFigures.get;
import static org.edgeloop.onnx.internal.cost.NodeFigures.product;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.edgeloop.onnx.model.Node;

/**
 * How often operators multiply and add up the product. Adding a bias, comparing, looking up and what is done element by element is no such
 * operation. Padding counts as if it were data.
 */
final class MacRules {

	/** Counts the operations of a node. */
	@FunctionalInterface
	interface Rule {

		long macs(NodeFigures node) throws UnknownCostException;
	}

	/** Operators of Microsoft's domain without a rule that do no such operations; of others there nothing is known. */
	private static final Set<String> MICROSOFT_WITHOUT = Set.of("BiasGelu", "BiasAdd", "BiasDropout", "BiasSoftmax", "BiasSplitGelu",
			"BitmaskDropout", "DequantizeLinear", "EmbedLayerNormalization", "ExpandDims", "FastGelu", "GatherND", "Gelu", "GridSample",
			"GroupNorm", "Inverse", "MaxpoolWithMask", "MulInteger", "NhwcMaxPool", "Pad", "QEmbedLayerNormalization", "QLinearAdd",
			"QLinearAveragePool", "QLinearConcat", "QLinearGlobalAveragePool", "QLinearLeakyRelu", "QLinearMul", "QLinearReduceMean",
			"QLinearSigmoid", "QLinearSoftmax", "QLinearWhere", "QuantizeLinear", "QuickGelu", "Range", "ReduceSumInteger", "RotaryEmbedding",
			"SimplifiedLayerNormalization", "SkipGroupNorm", "SkipLayerNormalization", "SkipSimplifiedLayerNormalization", "Tokenizer", "Trilu",
			"Unique", "UnfoldTensor", "Rfft", "Irfft");

	private final Map<String, Rule> rules = new HashMap<>();

	MacRules() {
		put(node -> convolution(node, 1), "Conv", "ConvInteger", "DeformConv", "FusedConv", "NhwcConv", "NhwcFusedConv",
				"CausalConvWithState", "ai.onnx.preview.CausalConvWithState");
		put(node -> convolution(node, 3), "QLinearConv");
		put(MacRules::transposed, "ConvTranspose", "ConvTransposeWithDynamicPads");
		put(node -> perElement(node, get(node.input(0), -1)), "MatMul", "MatMulInteger", "QLinearMatMul", "MatMulIntegerToFloat",
				"DynamicQuantizeMatMul", "MatMulNBits", "MatMulBnb4", "MatMulFpQ4");
		put(node -> perElement(node, get(node.input(0), node.integer("transA", 0) == 0 ? -1 : -2)), "Gemm", "QGemm", "GemmFloat8",
				"FusedMatMul", "TransposeMatMul", "FusedGemm", "GemmFastGelu", "FusedMatMulActivation");
		put(node -> new EinsumProduct(node.text("equation")).macs(node), "Einsum");
		put(MacRules::recurrent, "RNN", "GRU", "LSTM", "DynamicQuantizeLSTM");
		put(AttentionMacs::standard, "Attention", "FlexAttention", "ai.onnx.preview.FlexAttention");
		put(_ -> {
			throw new UnknownCostException("how many products it takes hangs on how it is computed");
		}, "LinearAttention", "ai.onnx.preview.LinearAttention");
		put(AttentionMacs::microsoft, "com.microsoft.Attention", "com.microsoft.QAttention");
		put(AttentionMacs::heads, "MultiHeadAttention", "GroupQueryAttention");
		put(node -> product(rows(node), node.listed("coefficients")), "ai.onnx.ml.LinearClassifier", "ai.onnx.ml.LinearRegressor");
		put(node -> product(rows(node), node.listed("support_vectors") + node.listed("coefficients")), "ai.onnx.ml.SVMClassifier",
				"ai.onnx.ml.SVMRegressor");
	}

	private void put(Rule rule, String... operators) {
		for (String operator : operators) {
			rules.put(operator, rule);
		}
	}

	/** @throws UnknownCostException if a shape is not known, or nothing is known of the operator */
	long macs(NodeFigures figures) throws UnknownCostException {
		Node node = figures.node();
		String operator = Operators.isStandard(node) && !rules.containsKey(node.qualifiedOperator()) ? node.operator() : node.qualifiedOperator();
		if (rules.containsKey(operator)) {
			return rules.get(operator).macs(figures);
		}
		if (!node.isDefaultDomain() && !node.domain().startsWith("ai.onnx.") && !isWithout(node)) {
			throw new UnknownCostException("what the operator " + node.qualifiedOperator() + " does is not known");
		}
		return 0;
	}

	private static boolean isWithout(Node node) {
		return node.domain().equals(Operators.MICROSOFT) && MICROSOFT_WITHOUT.contains(node.operator());
	}

	/** Weights are [output channels, all that one output element is made of], wherever the channels of data are. */
	private static long convolution(NodeFigures node, int weights) throws UnknownCostException {
		long[] kernel = node.input(weights);
		return perElement(node, product(Arrays.copyOfRange(kernel, Math.min(1, kernel.length), kernel.length)));
	}

	/** Weights are [input channels, all that one input element goes into]. */
	private static long transposed(NodeFigures node) throws UnknownCostException {
		long[] kernel = node.input(1);
		return product(node.elementsOfInput(0), product(Arrays.copyOfRange(kernel, Math.min(1, kernel.length), kernel.length)));
	}

	private static long perElement(NodeFigures node, long macs) throws UnknownCostException {
		return product(node.elementsOfOutput(), macs);
	}

	/** Each step of each sequence goes once through the weights of all directions. */
	private static long recurrent(NodeFigures node) throws UnknownCostException {
		long[] sequences = node.input(0);
		return product(get(sequences, 0), get(sequences, 1), Math.addExact(node.elementsOfInput(1), node.elementsOfInput(2)));
	}

	private static long rows(NodeFigures node) throws UnknownCostException {
		long[] table = node.input(0);
		return table.length < 2 ? 1 : table[0];
	}

	/** @return the operators with a rule, for tests */
	List<String> operators() {
		return rules.keySet().stream().sorted().toList();
	}
}
