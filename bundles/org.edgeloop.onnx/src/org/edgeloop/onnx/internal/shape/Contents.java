package org.edgeloop.onnx.internal.shape;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Optional;

import org.edgeloop.onnx.internal.model.Elements;
import org.edgeloop.onnx.model.Dimension;
import org.edgeloop.onnx.model.ElementType;
import org.edgeloop.onnx.model.Shape;
import org.edgeloop.onnx.model.Tensor;

/** Tensors that inference makes. */
final class Contents {

	private Contents() {
	}

	/** @return of numbers that are all known and as many as the shape says, the tensor that holds them */
	static Optional<Tensor> tensor(String name, ElementType type, Shape shape, List<Dimension> numbers) {
		if (shape.elements().orElse(-1) != numbers.size() || !numbers.stream().allMatch(Dimension::isFixed)) {
			return Optional.empty();
		}
		ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES * numbers.size()).order(ByteOrder.LITTLE_ENDIAN);
		for (Dimension number : numbers) {
			if (!put(bytes, type, number.size().getAsLong())) {
				return Optional.empty();
			}
		}
		bytes.flip();
		List<Long> dims = shape.dimensions().stream().map(dimension -> dimension.size().getAsLong()).toList();
		return Optional.of(new Tensor(name, type, dims, "", new Elements(bytes)));
	}

	private static boolean put(ByteBuffer bytes, ElementType type, long number) {
		switch (type) {
		case INT64, UINT64 -> bytes.putLong(number);
		case INT32, UINT32 -> bytes.putInt((int) number);
		case INT16, UINT16 -> bytes.putShort((short) number);
		case INT8, UINT8, BOOL -> bytes.put((byte) number);
		case FLOAT -> bytes.putFloat(number);
		case DOUBLE -> bytes.putDouble(number);
		case FLOAT16 -> bytes.putShort(Float.floatToFloat16(number));
		default -> {
			return false;
		}
		}
		return true;
	}
}
