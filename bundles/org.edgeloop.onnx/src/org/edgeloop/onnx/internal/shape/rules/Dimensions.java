package org.edgeloop.onnx.internal.shape.rules;

import java.util.ArrayList;
import java.util.List;

import org.edgeloop.onnx.internal.shape.NoShapeException;
import org.edgeloop.onnx.model.Dimension;
import org.edgeloop.onnx.model.Shape;

/** What rules do with several shapes. */
final class Dimensions {

	private Dimensions() {
	}

	/** @return the more certain one of two dimensions that have to be the same */
	static Dimension same(Dimension one, Dimension other, String what) throws NoShapeException {
		if (one.isFixed() && other.isFixed() && !one.equals(other)) {
			throw NoShapeException.contradiction("%s has to be the same, but is %s and %s".formatted(what, one, other));
		}
		if (one.isFixed() || other.isUnknown()) {
			return one;
		}
		return other.isFixed() || one.isUnknown() ? other : one;
	}

	/** @throws NoShapeException if the shape has another rank */
	static Shape ofRank(Shape shape, int rank, String what) throws NoShapeException {
		if (shape.rank() != rank) {
			throw NoShapeException.contradiction("%s has the shape %s, but needs %d axes".formatted(what, shape, rank));
		}
		return shape;
	}

	/** @throws NoShapeException if the shape has fewer axes */
	static Shape atLeast(Shape shape, int rank, String what) throws NoShapeException {
		if (shape.rank() < rank) {
			throw NoShapeException.contradiction("%s has the shape %s, but needs at least %d axes".formatted(what, shape, rank));
		}
		return shape;
	}

	static Shape with(Shape shape, int axis, Dimension dimension) {
		List<Dimension> changed = new ArrayList<>(shape.dimensions());
		changed.set(axis < 0 ? axis + shape.rank() : axis, dimension);
		return new Shape(changed);
	}

	static Dimension product(List<Dimension> dimensions) {
		return dimensions.stream().reduce(Dimension.of(1), Dimension::times);
	}

	static List<Dimension> fixed(List<Long> sizes) {
		return sizes.stream().map(Dimension::of).toList();
	}
}
