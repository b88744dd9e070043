package org.edgeloop.onnx;

import java.util.List;
import java.util.Locale;

/**
 * An input or an output of a model.
 *
 * @param name as the model calls it
 * @param type of its elements, such as float or int64; of what is no tensor what it is
 * @param shape its dimensions, {@link #FREE} where any size goes; empty for a scalar and for what is no tensor
 * @param tensor whether it is a tensor
 */
public record OnnxPort(String name, String type, List<Long> shape, boolean tensor) {

	/** A dimension of any size. */
	public static final long FREE = -1;

	public OnnxPort {
		shape = List.copyOf(shape);
	}

	/** @return how many rows a model takes or gives at once, which its first dimension is; {@link #FREE} for any number */
	public long batch() {
		return shape.isEmpty() ? 1 : shape.getFirst();
	}

	/** @return how many numbers a row has; {@link #FREE} if a dimension behind the first is free */
	public long width() {
		long width = 1;
		for (long size : shape.subList(Math.min(1, shape.size()), shape.size())) {
			if (size == FREE) {
				return FREE;
			}
			width *= size;
		}
		return width;
	}

	/** @return the port for people, such as {@code input: float [?, 640]} */
	@Override
	public String toString() {
		if (!tensor) {
			return name + ": " + type;
		}
		List<String> sizes = shape.stream().map(size -> size == FREE ? "?" : Long.toString(size)).toList();
		return name + ": " + type.toLowerCase(Locale.ROOT) + " [" + String.join(", ", sizes) + "]";
	}
}
