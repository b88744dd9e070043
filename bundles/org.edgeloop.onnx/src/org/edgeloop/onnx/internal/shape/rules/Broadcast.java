package org.edgeloop.onnx.internal.shape.rules;

import java.util.ArrayList;
import java.util.List;

import org.edgeloop.onnx.internal.shape.NoShapeException;
import org.edgeloop.onnx.model.Dimension;
import org.edgeloop.onnx.model.Shape;

/** Shapes stretched onto each other, as NumPy does: aligned at the last axis, where sizes are equal or one of them is 1. */
public final class Broadcast {

	private Broadcast() {
	}

	/** @throws NoShapeException if they do not fit */
	public static Shape of(Shape first, Shape second) throws NoShapeException {
		int rank = Math.max(first.rank(), second.rank());
		List<Dimension> dimensions = new ArrayList<>(rank);
		for (int axis = 0; axis < rank; axis++) {
			dimensions.add(dimension(aligned(first, axis - rank), aligned(second, axis - rank), first, second));
		}
		return new Shape(dimensions);
	}

	/** @throws NoShapeException if they do not fit */
	public static Shape of(List<Shape> shapes) throws NoShapeException {
		Shape all = shapes.isEmpty() ? Shape.SCALAR : shapes.getFirst();
		for (int i = 1; i < shapes.size(); i++) {
			all = of(all, shapes.get(i));
		}
		return all;
	}

	private static Dimension aligned(Shape shape, int fromEnd) {
		return -fromEnd <= shape.rank() ? shape.get(fromEnd) : Dimension.of(1);
	}

	private static Dimension dimension(Dimension a, Dimension b, Shape first, Shape second) throws NoShapeException {
		if (a.equals(b) || b.is(1)) {
			return a;
		}
		if (a.is(1)) {
			return b;
		}
		if (a.isFixed() && b.isFixed()) {
			throw NoShapeException.contradiction("its inputs' shapes %s and %s do not fit each other".formatted(first, second));
		}
		if (a.isFixed()) {
			return a;
		}
		return b.isFixed() ? b : Dimension.max(a, b);
	}
}
