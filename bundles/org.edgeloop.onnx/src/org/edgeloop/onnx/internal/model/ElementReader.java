package org.edgeloop.onnx.internal.model;

import java.nio.ByteBuffer;

import org.edgeloop.onnx.model.ElementType;

/** Takes elements from bytes in little endian; of those that share a byte the first has the lowest bits. */
final class ElementReader {

	private ElementReader() {
	}

	/** @return any element as a number: exactly, but whole ones of more than 53 bits rounded, complex ones by their real parts */
	static double number(ByteBuffer buffer, ElementType type, int index) {
		return switch (type) {
		case FLOAT -> buffer.getFloat(index * 4);
		case COMPLEX64 -> buffer.getFloat(index * 8);
		case DOUBLE -> buffer.getDouble(index * 8);
		case COMPLEX128 -> buffer.getDouble(index * 16);
		case FLOAT16 -> Float.float16ToFloat(buffer.getShort(index * 2));
		case BFLOAT16 -> Float.intBitsToFloat(buffer.getShort(index * 2) << 16);
		case FLOAT8E4M3FN, FLOAT8E4M3FNUZ, FLOAT8E5M2, FLOAT8E5M2FNUZ, FLOAT8E8M0 -> SmallFloat.value(type, buffer.get(index) & 0xff);
		case FLOAT4E2M1 -> SmallFloat.value(type, bits(buffer, 4, index));
		case UINT64 -> unsigned(buffer.getLong(index * 8));
		default -> whole(buffer, type, index);
		};
	}

	/** @return a whole number or a bool as 0 or 1; 64 bits without a sign as their two's complement */
	static long whole(ByteBuffer buffer, ElementType type, int index) {
		return switch (type) {
		case BOOL -> buffer.get(index) == 0 ? 0 : 1;
		case UINT8 -> buffer.get(index) & 0xff;
		case INT8 -> buffer.get(index);
		case UINT16 -> buffer.getShort(index * 2) & 0xffff;
		case INT16 -> buffer.getShort(index * 2);
		case INT32 -> buffer.getInt(index * 4);
		case UINT32 -> buffer.getInt(index * 4) & 0xffffffffL;
		case INT64, UINT64 -> buffer.getLong(index * 8);
		case UINT4 -> bits(buffer, 4, index);
		case INT4 -> (bits(buffer, 4, index) ^ 8) - 8;
		case UINT2 -> bits(buffer, 2, index);
		case INT2 -> (bits(buffer, 2, index) ^ 2) - 2;
		default -> throw new IllegalArgumentException("no whole numbers: " + type);
		};
	}

	private static int bits(ByteBuffer buffer, int width, int index) {
		int inByte = 8 / width;
		return buffer.get(index / inByte) >> index % inByte * width & (1 << width) - 1;
	}

	/** Halved with the lost bit kept, so that rounding goes the right way. */
	private static double unsigned(long bits) {
		return bits >= 0 ? bits : (bits >>> 1 | bits & 1) * 2.0;
	}
}
