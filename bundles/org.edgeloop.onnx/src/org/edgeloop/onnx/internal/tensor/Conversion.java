package org.edgeloop.onnx.internal.tensor;

import org.edgeloop.base.ProblemException;
import org.edgeloop.onnx.model.ElementType;
import org.edgeloop.onnx.tensor.TensorArray;

/** Numbers of one type as those of another. */
public final class Conversion {

	private Conversion() {
	}

	/** @throws ProblemException if a number cannot be an element of the type, such as 0.5 of a whole one */
	public static TensorArray of(TensorArray array, ElementType type) throws ProblemException {
		if (array.type() == type) {
			return array;
		}
		return array.type().isFloating() || array.type() == ElementType.UINT64 ? TensorArray.ofDoubles(type, array.dims(), array.doubles(0, array.elements()))
				: TensorArray.ofLongs(type, array.dims(), array.longs(0, array.elements()));
	}
}
