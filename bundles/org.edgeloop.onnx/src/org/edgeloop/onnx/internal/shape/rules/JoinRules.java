package org.edgeloop.onnx.internal.shape.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

import org.edgeloop.onnx.internal.shape.NoShapeException;
import org.edgeloop.onnx.internal.shape.RuleContext;
import org.edgeloop.onnx.internal.shape.ShapeRules;
import org.edgeloop.onnx.model.Dimension;
import org.edgeloop.onnx.model.Shape;

/** Tensors joined, split and cut along an axis. */
public final class JoinRules {

	private JoinRules() {
	}

	public static void register(ShapeRules rules) {
		rules.put(JoinRules::concat, "Concat");
		rules.put(JoinRules::split, "Split");
		rules.put(SliceRule::infer, "Slice");
	}

	private static void concat(RuleContext node) throws NoShapeException {
		Outputs.tensor(node, 0, node.element(0), () -> concatenated(node));
		joinedContent(node, concatenated(node));
	}

	/** Before opset 4 an axis that was not said was 1. */
	private static int concatAxis(RuleContext node, int rank) throws NoShapeException {
		return Axes.of(node.integer("axis", node.opset() < 4 ? 1 : 0), rank);
	}

	private static Shape concatenated(RuleContext node) throws NoShapeException {
		Shape joined = node.shape(0);
		int axis = concatAxis(node, joined.rank());
		for (int input = 1; input < node.inputs(); input++) {
			joined = joined(joined, node.shape(input), axis);
		}
		return joined;
	}

	private static Shape joined(Shape first, Shape second, int axis) throws NoShapeException {
		if (first.rank() != second.rank()) {
			throw NoShapeException.contradiction("%s and %s cannot be joined, as they have other numbers of axes".formatted(first, second));
		}
		List<Dimension> sizes = new ArrayList<>();
		for (int i = 0; i < first.rank(); i++) {
			Dimension a = first.get(i);
			Dimension b = second.get(i);
			sizes.add(i == axis ? a.plus(b) : Dimensions.same(a, b, "the size of axis %d of all inputs".formatted(i)));
		}
		return new Shape(sizes);
	}

	private static void joinedContent(RuleContext node, Shape joined) throws NoShapeException {
		if (!Content.isSmall(joined)) {
			return;
		}
		int axis = concatAxis(node, joined.rank());
		Optional<FloatContent> floats = FloatContent.joined(node, joined, axis);
		if (floats.isPresent()) {
			floats.get().to(node, 0, DoubleUnaryOperator.identity());
			return;
		}
		List<Content> parts = new ArrayList<>();
		for (int input = 0; input < node.inputs(); input++) {
			Optional<Content> part = Content.orUnknown(node, input);
			if (part.isEmpty()) {
				return;
			}
			parts.add(part.get());
		}
		Content.joined(parts, joined, axis).to(node, 0);
	}

	private static void split(RuleContext node) throws NoShapeException {
		for (int output = 0; output < node.outputs(); output++) {
			Outputs.element(node, output, node.element(0));
		}
		Shape input = node.shape(0);
		int axis = Axes.of(node.integer("axis", 0), input.rank());
		List<Dimension> sizes = parts(node, input.get(axis));
		Dimension start = Dimension.of(0);
		for (int output = 0; output < Math.min(node.outputs(), sizes.size()); output++) {
			Shape part = Dimensions.with(input, axis, sizes.get(output));
			node.output(output, node.element(0), part);
			part(node, output, part, axis, start);
			start = start.plus(sizes.get(output));
		}
	}

	private static void part(RuleContext node, int output, Shape part, int axis, Dimension start) {
		if (start.isFixed()) {
			Content.move(node, 0, output, content -> content.moved(part, index -> {
				long[] from = index.clone();
				from[axis] += start.size().getAsLong();
				return from;
			}));
		}
	}

	private static List<Dimension> parts(RuleContext node, Dimension size) throws NoShapeException {
		Optional<List<Long>> attribute = node.integers("split");
		if (attribute.isPresent()) {
			return Dimensions.fixed(attribute.get());
		}
		List<Dimension> parts = new ArrayList<>();
		if (node.has(1)) {
			List<Dimension> told = node.numbers(1).orElse(List.of());
			for (int output = 0; output < node.outputs(); output++) {
				boolean open = output >= told.size() || told.get(output).isUnknown();
				if (open) {
					node.reason(output, "how it is split shows only in a run");
				}
				parts.add(open ? node.fresh("part" + output) : told.get(output));
			}
			return parts;
		}
		return equalParts(node, size);
	}

	/** From opset 18 on the last part may be smaller. */
	private static List<Dimension> equalParts(RuleContext node, Dimension size) throws NoShapeException {
		long count = node.integer("num_outputs", node.outputs());
		if (count < node.outputs() || count > 1 << 20) {
			throw NoShapeException.contradiction("it is split into %d, but has %d outputs".formatted(count, node.outputs()));
		}
		if (node.opset() < 18 && size.isFixed() && size.size().getAsLong() % count != 0) {
			throw NoShapeException.contradiction("%s elements cannot be split into %d equal parts".formatted(size, count));
		}
		Dimension part = node.opset() < 18 ? size.floorDivide(count) : size.ceilDivide(count);
		List<Dimension> parts = new ArrayList<>();
		for (int i = 0; i < node.outputs(); i++) {
			boolean rest = node.opset() >= 18 && i == count - 1;
			parts.add(rest ? Dimension.max(size.minus(part.times(count - 1)), Dimension.of(0)) : part);
		}
		return parts;
	}
}
