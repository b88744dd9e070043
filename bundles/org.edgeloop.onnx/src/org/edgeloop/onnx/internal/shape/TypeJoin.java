package org.edgeloop.onnx.internal.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.edgeloop.onnx.model.Dimension;
import org.edgeloop.onnx.model.Shape;
import org.edgeloop.onnx.model.ValueType;

/** The type of a value that comes in two ways, such as of either branch: what both have in common. */
public final class TypeJoin {

	private TypeJoin() {
	}

	/** @return empty if one is not known, or they are of different kinds */
	public static Optional<ValueType> of(Optional<ValueType> a, Optional<ValueType> b) {
		return a.isEmpty() || b.isEmpty() ? Optional.empty() : of(a.get(), b.get());
	}

	private static Optional<ValueType> of(ValueType first, ValueType second) {
		return switch (first) {
		case ValueType.OfTensor a when second instanceof ValueType.OfTensor b && a.element() == b.element() -> Optional.of(
				new ValueType.OfTensor(a.element(), shapes(a.shape(), b.shape())));
		case ValueType.OfSparseTensor a when second instanceof ValueType.OfSparseTensor b && a.element() == b.element() -> Optional.of(
				new ValueType.OfSparseTensor(a.element(), shapes(a.shape(), b.shape())));
		case ValueType.OfSequence a when second instanceof ValueType.OfSequence b -> Optional.of(new ValueType.OfSequence(of(a.element(), b.element())));
		case ValueType.OfOptional a when second instanceof ValueType.OfOptional b -> Optional.of(new ValueType.OfOptional(of(a.element(), b.element())));
		case ValueType.OfMap a when second instanceof ValueType.OfMap b && a.key() == b.key() -> Optional.of(
				new ValueType.OfMap(a.key(), of(a.value(), b.value())));
		default -> Optional.of(first).filter(second::equals);
		};
	}

	private static Optional<Shape> shapes(Optional<Shape> first, Optional<Shape> second) {
		if (first.isEmpty() || second.isEmpty() || first.get().rank() != second.get().rank()) {
			return Optional.empty();
		}
		List<Dimension> joined = new ArrayList<>();
		for (int i = 0; i < first.get().rank(); i++) {
			Dimension dimension = first.get().get(i);
			joined.add(dimension.equals(second.get().get(i)) ? dimension : Dimension.UNKNOWN);
		}
		return Optional.of(new Shape(joined));
	}
}
