package org.edgeloop.onnx.internal.cost;

import java.util.Set;

import org.edgeloop.onnx.model.Node;

/** What kinds of operators there are, as far as memory is concerned. */
final class Operators {

	static final String MICROSOFT = "com.microsoft";
	static final String MACHINE_LEARNING = "ai.onnx.ml";

	/** Their first output is their first input under another name or shape. */
	private static final Set<String> VIEWS = Set.of("Identity", "Reshape", "Flatten", "Squeeze", "Unsqueeze", "Dropout", "BitCast");

	/** Each element of the output hangs on the elements at its own place only. */
	private static final Set<String> ELEMENTWISE = Set.of("Abs", "Acos", "Acosh", "Add", "And", "Asin", "Asinh", "Atan", "Atanh",
			"BatchNormalization", "BitShift", "BitwiseAnd", "BitwiseNot", "BitwiseOr", "BitwiseXor", "Cast", "CastLike", "Ceil", "Celu", "Clip",
			"Cos", "Cosh", "Div", "Elu", "Equal", "Erf", "Exp", "Floor", "Gelu", "Greater", "GreaterOrEqual", "HardSigmoid", "HardSwish",
			"IsInf", "IsNaN", "LeakyRelu", "Less", "LessOrEqual", "Log", "Max", "Mean", "Min", "Mish", "Mod", "Mul", "Neg", "Not", "Or",
			"PRelu", "Pow", "QuantizeLinear", "Reciprocal", "Relu", "Round", "Selu", "Shrink", "Sigmoid", "Sign", "Sin", "Sinh", "Softplus",
			"Softsign", "Sqrt", "Sub", "Sum", "Swish", "Tan", "Tanh", "ThresholdedRelu", "Where", "Xor", "BiasGelu", "FastGelu", "QuickGelu",
			"QLinearAdd", "QLinearMul", "QLinearSigmoid", "QLinearLeakyRelu");

	/** Without inputs or not, they make something else each time. */
	private static final Set<String> RANDOM = Set.of("RandomNormal", "RandomUniform", "RandomNormalLike", "RandomUniformLike", "Bernoulli",
			"Multinomial");

	/** The graphs inside them are what they do. */
	private static final Set<String> CONTROLLING = Set.of("If", "Loop", "Scan", "SequenceMap");

	private Operators() {
	}

	/** @return whether what runs inside a node is all that it does */
	static boolean isControlling(Node node) {
		return node.isDefaultDomain() && CONTROLLING.contains(node.operator());
	}

	static boolean isView(Node node) {
		return node.isDefaultDomain() && VIEWS.contains(node.operator());
	}

	static boolean isElementwise(Node node) {
		return isStandard(node) && ELEMENTWISE.contains(node.operator());
	}

	static boolean isRandom(Node node) {
		return RANDOM.contains(node.operator());
	}

	/** Of whom it is known what they do. */
	static boolean isStandard(Node node) {
		return node.isDefaultDomain() || node.domain().equals(MICROSOFT);
	}

	static boolean isQuantize(Node node) {
		return isStandard(node) && node.operator().equals("QuantizeLinear");
	}

	static boolean isDequantize(Node node) {
		return isStandard(node) && node.operator().equals("DequantizeLinear");
	}
}
