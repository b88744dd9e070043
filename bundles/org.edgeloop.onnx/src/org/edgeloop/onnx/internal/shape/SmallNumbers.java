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

/** What small tensors hold, if it is whole numbers, each read once. */
final class SmallNumbers {

	/** Nothing that shapes hang on has more elements. */
	private static final int MOST = 4096;

	/** Beyond this doubles leave out whole numbers. */
	private static final double EXACT = 1L << 53;

	private final Map<Tensor, Optional<List<Dimension>>> read = new IdentityHashMap<>();

	/** @return empty of other tensors, and of those that cannot be read, which whoever reads models says */
	Optional<List<Dimension>> of(Tensor tensor) {
		return read.computeIfAbsent(tensor, SmallNumbers::numbers);
	}

	private static Optional<List<Dimension>> numbers(Tensor tensor) {
		if (tensor.elements() > MOST) {
			return Optional.empty();
		}
		int count = (int) tensor.elements();
		try {
			if (tensor.type().isInteger() || tensor.type() == ElementType.BOOL) {
				return Optional.of(Arrays.stream(tensor.longs(0, count)).mapToObj(Dimension::of).toList());
			}
			return tensor.type().isFloating() ? whole(tensor.doubles(0, count)) : Optional.empty();
		} catch (IOException e) {
			return Optional.empty();
		}
	}

	private static Optional<List<Dimension>> whole(double[] numbers) {
		boolean whole = Arrays.stream(numbers).allMatch(number -> number == Math.rint(number) && Math.abs(number) <= EXACT);
		return whole ? Optional.of(Arrays.stream(numbers).mapToObj(number -> Dimension.of((long) number)).toList()) : Optional.empty();
	}
}
