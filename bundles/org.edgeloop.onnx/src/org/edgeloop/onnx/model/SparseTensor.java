package org.edgeloop.onnx.model;

import java.util.List;
import java.util.Optional;

/**
 * A tensor of mostly zeros.
 *
 * @param values the elements that are not zero, shape {@code [n]}; its name is the sparse tensor's
 * @param indices where they are: shape {@code [n]}, places in the flattened tensor, or {@code [n, rank]}
 * @param dims of the whole
 */
public record SparseTensor(Tensor values, Tensor indices, List<Long> dims) {

	public SparseTensor {
		dims = List.copyOf(dims);
	}

	public ValueType.OfSparseTensor valueType() {
		return new ValueType.OfSparseTensor(values.type(), Optional.of(new Shape(dims.stream().map(Dimension::of).toList())));
	}
}
