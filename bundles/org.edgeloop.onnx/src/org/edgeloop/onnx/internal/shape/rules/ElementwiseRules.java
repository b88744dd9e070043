package org.edgeloop.onnx.internal.shape.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;

import org.edgeloop.onnx.internal.shape.NoShapeException;
import org.edgeloop.onnx.internal.shape.RuleContext;
import org.edgeloop.onnx.internal.shape.ShapeRules;
import org.edgeloop.onnx.model.Dimension;
import org.edgeloop.onnx.model.ElementType;
import org.edgeloop.onnx.model.Shape;

/** Operators that work on each element by itself, with their inputs stretched onto each other. */
public final class ElementwiseRules {

	private static final String[] UNARY = { "Acos", "Acosh", "Asin", "Asinh", "Atan", "Atanh", "BitwiseNot", "Celu", "Cos", "Cosh", "Elu", "Erf", "Exp",
			"Gelu", "HardSigmoid", "HardSwish", "LeakyRelu", "Log", "Mish", "PRelu", "Reciprocal", "Selu", "Shrink", "Sigmoid", "Sin", "Sinh", "Softplus",
			"Softsign", "Sqrt", "SwiGLU", "Swish", "Tan", "Tanh", "ThresholdedRelu" };

	/** Of the first version alone, some of them never more than tried out. */
	private static final String[] FORMER = { "Affine", "ImageScaler", "ParametricSoftplus", "Scale", "ScaledTanh" };

	private static final Map<String, UnaryOperator<Dimension>> NUMERIC = Map.of("Abs", Arithmetic::absolute, "Ceil", UnaryOperator.identity(), "Floor",
			UnaryOperator.identity(), "Neg", number -> Dimension.of(0).minus(number), "Not", Arithmetic::not, "Relu",
			number -> Dimension.max(number, Dimension.of(0)), "Round", UnaryOperator.identity(), "Sign", Arithmetic::sign);

	private static final Map<String, BinaryOperator<Dimension>> LOGIC = Map.of("And", Arithmetic::and, "Or", Arithmetic::or, "Xor",
			(a, b) -> Arithmetic.not(Arithmetic.equal(a, b)), "Equal", Arithmetic::equal, "Less", Arithmetic::less, "LessOrEqual", Arithmetic::lessOrEqual,
			"Greater", (a, b) -> Arithmetic.less(b, a), "GreaterOrEqual", (a, b) -> Arithmetic.lessOrEqual(b, a));

	private static final Map<String, BinaryOperator<Dimension>> ARITHMETIC = Map.of("Add", Dimension::plus, "Sum", Dimension::plus, "Sub",
			Dimension::minus, "Mul", Dimension::times, "Pow", Arithmetic::power, "Max", Dimension::max, "Min", Dimension::min);

	private static final Map<String, DoubleBinaryOperator> FLOAT_OPERATIONS = Map.of("Add", Double::sum, "Sub", (a, b) -> a - b, "Mul", (a, b) -> a * b,
			"Div", (a, b) -> a / b, "Max", Math::max, "Min", Math::min, "Pow", Math::pow);

	private static final Map<String, DoubleUnaryOperator> FLOAT_FUNCTIONS = Map.of("Abs", Math::abs, "Ceil", Math::ceil, "Floor", Math::floor, "Neg",
			number -> -number, "Round", Math::rint);

	/** Operators whose result hangs on what elements are, or on attributes, are computed with here or not at all. */
	private static final BinaryOperator<Dimension> NOTHING = (_, _) -> Dimension.UNKNOWN;

	private ElementwiseRules() {
	}

	public static void register(ShapeRules rules) {
		rules.put(Outputs.like(0), UNARY);
		rules.put(Outputs.like(0), FORMER);
		rules.put(Outputs.like(ElementType.BOOL), "IsInf", "IsNaN");
		rules.put(ElementwiseRules::clip, "Clip");
		NUMERIC.forEach((operator, number) -> rules.put(node -> unary(node, number), operator));
		LOGIC.forEach((operator, number) -> rules.put(node -> broadcast(node, ElementType.BOOL, number), operator));
		ARITHMETIC.forEach((operator, number) -> rules.put(node -> broadcast(node, node.element(0), number), operator));
		rules.put(node -> broadcast(node, node.element(0), NOTHING), "BitShift", "BitwiseAnd", "BitwiseOr", "BitwiseXor", "Mean");
		rules.put(ElementwiseRules::divide, "Div");
		rules.put(ElementwiseRules::modulo, "Mod");
		rules.put(ElementwiseRules::where, "Where");
	}

	private static void unary(RuleContext node, UnaryOperator<Dimension> number) throws NoShapeException {
		Outputs.tensor(node, 0, node.element(0), () -> node.shape(0));
		Optional<Content> content = Content.of(node, 0);
		if (content.isPresent()) {
			content.get().map(number).to(node, 0);
		} else if (FLOAT_FUNCTIONS.containsKey(node.node().operator())) {
			FloatContent.of(node, 0).ifPresent(floats -> floats.to(node, 0, FLOAT_FUNCTIONS.get(node.node().operator())));
		}
	}

	private static void divide(RuleContext node) throws NoShapeException {
		boolean integers = node.element(0).isInteger();
		broadcast(node, node.element(0), (a, b) -> Arithmetic.divide(a, b, integers));
	}

	private static void modulo(RuleContext node) throws NoShapeException {
		boolean truncated = node.integer("fmod", 0) != 0;
		broadcast(node, node.element(0), (a, b) -> Arithmetic.modulo(a, b, truncated));
	}

	/** Limits are inputs from opset 11 on. */
	private static void clip(RuleContext node) throws NoShapeException {
		Outputs.tensor(node, 0, node.element(0), () -> node.shape(0));
		boolean limited = node.attribute("min").isPresent() || node.attribute("max").isPresent();
		Optional<Dimension> least = limit(node, 1);
		Optional<Dimension> most = limit(node, 2);
		if (!limited && (!node.has(1) || least.isPresent()) && (!node.has(2) || most.isPresent())) {
			Content.of(node, 0).ifPresent(content -> content.map(number -> most.map(limit -> Dimension.min(limit, least(number, least)))
					.orElseGet(() -> least(number, least))).to(node, 0));
		}
	}

	private static Dimension least(Dimension number, Optional<Dimension> limit) {
		return limit.map(least -> Dimension.max(number, least)).orElse(number);
	}

	private static Optional<Dimension> limit(RuleContext node, int input) {
		return node.numbers(input).filter(numbers -> numbers.size() == 1).map(List::getFirst);
	}

	private static void where(RuleContext node) throws NoShapeException {
		Outputs.tensor(node, 0, node.element(1), () -> Broadcast.of(List.of(node.shape(0), node.shape(1), node.shape(2))));
		Shape shape = Broadcast.of(List.of(node.shape(0), node.shape(1), node.shape(2)));
		List<Optional<Content>> stretched = stretched(node, shape);
		if (stretched.stream().allMatch(Optional::isPresent)) {
			List<Dimension> chosen = new ArrayList<>();
			for (int i = 0; i < stretched.getFirst().get().elements().size(); i++) {
				chosen.add(Arithmetic.choose(stretched.get(0).get().elements().get(i), stretched.get(1).get().elements().get(i),
						stretched.get(2).get().elements().get(i)));
			}
			new Content(shape, chosen).to(node, 0);
		}
	}

	/** The output has the shape of all inputs stretched onto each other. */
	private static void broadcast(RuleContext node, ElementType element, BinaryOperator<Dimension> number) throws NoShapeException {
		Outputs.tensor(node, 0, element, () -> shape(node));
		List<Optional<Content>> stretched = stretched(node, shape(node));
		if (stretched.stream().anyMatch(Optional::isPresent) && stretched.stream().allMatch(Optional::isPresent)) {
			stretched.stream().map(Optional::get).reduce((a, b) -> a.combine(b, number)).ifPresent(content -> content.to(node, 0));
		}
		if (element.isFloating() && FLOAT_OPERATIONS.containsKey(node.node().operator())) {
			FloatContent.combine(node, shape(node), FLOAT_OPERATIONS.get(node.node().operator()));
		}
	}

	private static List<Optional<Content>> stretched(RuleContext node, Shape shape) {
		List<Optional<Content>> stretched = new ArrayList<>();
		for (int i = 0; i < node.inputs(); i++) {
			stretched.add(Content.of(node, i).flatMap(content -> content.broadcast(shape)));
		}
		return stretched;
	}

	/** Before opset 7 the second of two inputs was stretched onto the first alone. */
	private static Shape shape(RuleContext node) throws NoShapeException {
		if (node.opset() < 7 && node.inputs() == 2 && node.node().isDefaultDomain()) {
			return node.shape(0);
		}
		List<Shape> shapes = new ArrayList<>();
		for (int i = 0; i < node.inputs(); i++) {
			shapes.add(node.shape(i));
		}
		return Broadcast.of(shapes);
	}
}
