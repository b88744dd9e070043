package org.edgeloop.onnx.model;

import java.util.Arrays;
import java.util.Optional;

/** What a tensor's elements are: the values of {@code TensorProto.DataType}. */
public enum ElementType {

	FLOAT(1, "float32", 32, Kind.FLOATING), UINT8(2, "uint8", 8, Kind.UNSIGNED), INT8(3, "int8", 8, Kind.SIGNED),
	UINT16(4, "uint16", 16, Kind.UNSIGNED), INT16(5, "int16", 16, Kind.SIGNED), INT32(6, "int32", 32, Kind.SIGNED),
	INT64(7, "int64", 64, Kind.SIGNED), STRING(8, "string", 0, Kind.OTHER), BOOL(9, "bool", 8, Kind.OTHER),
	FLOAT16(10, "float16", 16, Kind.FLOATING), DOUBLE(11, "float64", 64, Kind.FLOATING), UINT32(12, "uint32", 32, Kind.UNSIGNED),
	UINT64(13, "uint64", 64, Kind.UNSIGNED), COMPLEX64(14, "complex64", 64, Kind.OTHER), COMPLEX128(15, "complex128", 128, Kind.OTHER),
	BFLOAT16(16, "bfloat16", 16, Kind.FLOATING), FLOAT8E4M3FN(17, "float8e4m3fn", 8, Kind.FLOATING),
	FLOAT8E4M3FNUZ(18, "float8e4m3fnuz", 8, Kind.FLOATING), FLOAT8E5M2(19, "float8e5m2", 8, Kind.FLOATING),
	FLOAT8E5M2FNUZ(20, "float8e5m2fnuz", 8, Kind.FLOATING), UINT4(21, "uint4", 4, Kind.UNSIGNED), INT4(22, "int4", 4, Kind.SIGNED),
	FLOAT4E2M1(23, "float4e2m1", 4, Kind.FLOATING), FLOAT8E8M0(24, "float8e8m0", 8, Kind.FLOATING), UINT2(25, "uint2", 2, Kind.UNSIGNED),
	INT2(26, "int2", 2, Kind.SIGNED);

	/** How elements count. */
	public enum Kind {
		FLOATING, SIGNED, UNSIGNED, OTHER
	}

	private final int code;
	private final String text;
	private final int bits;
	private final Kind kind;

	ElementType(int code, String text, int bits, Kind kind) {
		this.code = code;
		this.text = text;
		this.bits = bits;
		this.kind = kind;
	}

	/** @return as in {@code TensorProto.data_type} */
	public int code() {
		return code;
	}

	/** @return the size of an element in bits; 0 for strings */
	public int bits() {
		return bits;
	}

	public Kind kind() {
		return kind;
	}

	public boolean isInteger() {
		return kind == Kind.SIGNED || kind == Kind.UNSIGNED;
	}

	public boolean isFloating() {
		return kind == Kind.FLOATING;
	}

	/** @return the bytes that so many elements take, those below a byte packed; 0 for strings; {@link Long#MAX_VALUE} beyond that */
	public long bytes(long elements) {
		if (bits >= 8) {
			int width = bits / 8;
			return elements > Long.MAX_VALUE / width ? Long.MAX_VALUE : elements * width;
		}
		return bits == 0 ? 0 : Math.ceilDiv(elements, 8 / bits);
	}

	/** @return the type of a number in {@code TensorProto.data_type}; empty if it is none */
	public static Optional<ElementType> of(int code) {
		return Arrays.stream(values()).filter(type -> type.code == code).findFirst();
	}

	/** @return the type for people and programs, as NumPy and ml_dtypes call it, such as {@code float32} */
	@Override
	public String toString() {
		return text;
	}
}
