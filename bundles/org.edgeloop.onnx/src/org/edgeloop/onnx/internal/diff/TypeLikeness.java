package org.edgeloop.onnx.internal.diff;

import java.util.Optional;

import org.edgeloop.onnx.model.Dimension;
import org.edgeloop.onnx.model.Shape;
import org.edgeloop.onnx.model.ValueType;

/** Whether types say the same; what symbolic dimensions are called does not count. */
final class TypeLikeness {

	private TypeLikeness() {
	}

	static boolean alike(ValueType one, ValueType other) {
		if (one.tensorElement().isEmpty() || other.tensorElement().isEmpty()) {
			return one.getClass() == other.getClass();
		}
		return one.tensorElement().equals(other.tensorElement()) && alike(one.tensorShape(), other.tensorShape());
	}

	/** A shape that is not known contradicts none. */
	private static boolean alike(Optional<Shape> one, Optional<Shape> other) {
		if (one.isEmpty() || other.isEmpty()) {
			return true;
		}
		if (one.get().rank() != other.get().rank()) {
			return false;
		}
		for (int axis = 0; axis < one.get().rank(); axis++) {
			Dimension size = one.get().get(axis);
			Dimension now = other.get().get(axis);
			if (size.isFixed() != now.isFixed() || size.isFixed() && !size.equals(now)) {
				return false;
			}
		}
		return true;
	}
}
