package org.edgeloop.onnx.model;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** The shape of a tensor whose rank is known; a scalar has no dimensions. */
public record Shape(List<Dimension> dimensions) {

	public static final Shape SCALAR = new Shape(List.of());

	public Shape {
		dimensions = List.copyOf(dimensions);
	}

	public static Shape of(long... sizes) {
		return new Shape(Arrays.stream(sizes).mapToObj(Dimension::of).toList());
	}

	public static Shape of(Dimension... dimensions) {
		return new Shape(List.of(dimensions));
	}

	public int rank() {
		return dimensions.size();
	}

	/** @param axis from -rank to rank - 1 */
	public Dimension get(int axis) {
		return dimensions.get(axis < 0 ? axis + rank() : axis);
	}

	public boolean isFixed() {
		return dimensions.stream().allMatch(Dimension::isFixed);
	}

	/** @return how many elements there are; empty if a dimension is not known, or the number is beyond a long */
	public OptionalLong elements() {
		long product = 1;
		for (Dimension dimension : dimensions) {
			if (!dimension.isFixed()) {
				return OptionalLong.empty();
			}
			long size = dimension.size().getAsLong();
			if (size != 0 && Math.multiplyHigh(product, size) != 0 || product * size < 0) {
				return OptionalLong.empty();
			}
			product *= size;
		}
		return OptionalLong.of(product);
	}

	/** @return the shape for people, such as {@code [1, N, 640]} */
	@Override
	public String toString() {
		return dimensions.stream().map(Dimension::toString).collect(Collectors.joining(", ", "[", "]"));
	}
}
