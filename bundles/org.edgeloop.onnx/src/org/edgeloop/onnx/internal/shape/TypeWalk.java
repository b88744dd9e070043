package org.edgeloop.onnx.internal.shape;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.edgeloop.onnx.model.Dimension;
import org.edgeloop.onnx.model.Shape;
import org.edgeloop.onnx.model.ValueType;

/** Goes through the shapes in a type, which sequences, optionals and maps nest. */
final class TypeWalk {

	private TypeWalk() {
	}

	/** @return whether ranks and dimensions are all known, without names that fail a test */
	static boolean isWhole(ValueType type, Predicate<String> unknownName) {
		return switch (type) {
		case ValueType.OfTensor tensor -> isWhole(tensor.shape(), unknownName);
		case ValueType.OfSparseTensor tensor -> isWhole(tensor.shape(), unknownName);
		case ValueType.OfSequence sequence -> sequence.element().filter(element -> isWhole(element, unknownName)).isPresent();
		case ValueType.OfOptional optional -> optional.element().filter(element -> isWhole(element, unknownName)).isPresent();
		case ValueType.OfMap map -> map.value().filter(value -> isWhole(value, unknownName)).isPresent();
		case ValueType.Opaque _ -> true;
		};
	}

	private static boolean isWhole(Optional<Shape> shape, Predicate<String> unknownName) {
		if (shape.isEmpty()) {
			return false;
		}
		for (Dimension dimension : shape.get().dimensions()) {
			if (!dimension.isFixed() && (dimension.isUnknown() || dimension.names().stream().anyMatch(unknownName))) {
				return false;
			}
		}
		return true;
	}

	/** @return whether a size of a tensor is below 0 */
	static boolean isImpossible(ValueType type) {
		Optional<Shape> shape = type.tensorShape();
		if (shape.isPresent()) {
			for (Dimension size : shape.get().dimensions()) {
				if (size.size().orElse(0) < 0) {
					return true;
				}
			}
		}
		return false;
	}

	/** @return the names of symbolic dimensions */
	static Stream<String> names(ValueType type) {
		return shapes(type).flatMap(shape -> shape.dimensions().stream()).filter(dimension -> !dimension.isFixed())
				.flatMap(dimension -> dimension.names().stream());
	}

	private static Stream<Shape> shapes(ValueType type) {
		return switch (type) {
		case ValueType.OfSequence sequence -> sequence.element().stream().flatMap(TypeWalk::shapes);
		case ValueType.OfOptional optional -> optional.element().stream().flatMap(TypeWalk::shapes);
		case ValueType.OfMap map -> map.value().stream().flatMap(TypeWalk::shapes);
		default -> type.tensorShape().stream();
		};
	}

	/** @return the type with dimensions replaced that are no numbers */
	static ValueType map(ValueType type, UnaryOperator<Dimension> replace) {
		return replaced(type, dimension -> dimension.isFixed() ? dimension : replace.apply(dimension));
	}

	/** @return the type with each dimension replaced */
	static ValueType replaced(ValueType type, UnaryOperator<Dimension> replace) {
		return switch (type) {
		case ValueType.OfTensor tensor -> new ValueType.OfTensor(tensor.element(), tensor.shape().map(shape -> replaced(shape, replace)));
		case ValueType.OfSparseTensor tensor -> new ValueType.OfSparseTensor(tensor.element(), tensor.shape().map(shape -> replaced(shape, replace)));
		case ValueType.OfSequence sequence -> new ValueType.OfSequence(sequence.element().map(element -> replaced(element, replace)));
		case ValueType.OfOptional optional -> new ValueType.OfOptional(optional.element().map(element -> replaced(element, replace)));
		case ValueType.OfMap map -> new ValueType.OfMap(map.key(), map.value().map(value -> replaced(value, replace)));
		case ValueType.Opaque opaque -> opaque;
		};
	}

	private static Shape replaced(Shape shape, UnaryOperator<Dimension> replace) {
		return new Shape(shape.dimensions().stream().map(replace).toList());
	}
}
