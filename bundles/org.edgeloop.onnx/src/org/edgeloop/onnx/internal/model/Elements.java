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

	/** Gives the bytes. */
	@FunctionalInterface
	public interface Bytes {

		ByteBuffer open() throws IOException;
	}

	private final Bytes bytes;
	private final Optional<Path> file;

	public Elements(Bytes bytes, Optional<Path> file) {
		this.bytes = bytes;
		this.file = file;
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
		ByteBuffer buffer = opened(tensor, from, count);
		var numbers = new double[count];
		for (int i = 0; i < count; i++) {
			numbers[i] = number(buffer, tensor.type(), from + i);
		}
		return numbers;
	}

	@Override
	public long[] longs(Tensor tensor, long from, int count) throws IOException {
		if (!tensor.type().isInteger() && tensor.type() != ElementType.BOOL) {
			throw wrong(tensor, "holds no whole numbers");
		}
		ByteBuffer buffer = opened(tensor, from, count);
		var numbers = new long[count];
		for (int i = 0; i < count; i++) {
			numbers[i] = whole(buffer, tensor.type(), from + i);
		}
		return numbers;
	}

	@Override
	public List<String> texts(Tensor tensor, long from, int count) throws IOException {
		throw wrong(tensor, "holds no text");
	}

	@Override
	public ByteBuffer raw(Tensor tensor, long from, int count) throws IOException {
		long bits = from * tensor.type().bits();
		if (bits % Byte.SIZE != 0) {
			throw new IllegalArgumentException("element " + from + " begins within a byte");
		}
		ByteBuffer buffer = opened(tensor, from, count);
		return buffer.slice(Math.toIntExact(bits / Byte.SIZE), Math.toIntExact(tensor.type().bytes(count))).asReadOnlyBuffer();
	}

	private ByteBuffer opened(Tensor tensor, long from, int count) throws IOException {
		ByteBuffer buffer = bytes.open().order(ByteOrder.LITTLE_ENDIAN);
		if (tensor.type().bytes(from + count) > buffer.remaining()) {
			throw wrong(tensor, "holds %d bytes, and its shape %s needs %d".formatted(buffer.remaining(), tensor.shape(), tensor.bytes()));
		}
		return buffer.slice().order(ByteOrder.LITTLE_ENDIAN);
	}

	private static ProblemException wrong(Tensor tensor, String what) {
		return new ProblemException(Problem.error("the tensor " + what, tensor.name(), "look at other tensors, or make the model anew"));
	}

	private static double number(ByteBuffer buffer, ElementType type, long index) {
		int at = Math.toIntExact(index * type.bits() / 8);
		return switch (type) {
		case FLOAT, COMPLEX64 -> buffer.getFloat(at);
		case DOUBLE, COMPLEX128 -> buffer.getDouble(at);
		case FLOAT16 -> Float.float16ToFloat(buffer.getShort(at));
		case BFLOAT16 -> Float.intBitsToFloat(buffer.getShort(at) << 16);
		case UINT64 -> {
			long bits = buffer.getLong(at);
			yield bits >= 0 ? bits : (bits >>> 1 | bits & 1) * 2.0;
		}
		default -> whole(buffer, type, index);
		};
	}

	private static long whole(ByteBuffer buffer, ElementType type, long index) {
		int at = Math.toIntExact(index * type.bits() / 8);
		return switch (type) {
		case UINT8, BOOL -> buffer.get(at) & 0xff;
		case INT8 -> buffer.get(at);
		case UINT16 -> buffer.getShort(at) & 0xffff;
		case INT16 -> buffer.getShort(at);
		case INT32 -> buffer.getInt(at);
		case UINT32 -> buffer.getInt(at) & 0xffffffffL;
		case INT64, UINT64 -> buffer.getLong(at);
		case UINT4 -> buffer.get(at) >> (index & 1) * 4 & 0xf;
		case INT4 -> (buffer.get(at) >> (index & 1) * 4 & 0xf ^ 8) - 8;
		default -> throw new IllegalArgumentException("no whole numbers: " + type);
		};
	}
}
