package org.edgeloop.onnx.internal.shape.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BinaryOperator;

import org.edgeloop.onnx.internal.shape.NoShapeException;
import org.edgeloop.onnx.internal.shape.RuleContext;
import org.edgeloop.onnx.internal.shape.ShapeRules;
import org.edgeloop.onnx.model.Dimension;
import org.edgeloop.onnx.model.ElementType;
import org.edgeloop.onnx.model.Shape;

/** Sums, extremes and the like along axes, which are an attribute in old versions and an input in new ones; the largest of an axis. */
public final class ReductionRules {

	/** What a reduction of all elements to one makes of whole numbers, such as sizes. */
	private static final Map<String, BinaryOperator<Dimension>> NUMBERS = Map.of("ReduceMax", Dimension::max, "ReduceMin", Dimension::min, "ReduceProd",
			Dimension::times, "ReduceSum", Dimension::plus);

	private ReductionRules() {
	}

	public static void register(ShapeRules rules) {
		rules.put(ReductionRules::reduced, "ReduceL1", "ReduceL2", "ReduceLogSum", "ReduceLogSumExp", "ReduceMax", "ReduceMean", "ReduceMin",
				"ReduceProd", "ReduceSum", "ReduceSumSquare");
		rules.put(ReductionRules::argument, "ArgMax", "ArgMin");
		rules.put(ReductionRules::largest, "TopK");
		rules.putIn(ContribRules.DOMAIN, node -> Outputs.tensor(node, 0, ElementType.INT32, () -> reduced(node, node.shape(0))), "ReduceSumInteger");
		rules.putIn(ContribRules.DOMAIN, ReductionRules::reduced, "QLinearReduceMean");
	}

	private static void reduced(RuleContext node) throws NoShapeException {
		Outputs.tensor(node, 0, node.element(0), () -> reduced(node, node.shape(0)));
		BinaryOperator<Dimension> number = NUMBERS.get(node.node().operator());
		if (number != null && reduced(node, node.shape(0)).elements().equals(OptionalLong.of(1))) {
			Content.of(node, 0).flatMap(content -> content.elements().stream().reduce(number)).ifPresent(all -> node.numbers(0, List.of(all)));
		}
	}

	private static Shape reduced(RuleContext node, Shape input) throws NoShapeException {
		boolean keeps = node.integer("keepdims", 1) != 0;
		Optional<List<Long>> axes = axes(node);
		if (axes.isEmpty()) {
			return unknownAxes(node, input, keeps);
		}
		if (axes.get().isEmpty()) {
			return node.integer("noop_with_empty_axes", 0) != 0 ? input : removed(input, all(input), keeps);
		}
		return removed(input, axes.get(), keeps);
	}

	/** @return empty if they are an input that is not known; an empty list if none are given */
	private static Optional<List<Long>> axes(RuleContext node) {
		Optional<List<Long>> attribute = node.integers("axes");
		if (attribute.isPresent() || !hasAxesInput(node)) {
			return Optional.of(attribute.orElse(List.of()));
		}
		if (node.knownShape(1).filter(shape -> shape.elements().equals(OptionalLong.of(0))).isPresent()) {
			return Optional.of(List.of());
		}
		return node.numbers(1).filter(numbers -> numbers.stream().allMatch(Dimension::isFixed))
				.map(numbers -> numbers.stream().map(number -> number.size().getAsLong()).toList());
	}

	/** The second input of the quantized form is a scale. */
	private static boolean hasAxesInput(RuleContext node) {
		return node.has(1) && !node.node().operator().startsWith("QLinear");
	}

	private static Shape unknownAxes(RuleContext node, Shape input, boolean keeps) throws NoShapeException {
		node.reason(0, "the axes, its input '%s', are not known before a run".formatted(Outputs.nameOf(node, 1)));
		OptionalLong count = node.knownShape(1).map(Shape::elements).orElse(OptionalLong.empty());
		if (keeps) {
			return new Shape(Collections.nCopies(input.rank(), Dimension.UNKNOWN));
		}
		if (count.isEmpty() || count.getAsLong() > input.rank()) {
			throw NoShapeException.unknown("its axes, the input '%s', are not known before a run".formatted(Outputs.nameOf(node, 1)));
		}
		return new Shape(Collections.nCopies(input.rank() - (int) count.getAsLong(), Dimension.UNKNOWN));
	}

	private static List<Long> all(Shape shape) {
		List<Long> axes = new ArrayList<>();
		for (long axis = 0; axis < shape.rank(); axis++) {
			axes.add(axis);
		}
		return axes;
	}

	/** @param keeps whether the axes stay with the size 1 */
	private static Shape removed(Shape input, List<Long> axes, boolean keeps) throws NoShapeException {
		boolean[] reduced = new boolean[input.rank()];
		for (long axis : axes) {
			reduced[Axes.of(axis, input.rank())] = true;
		}
		List<Dimension> result = new ArrayList<>();
		for (int axis = 0; axis < input.rank(); axis++) {
			if (!reduced[axis]) {
				result.add(input.get(axis));
			} else if (keeps) {
				result.add(Dimension.of(1));
			}
		}
		return new Shape(result);
	}

	private static void argument(RuleContext node) throws NoShapeException {
		Outputs.tensor(node, 0, ElementType.INT64,
				() -> removed(node.shape(0), List.of(node.integer("axis", 0)), node.integer("keepdims", 1) != 0));
	}

	private static void largest(RuleContext node) throws NoShapeException {
		Outputs.element(node, 1, ElementType.INT64);
		Outputs.tensor(node, 0, node.element(0), () -> largestShape(node));
		Outputs.tensor(node, 1, ElementType.INT64, () -> largestShape(node));
	}

	private static Shape largestShape(RuleContext node) throws NoShapeException {
		Shape input = node.shape(0);
		int axis = Axes.of(node.integer("axis", -1), input.rank());
		return Dimensions.with(input, axis, count(node));
	}

	private static Dimension count(RuleContext node) throws NoShapeException {
		if (!node.has(1)) {
			return Dimension.of(node.integer("k", 1));
		}
		Optional<Dimension> told = node.numbers(1).filter(numbers -> numbers.size() == 1).map(List::getFirst).filter(k -> !k.isUnknown());
		if (told.isEmpty()) {
			String reason = "how many it gives, its input '%s', is not known before a run".formatted(Outputs.nameOf(node, 1));
			node.reason(0, reason);
			node.reason(1, reason);
		}
		return told.orElseGet(() -> node.fresh("k"));
	}
}
