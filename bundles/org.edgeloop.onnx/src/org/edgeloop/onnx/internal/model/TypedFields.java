package org.edgeloop.onnx.internal.model;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

import org.edgeloop.onnx.model.ElementType;

import ai.onnx.proto.OnnxMl.TensorProto;

/**
 * The fields of a tensor other than {@code raw_data}, each of which holds elements of some types: {@code int32_data} also the bits of
 * small floating ones, and bytes of those that share one.
 */
final class TypedFields {

	private TypedFields() {
	}

	/** @return the elements as raw data would hold them */
	static ByteBuffer packed(TensorProto proto, ElementType type) {
		return switch (type) {
		case FLOAT, COMPLEX64 -> floats(proto);
		case DOUBLE, COMPLEX128 -> doubles(proto);
		case INT64 -> longs(proto);
		case UINT32, UINT64 -> unsigned(proto, type.bits() / 8);
		case STRING -> throw new IllegalArgumentException("texts have no bits");
		default -> integers(proto, Math.max(1, type.bits() / 8));
		};
	}

	private static ByteBuffer floats(TensorProto proto) {
		int count = proto.getFloatDataCount();
		ByteBuffer bytes = bytes(count, Float.BYTES);
		for (int i = 0; i < count; i++) {
			bytes.putFloat(proto.getFloatData(i));
		}
		return bytes.flip();
	}

	private static ByteBuffer doubles(TensorProto proto) {
		int count = proto.getDoubleDataCount();
		ByteBuffer bytes = bytes(count, Double.BYTES);
		for (int i = 0; i < count; i++) {
			bytes.putDouble(proto.getDoubleData(i));
		}
		return bytes.flip();
	}

	private static ByteBuffer longs(TensorProto proto) {
		int count = proto.getInt64DataCount();
		ByteBuffer bytes = bytes(count, Long.BYTES);
		for (int i = 0; i < count; i++) {
			bytes.putLong(proto.getInt64Data(i));
		}
		return bytes.flip();
	}

	private static ByteBuffer unsigned(TensorProto proto, int width) {
		int count = proto.getUint64DataCount();
		ByteBuffer bytes = bytes(count, width);
		for (int i = 0; i < count; i++) {
			put(bytes, proto.getUint64Data(i), width);
		}
		return bytes.flip();
	}

	private static ByteBuffer integers(TensorProto proto, int width) {
		int count = proto.getInt32DataCount();
		ByteBuffer bytes = bytes(count, width);
		for (int i = 0; i < count; i++) {
			put(bytes, proto.getInt32Data(i), width);
		}
		return bytes.flip();
	}

	private static ByteBuffer bytes(int count, int width) {
		return ByteBuffer.allocate(Math.multiplyExact(count, width)).order(ByteOrder.LITTLE_ENDIAN);
	}

	private static void put(ByteBuffer bytes, long number, int width) {
		switch (width) {
		case Long.BYTES -> bytes.putLong(number);
		case Integer.BYTES -> bytes.putInt((int) number);
		case Short.BYTES -> bytes.putShort((short) number);
		default -> bytes.put((byte) number);
		}
	}
}
