package org.edgeloop.onnx.internal.model;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.onnx.model.ElementType;
import org.edgeloop.onnx.model.Tensor;

/** Elements as bytes in little endian, as {@code TensorProto.raw_data} holds them, in the model's file or another. */
public final class Elements implements TensorContent {

	/** Elements that are read at once; a multiple of those that share a byte. */
	private static final int PIECE = 1 << 20;

	private final Region region;
	private final Optional<Path> file;

	Elements(Region region, Optional<Path> file) {
		this.region = region;
		this.file = file;
	}

	/** @param raw little-endian, from its position to its limit */
	public Elements(ByteBuffer raw) {
		this(new MemoryRegion(raw), Optional.empty());
	}

	@Override
	public long bytes(Tensor tensor) {
		return tensor.type().bytes(tensor.elements());
	}

	@Override
	public Optional<Path> file() {
		return file;
	}

	@Override
	public double[] doubles(Tensor tensor, long from, int count) throws IOException {
		check(tensor, from, count);
		var numbers = new double[count];
		for (int done = 0; done < count; done += PIECE) {
			int piece = Math.min(PIECE, count - done);
			ByteBuffer buffer = read(tensor.type(), from + done, piece);
			int first = first(tensor.type(), from + done);
			for (int i = 0; i < piece; i++) {
				numbers[done + i] = ElementReader.number(buffer, tensor.type(), first + i);
			}
		}
		return numbers;
	}

	@Override
	public long[] longs(Tensor tensor, long from, int count) throws IOException {
		if (!tensor.type().isInteger() && tensor.type() != ElementType.BOOL) {
			throw wrong(tensor, "holds no whole numbers");
		}
		check(tensor, from, count);
		var numbers = new long[count];
		for (int done = 0; done < count; done += PIECE) {
			int piece = Math.min(PIECE, count - done);
			ByteBuffer buffer = read(tensor.type(), from + done, piece);
			int first = first(tensor.type(), from + done);
			for (int i = 0; i < piece; i++) {
				numbers[done + i] = ElementReader.whole(buffer, tensor.type(), first + i);
			}
		}
		return numbers;
	}

	@Override
	public List<String> texts(Tensor tensor, long from, int count) throws IOException {
		throw wrong(tensor, "holds no text");
	}

	@Override
	public ByteBuffer raw(Tensor tensor, long from, int count) throws IOException {
		if (first(tensor.type(), from) != 0) {
			throw new IllegalArgumentException("element " + from + " begins within a byte");
		}
		check(tensor, from, count);
		return read(tensor.type(), from, count).asReadOnlyBuffer().order(ByteOrder.LITTLE_ENDIAN);
	}

	/** @throws ProblemException if there are not as many bytes as the shape says */
	void check(Tensor tensor) throws IOException {
		long size = region.size();
		if (tensor.bytes() != size) {
			throw wrong(tensor, "holds %d bytes, and %s needs %d".formatted(size, tensor.valueType(), tensor.bytes()));
		}
	}

	private void check(Tensor tensor, long from, int count) throws IOException {
		if (from < 0 || count < 0 || from > tensor.elements() - count) {
			throw new IndexOutOfBoundsException("elements " + from + " to " + (from + count) + " of " + tensor.elements());
		}
		long size = region.size();
		if (tensor.type().bytes(from + count) > size) {
			throw wrong(tensor, "holds %d bytes, and %s needs %d".formatted(size, tensor.valueType(), tensor.bytes()));
		}
	}

	private ByteBuffer read(ElementType type, long from, int count) throws IOException {
		long firstByte = type.bytes(from - first(type, from));
		return region.read(firstByte, Math.toIntExact(type.bytes(from + count) - firstByte));
	}

	/** @return the place of an element among those that share its byte */
	private static int first(ElementType type, long from) {
		return type.bits() < 8 ? (int) (from % (8 / type.bits())) : 0;
	}

	private static ProblemException wrong(Tensor tensor, String what) {
		return new ProblemException(Problem.error("the tensor " + what, tensor.name(), "look at other tensors, or export the model anew"));
	}
}
