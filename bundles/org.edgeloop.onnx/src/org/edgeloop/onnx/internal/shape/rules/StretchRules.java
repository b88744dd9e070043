package org.edgeloop.onnx.internal.shape.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.edgeloop.onnx.internal.shape.NoShapeException;
import org.edgeloop.onnx.internal.shape.RuleContext;
import org.edgeloop.onnx.internal.shape.ShapeRules;
import org.edgeloop.onnx.model.Dimension;
import org.edgeloop.onnx.model.Shape;

/** Tensors repeated, or surrounded by more elements. */
public final class StretchRules {

	private StretchRules() {
	}

	public static void register(ShapeRules rules) {
		rules.put(StretchRules::expand, "Expand");
		rules.put(StretchRules::tile, "Tile");
		rules.put(node -> Outputs.tensor(node, 0, node.element(0), () -> padded(node)), "Pad");
		rules.putIn(ContribRules.DOMAIN, node -> Outputs.tensor(node, 0, node.element(0), () -> padded(node)), "Pad");
		rules.put(node -> Outputs.tensor(node, 0, node.element(0), () -> croppedOrPadded(node)), "CenterCropPad");
	}

	private static void expand(RuleContext node) throws NoShapeException {
		Outputs.tensor(node, 0, node.element(0), () -> Broadcast.of(node.shape(0), new Shape(Told.sizes(node, 1))));
		Shape shape = Broadcast.of(node.shape(0), new Shape(Told.sizes(node, 1)));
		Content.move(node, 0, 0, content -> content.broadcast(shape));
	}

	private static void tile(RuleContext node) throws NoShapeException {
		Outputs.tensor(node, 0, node.element(0), () -> tiled(node));
		Shape shape = tiled(node);
		Content.move(node, 0, 0, content -> content.moved(shape, index -> {
			long[] from = new long[index.length];
			for (int axis = 0; axis < from.length; axis++) {
				from[axis] = index[axis] % content.shape().get(axis).size().getAsLong();
			}
			return from;
		}));
	}

	/** Before opset 6 one axis was repeated, which an input named. */
	private static Shape tiled(RuleContext node) throws NoShapeException {
		Shape input = node.shape(0);
		if (node.inputs() == 3) {
			int axis = Axes.of(Told.fixed(node, 2).getFirst(), input.rank());
			return Dimensions.with(input, axis, input.get(axis).times(Told.sizes(node, 1).getFirst()));
		}
		List<Dimension> repeats = Told.sizes(node, 1);
		if (repeats.size() != input.rank()) {
			throw NoShapeException.contradiction("it repeats %d axes of %s".formatted(repeats.size(), input));
		}
		List<Dimension> sizes = new ArrayList<>();
		for (int axis = 0; axis < input.rank(); axis++) {
			sizes.add(input.get(axis).times(repeats.get(axis)));
		}
		return new Shape(sizes);
	}

	/** How much comes before and behind each axis: attributes before opset 11, from 18 on for some axes alone. */
	private static Shape padded(RuleContext node) throws NoShapeException {
		Shape input = node.shape(0);
		Optional<List<Long>> attribute = node.integers("pads").or(() -> node.integers("paddings"));
		List<Dimension> pads = attribute.isPresent() ? Dimensions.fixed(attribute.get()) : node.numbers(1).orElse(List.of());
		if (attribute.isEmpty() && node.numbers(1).isEmpty()) {
			return open(node, input);
		}
		List<Integer> axes = axes(node, 3, input.rank());
		if (pads.size() != 2 * axes.size()) {
			throw NoShapeException.contradiction("it has %d pads for %d axes".formatted(pads.size(), axes.size()));
		}
		List<Dimension> sizes = new ArrayList<>(input.dimensions());
		for (int i = 0; i < axes.size(); i++) {
			Dimension more = pads.get(i).plus(pads.get(i + axes.size()));
			sizes.set(axes.get(i), more.isUnknown() ? node.fresh("size" + axes.get(i)) : sizes.get(axes.get(i)).plus(more));
		}
		return new Shape(sizes);
	}

	private static Shape open(RuleContext node, Shape input) throws NoShapeException {
		node.reason(0, "how much is padded shows only in a run");
		List<Dimension> sizes = new ArrayList<>(input.dimensions());
		List<Integer> padded = node.has(3) && node.numbers(3).isEmpty() ? all(input.rank()) : axes(node, 3, input.rank());
		padded.forEach(axis -> sizes.set(axis, node.fresh("size" + axis)));
		return new Shape(sizes);
	}

	private static List<Integer> axes(RuleContext node, int input, int rank) throws NoShapeException {
		Optional<List<Long>> told = Told.fixed(node, "axes", input);
		return told.isPresent() ? Axes.of(told.get(), rank) : all(rank);
	}

	private static List<Integer> all(int rank) {
		List<Integer> axes = new ArrayList<>();
		for (int axis = 0; axis < rank; axis++) {
			axes.add(axis);
		}
		return axes;
	}

	private static Shape croppedOrPadded(RuleContext node) throws NoShapeException {
		Shape input = node.shape(0);
		List<Dimension> told = Told.sizes(node, 1);
		Optional<List<Long>> attribute = node.integers("axes");
		List<Integer> axes = attribute.isPresent() ? Axes.of(attribute.get(), input.rank()) : all(input.rank());
		if (told.size() != axes.size()) {
			throw NoShapeException.contradiction("it is told %d sizes for %d axes".formatted(told.size(), axes.size()));
		}
		List<Dimension> sizes = new ArrayList<>(input.dimensions());
		for (int i = 0; i < axes.size(); i++) {
			sizes.set(axes.get(i), told.get(i));
		}
		return new Shape(sizes);
	}
}
