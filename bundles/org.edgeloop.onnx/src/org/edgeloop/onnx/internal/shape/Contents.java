package org.edgeloop.onnx.internal.shape;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.onnx.internal.model.TensorContent;
import org.edgeloop.onnx.model.Dimension;
import org.edgeloop.onnx.model.ElementType;
import org.edgeloop.onnx.model.Tensor;

/** Tensors that inference makes. */
final class Contents {

	private Contents() {
	}

	/** @return of numbers that are all known, the tensor that holds them; of rank 0 or 1 */
	static Optional<Tensor> tensor(String name, ElementType type, boolean scalar, List<Dimension> numbers) {
		if (!numbers.stream().allMatch(Dimension::isFixed)) {
			return Optional.empty();
		}
		long[] content = numbers.stream().mapToLong(number -> number.size().getAsLong()).toArray();
		return Optional.of(new Tensor(name, type, scalar ? List.of() : List.of((long) content.length), "", new Longs(content)));
	}

	/** Whole numbers. */
	private record Longs(long[] all) implements TensorContent {

		@Override
		public long bytes(Tensor tensor) {
			return tensor.type().bytes(all.length);
		}

		@Override
		public Optional<Path> file() {
			return Optional.empty();
		}

		@Override
		public double[] doubles(Tensor tensor, long from, int count) {
			return Arrays.stream(longs(tensor, from, count)).asDoubleStream().toArray();
		}

		@Override
		public long[] longs(Tensor tensor, long from, int count) {
			return Arrays.copyOfRange(all, (int) from, (int) from + count);
		}

		@Override
		public List<String> texts(Tensor tensor, long from, int count) throws IOException {
			throw new ProblemException(Problem.error("the tensor holds no text", tensor.name(), ""));
		}
	}
}
