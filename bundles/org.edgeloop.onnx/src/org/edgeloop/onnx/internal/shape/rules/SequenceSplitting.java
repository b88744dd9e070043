package org.edgeloop.onnx.internal.shape.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.edgeloop.onnx.internal.shape.NoShapeException;
import org.edgeloop.onnx.internal.shape.RuleContext;
import org.edgeloop.onnx.model.Dimension;
import org.edgeloop.onnx.model.Shape;
import org.edgeloop.onnx.model.ValueType;

/** A tensor cut into a sequence, and a sequence joined to a tensor. */
final class SequenceSplitting {

	private SequenceSplitting() {
	}

	static void split(RuleContext node) throws NoShapeException {
		ValueType element = new ValueType.OfTensor(node.element(0), Optional.empty());
		node.output(0, new ValueType.OfSequence(Optional.of(element)));
		Shape input = node.shape(0);
		int axis = Axes.of(node.integer("axis", 0), input.rank());
		if (!node.has(1)) {
			Shape single = node.integer("keepdims", 1) != 0 ? Dimensions.with(input, axis, Dimension.of(1)) : without(input, axis);
			node.output(0, new ValueType.OfSequence(Optional.of(new ValueType.OfTensor(node.element(0), single))));
			node.numbers(0, List.of(input.get(axis)));
			return;
		}
		node.reason(0, "the parts differ in size, or their sizes show only in a run");
		Optional<List<Dimension>> sizes = node.numbers(1);
		boolean equal = node.knownShape(1).filter(shape -> shape.rank() == 0).isPresent();
		Optional<Dimension> part = sizes.flatMap(told -> equal ? chunk(told.getFirst(), input.get(axis)) : common(told));
		Shape parts = Dimensions.with(input, axis, part.orElse(Dimension.UNKNOWN));
		node.output(0, new ValueType.OfSequence(Optional.of(new ValueType.OfTensor(node.element(0), parts))));
		sizes.map(told -> equal ? input.get(axis).ceilDivide(told.getFirst()) : Dimension.of(told.size())).ifPresent(
				count -> node.numbers(0, List.of(count)));
	}

	/** Where the size is no multiple, the last part is smaller. */
	private static Optional<Dimension> chunk(Dimension part, Dimension size) {
		return Optional.of(part).filter(_ -> size.floorDivide(part).times(part).equals(size));
	}

	private static Optional<Dimension> common(List<Dimension> sizes) {
		return sizes.isEmpty() ? Optional.empty() : Optional.of(sizes.getFirst()).filter(first -> sizes.stream().allMatch(first::equals));
	}

	static void concat(RuleContext node) throws NoShapeException {
		Optional<ValueType> element = SequenceRules.sequence(node, 0).element();
		if (element.isEmpty() || !(element.get() instanceof ValueType.OfTensor tensor)) {
			throw NoShapeException.unknown("what its sequence holds is not known");
		}
		Outputs.element(node, 0, tensor.element());
		Shape part = tensor.shape().orElseThrow(() -> NoShapeException.unknown("the shape of what its sequence holds is not known"));
		boolean stacked = node.integer("new_axis", 0) != 0;
		int axis = Axes.of(node.integer("axis", 0), part.rank() + (stacked ? 1 : 0));
		Dimension count = node.content(0).map(List::getFirst).orElse(Dimension.UNKNOWN);
		Dimension size = stacked ? count : count.times(part.get(axis));
		if (size.isUnknown()) {
			node.reason(0, "how much its sequence holds shows only in a run");
			size = node.fresh("size");
		}
		List<Dimension> sizes = new ArrayList<>((stacked ? part : without(part, axis)).dimensions());
		sizes.add(axis, size);
		node.output(0, tensor.element(), new Shape(sizes));
	}

	private static Shape without(Shape shape, int axis) {
		List<Dimension> sizes = new ArrayList<>(shape.dimensions());
		sizes.remove(axis);
		return new Shape(sizes);
	}
}
