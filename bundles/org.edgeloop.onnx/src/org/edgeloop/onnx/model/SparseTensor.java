package org.edgeloop.onnx.model;

import java.util.List;

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
}
