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
		throw wrong(tensor, "holds text");
	}

	@Override
	public long[] longs(Tensor tensor, long from, int count) throws IOException {
		throw wrong(tensor, "holds text");
	}

	@Override
	public ByteBuffer raw(Tensor tensor, long from, int count) throws IOException {
		throw wrong(tensor, "holds text");
	}

	@Override
	public List<String> texts(Tensor tensor, long from, int count) throws IOException {
		if (from + count > all.size()) {
			check(tensor);
		}
		return all.subList(Math.toIntExact(from), Math.toIntExact(from + count));
	}

	/** @throws ProblemException if there are not as many texts as the shape says */
	void check(Tensor tensor) throws ProblemException {
		if (tensor.elements() != all.size()) {
			throw wrong(tensor, "holds %d texts, and its shape %s needs %d".formatted(all.size(), tensor.shape(), tensor.elements()));
		}
	}

	private static ProblemException wrong(Tensor tensor, String what) {
		return new ProblemException(Problem.error("the tensor " + what, tensor.name(), "look at other tensors, or export the model anew"));
	}
}
