package org.edgeloop.onnx.internal.model;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.onnx.model.Tensor;

/** The elements of a tensor of strings. */
public record Texts(List<String> all) implements TensorContent {

	@Override
	public long bytes(Tensor tensor) {
		return all.stream().mapToLong(text -> text.getBytes(StandardCharsets.UTF_8).length).sum();
	}

	@Override
	public Optional<Path> file() {
		return Optional.empty();
	}

	@Override
	public double[] doubles(Tensor tensor, long from, int count) throws IOException {
		throw new ProblemException(Problem.error("the tensor holds text", tensor.name(), ""));
	}

	@Override
	public long[] longs(Tensor tensor, long from, int count) throws IOException {
		throw new ProblemException(Problem.error("the tensor holds text", tensor.name(), ""));
	}

	@Override
	public ByteBuffer raw(Tensor tensor, long from, int count) throws IOException {
		throw new ProblemException(Problem.error("the tensor holds text", tensor.name(), ""));
	}

	@Override
	public List<String> texts(Tensor tensor, long from, int count) throws IOException {
		if (from + count > all.size()) {
			throw new ProblemException(Problem.error("the tensor holds %d texts, and its shape %s needs %d".formatted(all.size(), tensor.shape(),
					tensor.elements()), tensor.name(), ""));
		}
		return all.subList(Math.toIntExact(from), Math.toIntExact(from + count));
	}
}
