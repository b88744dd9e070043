package org.edgeloop.onnx.view;

import java.util.HashMap;
import java.util.Map;

import org.edgeloop.onnx.model.Node;

/** What operators do, as far as a colour can say it. The operator's name always stands beside it. */
public enum OperatorFamily {
	/** Sums of products with weights. */
	LINEAR("linear", 0x2463A8, 0x3E7CC4),
	ACTIVATION("activation", 0xA8452A, 0xC0603F),
	POOLING("pooling", 0x2E7245, 0x3F8F5A),
	NORMALIZATION("normalization", 0x1F6F78, 0x2F8A94),
	/** Moves and reshapes without computing. */
	SHAPE("shape", 0x6E5B1E, 0x8C7632),
	ARITHMETIC("arithmetic", 0x55606C, 0x6E7A87),
	REDUCTION("reduction", 0x5E4A8A, 0x7C66AD),
	QUANTIZATION("quantization", 0x8A3D7C, 0xAA5A9B),
	/** Recurrent networks and attention. */
	SEQUENCE("sequence", 0x3F45A5, 0x5F66C8),
	/** Branches, loops and calls of functions. */
	CONTROL("control", 0x8E2F56, 0xB04B74),
	/** Trees, linear models and what prepares tables: {@code ai.onnx.ml}. */
	CLASSICAL("classical", 0x7D4F12, 0x9E6A26),
	OTHER("other", 0x434A53, 0x5C6570);

	private static final Map<String, OperatorFamily> FAMILIES = new HashMap<>();

	static {
		put(LINEAR, "Conv ConvTranspose ConvInteger QLinearConv DeformConv MatMul MatMulInteger QLinearMatMul Gemm Einsum FusedConv FusedMatMul "
				+ "FusedGemm QGemm MatMulNBits NhwcConv Det CausalConvWithState");
		put(ACTIVATION, "Relu LeakyRelu PRelu Elu Selu Celu Gelu FastGelu BiasGelu QuickGelu Sigmoid HardSigmoid HardSwish Mish Swish Tanh Softmax "
				+ "LogSoftmax Softplus Softsign ThresholdedRelu Hardmax Clip Shrink QLinearSigmoid QLinearLeakyRelu QLinearSoftmax");
		put(POOLING, "MaxPool AveragePool LpPool GlobalMaxPool GlobalAveragePool GlobalLpPool MaxUnpool MaxRoiPool RoiAlign QLinearAveragePool "
				+ "QLinearGlobalAveragePool");
		put(NORMALIZATION, "BatchNormalization InstanceNormalization LayerNormalization GroupNormalization LRN LpNormalization RMSNormalization "
				+ "MeanVarianceNormalization SkipLayerNormalization SimplifiedLayerNormalization SkipSimplifiedLayerNormalization "
				+ "EmbedLayerNormalization Dropout");
		put(SHAPE, "Reshape Transpose Flatten Squeeze Unsqueeze Concat Slice Split Gather GatherElements GatherND Scatter ScatterElements ScatterND "
				+ "Expand Tile Pad Cast CastLike Identity Shape Size Constant ConstantOfShape Range DepthToSpace SpaceToDepth Resize Upsample Trilu "
				+ "EyeLike OneHot NonZero Unique Compress ReverseSequence CenterCropPad TensorScatter BitCast SplitToSequence ConcatFromSequence "
				+ "SequenceConstruct SequenceEmpty SequenceAt SequenceInsert SequenceErase SequenceLength Optional OptionalGetElement "
				+ "OptionalHasElement Col2Im AffineGrid GridSample");
		put(ARITHMETIC, "Add Sub Mul Div Mod Pow Sqrt Exp Log Abs Neg Sign Ceil Floor Round Reciprocal Min Max Sum Mean And Or Not Xor Equal Greater "
				+ "GreaterOrEqual Less LessOrEqual Where Sin Cos Tan Asin Acos Atan Sinh Cosh Asinh Acosh Atanh Erf IsNaN IsInf BitShift BitwiseAnd "
				+ "BitwiseOr BitwiseNot BitwiseXor QLinearAdd QLinearMul CumSum CumProd");
		put(REDUCTION, "ReduceSum ReduceMean ReduceMax ReduceMin ReduceProd ReduceL1 ReduceL2 ReduceLogSum ReduceLogSumExp ReduceSumSquare ArgMax "
				+ "ArgMin TopK NonMaxSuppression NegativeLogLikelihoodLoss SoftmaxCrossEntropyLoss");
		put(QUANTIZATION, "QuantizeLinear DequantizeLinear DynamicQuantizeLinear DynamicQuantizeMatMul");
		put(SEQUENCE, "RNN GRU LSTM Attention MultiHeadAttention GroupQueryAttention FlexAttention LinearAttention RotaryEmbedding");
		put(CONTROL, "If Loop Scan SequenceMap");
	}

	private final String text;
	private final int light;
	private final int dark;

	OperatorFamily(String text, int light, int dark) {
		this.text = text;
		this.light = light;
		this.dark = dark;
	}

	private static void put(OperatorFamily family, String operators) {
		for (String operator : operators.split(" ")) {
			FAMILIES.put(operator, family);
		}
	}

	public static OperatorFamily of(Node node) {
		if (node.domain().startsWith("ai.onnx.ml")) {
			return CLASSICAL;
		}
		return FAMILIES.getOrDefault(node.operator(), OTHER);
	}

	/** @return {@code 0xAARRGGBB}, dark enough for white text on it */
	public int colour(boolean onDark) {
		return 0xFF000000 | (onDark ? dark : light);
	}

	/** @return for people */
	@Override
	public String toString() {
		return text;
	}
}
