package org.edgeloop.onnx.internal.shape;

import java.util.List;
import java.util.Optional;

import org.edgeloop.onnx.model.Dimension;
import org.edgeloop.onnx.model.Tensor;
import org.edgeloop.onnx.model.ValueType;

/**
 * What is known of a value before a run.
 *
 * @param type empty if not even its kind is known
 * @param cause why the type is not known as a whole; empty if it is
 * @param numbers what a tensor of whole numbers of rank 0 or 1 holds; empty if that is not known, or {@code constant} tells
 * @param constant what it holds in every run
 */
record Known(Optional<ValueType> type, Optional<Cause> cause, Optional<List<Dimension>> numbers, Optional<Tensor> constant) {

	static final Known NOTHING = new Known(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

	/** An input that the caller of a function leaves out; told from others by identity. */
	static final Known LEFT_OUT = unknown(new Cause("", "", "it is left out"));

	static Known of(Optional<ValueType> type) {
		return new Known(type, Optional.empty(), Optional.empty(), Optional.empty());
	}

	static Known of(Tensor constant) {
		return new Known(Optional.of(constant.valueType()), Optional.empty(), Optional.empty(), Optional.of(constant));
	}

	static Known unknown(Cause cause) {
		return new Known(Optional.empty(), Optional.of(cause), Optional.empty(), Optional.empty());
	}
}
