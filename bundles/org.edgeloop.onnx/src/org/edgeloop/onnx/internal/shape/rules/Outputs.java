package org.edgeloop.onnx.internal.shape.rules;

import java.util.Optional;

import org.edgeloop.onnx.internal.shape.NoShapeException;
import org.edgeloop.onnx.internal.shape.RuleContext;
import org.edgeloop.onnx.internal.shape.ShapeRule;
import org.edgeloop.onnx.model.ElementType;
import org.edgeloop.onnx.model.Shape;
import org.edgeloop.onnx.model.ValueType;

/** Says what outputs are. Their elements are said first: they are known more often than shapes, and stay said if those are not. */
final class Outputs {

	/** Finds a shape out. */
	@FunctionalInterface
	interface ShapeSource {

		Shape get() throws NoShapeException;
	}

	private Outputs() {
	}

	/**
	 * Does nothing if the node has fewer outputs.
	 *
	 * @throws NoShapeException if the shape cannot be known, or has an axis of less than nothing
	 */
	static void tensor(RuleContext node, int output, ElementType element, ShapeSource shape) throws NoShapeException {
		if (output < node.outputs()) {
			element(node, output, element);
			node.output(output, element, possible(shape.get()));
		}
	}

	private static Shape possible(Shape shape) throws NoShapeException {
		if (shape.dimensions().stream().anyMatch(dimension -> dimension.isFixed() && dimension.size().getAsLong() < 0)) {
			throw NoShapeException.contradiction("its output would have the shape %s".formatted(shape));
		}
		return shape;
	}

	/** Does nothing if the node has fewer outputs. */
	static void element(RuleContext node, int output, ElementType element) {
		if (output < node.outputs()) {
			node.output(output, new ValueType.OfTensor(element, Optional.empty()));
		}
	}

	/** @return a rule by which the first output is as one of the inputs */
	static ShapeRule like(int input) {
		return node -> tensor(node, 0, node.element(input), () -> node.shape(input));
	}

	/** @return a rule by which the first output has the first input's shape, and elements of another type */
	static ShapeRule like(ElementType element) {
		return node -> tensor(node, 0, element, () -> node.shape(0));
	}

	/**
	 * @return the name of an input that the operator cannot do without
	 * @throws NoShapeException if it is left out
	 */
	static String nameOf(RuleContext node, int input) throws NoShapeException {
		return node.node().input(input).orElseThrow(() -> NoShapeException.contradiction("its input %d is left out".formatted(input + 1)));
	}

	/** @return the type that an attribute holds as a number of {@code TensorProto.DataType} */
	static ElementType typeAttribute(RuleContext node, String attribute, ElementType otherwise) throws NoShapeException {
		long code = node.integer(attribute, otherwise.code());
		return ElementType.of((int) code)
				.orElseThrow(() -> NoShapeException.contradiction("its attribute '%s' names the unknown type %d".formatted(attribute, code)));
	}
}
