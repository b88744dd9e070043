package org.edgeloop.onnx.internal.shape;

import java.io.IOException;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.onnx.model.Dimension;
import org.edgeloop.onnx.model.ElementType;
import org.edgeloop.onnx.model.Tensor;

/** What small tensors of whole numbers hold, each read once. */
final class SmallNumbers {

	/** Nothing that shapes hang on has more elements. */
	private static final int MOST = 4096;

	private final Map<Tensor, Optional<List<Dimension>>> read = new IdentityHashMap<>();

	/** @return empty of other tensors, and of those that cannot be read, which whoever reads models says */
	Optional<List<Dimension>> of(Tensor tensor) {
		return read.computeIfAbsent(tensor, SmallNumbers::numbers);
	}

	private static Optional<List<Dimension>> numbers(Tensor tensor) {
		boolean whole = tensor.type().isInteger() || tensor.type() == ElementType.BOOL;
		if (!whole || tensor.dims().size() > 1 || tensor.elements() > MOST) {
			return Optional.empty();
		}
		try {
			return Optional.of(Arrays.stream(tensor.longs(0, (int) tensor.elements())).mapToObj(Dimension::of).toList());
		} catch (IOException e) {
			return Optional.empty();
		}
	}
}
