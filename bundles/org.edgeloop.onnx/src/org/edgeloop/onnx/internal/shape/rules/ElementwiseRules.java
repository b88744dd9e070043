package org.edgeloop.onnx.internal.shape.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.edgeloop.onnx.internal.shape.NoShapeException;
import org.edgeloop.onnx.internal.shape.RuleContext;
import org.edgeloop.onnx.internal.shape.ShapeRules;
import org.edgeloop.onnx.model.ElementType;
import org.edgeloop.onnx.model.Shape;
import org.edgeloop.onnx.model.ValueType;

/** Operators that work on each element by itself. */
public final class ElementwiseRules {

	private static final String[] UNARY = { "Abs", "Acos", "Acosh", "Asin", "Asinh", "Atan", "Atanh", "BitwiseNot", "Ceil", "Celu", "Clip", "Cos", "Cosh",
			"Elu", "Erf", "Exp", "Floor", "Gelu", "HardSigmoid", "HardSwish", "LeakyRelu", "Log", "Mish", "Neg", "Not", "Reciprocal", "Relu", "Round",
			"Selu", "Shrink", "Sigmoid", "Sign", "Sin", "Sinh", "Softplus", "Softsign", "Sqrt", "Swish", "Tan", "Tanh", "ThresholdedRelu", "Affine",
			"ParametricSoftplus", "Scale", "ScaledTanh", "ImageScaler" };

	private static final String[] ARITHMETIC = { "Add", "Sub", "Mul", "Div", "Mod", "Pow", "Sum", "Mean", "Max", "Min", "And", "Or", "Xor", "BitwiseAnd",
			"BitwiseOr", "BitwiseXor", "BitShift" };

	private static final String[] COMPARING = { "Equal", "Greater", "GreaterOrEqual", "Less", "LessOrEqual" };

	private ElementwiseRules() {
	}

	public static void register(ShapeRules rules) {
		rules.put(ElementwiseRules::sameAsInput, UNARY);
		rules.put(node -> broadcast(node, node.element(0)), ARITHMETIC);
		rules.put(node -> broadcast(node, ElementType.BOOL), COMPARING);
		rules.put(ElementwiseRules::test, "IsInf", "IsNaN");
		rules.put(ElementwiseRules::sameAsInput, "PRelu");
	}

	/** The output is of the first input's type and shape. */
	public static void sameAsInput(RuleContext node) throws NoShapeException {
		node.output(0, new ValueType.OfTensor(node.element(0), node.knownShape(0)));
	}

	private static void test(RuleContext node) throws NoShapeException {
		node.output(0, ElementType.BOOL, node.shape(0));
	}

	/** The output has the shape of all inputs stretched onto each other. */
	public static void broadcast(RuleContext node, ElementType element) throws NoShapeException {
		node.output(0, new ValueType.OfTensor(element, Optional.empty()));
		if (isLimited(node)) {
			node.output(0, element, node.shape(0));
			return;
		}
		List<Shape> shapes = new ArrayList<>();
		for (int i = 0; i < node.inputs(); i++) {
			shapes.add(node.shape(i));
		}
		node.output(0, element, Broadcast.of(shapes));
	}

	/** Before opset 7 the second input was stretched onto the first alone; before 8 sums had equal shapes. */
	private static boolean isLimited(RuleContext node) {
		return node.opset() < 7 && node.inputs() == 2;
	}
}
