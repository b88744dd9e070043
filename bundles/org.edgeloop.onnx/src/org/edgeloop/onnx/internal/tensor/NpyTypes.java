package org.edgeloop.onnx.internal.tensor;

import java.util.Map;
import java.util.Optional;

import org.edgeloop.onnx.model.ElementType;

/** How NumPy calls the types of elements. */
final class NpyTypes {

	private static final Map<String, ElementType> BY_NUMPY = Map.ofEntries(Map.entry("b1", ElementType.BOOL), Map.entry("?", ElementType.BOOL),
			Map.entry("i1", ElementType.INT8), Map.entry("u1", ElementType.UINT8), Map.entry("i2", ElementType.INT16),
			Map.entry("u2", ElementType.UINT16), Map.entry("i4", ElementType.INT32), Map.entry("u4", ElementType.UINT32),
			Map.entry("i8", ElementType.INT64), Map.entry("u8", ElementType.UINT64), Map.entry("f2", ElementType.FLOAT16),
			Map.entry("f4", ElementType.FLOAT), Map.entry("f8", ElementType.DOUBLE), Map.entry("c8", ElementType.COMPLEX64),
			Map.entry("c16", ElementType.COMPLEX128));

	/** As the package ml_dtypes names the types that NumPy lacks. */
	private static final Map<String, ElementType> BY_ML_DTYPES = Map.ofEntries(Map.entry("bfloat16", ElementType.BFLOAT16),
			Map.entry("float8_e4m3fn", ElementType.FLOAT8E4M3FN), Map.entry("float8_e4m3fnuz", ElementType.FLOAT8E4M3FNUZ),
			Map.entry("float8_e5m2", ElementType.FLOAT8E5M2), Map.entry("float8_e5m2fnuz", ElementType.FLOAT8E5M2FNUZ),
			Map.entry("float8_e8m0fnu", ElementType.FLOAT8E8M0), Map.entry("float4_e2m1fn", ElementType.FLOAT4E2M1),
			Map.entry("int4", ElementType.INT4), Map.entry("uint4", ElementType.UINT4), Map.entry("int2", ElementType.INT2),
			Map.entry("uint2", ElementType.UINT2));

	private NpyTypes() {
	}

	/**
	 * @param type without its byte order, such as {@code f4}
	 * @return empty if it is none of numbers
	 */
	static Optional<ElementType> of(String type) {
		return Optional.ofNullable(BY_NUMPY.getOrDefault(type, BY_ML_DTYPES.get(type)));
	}

	/** @return the type in which NumPy holds the elements exactly: the same, or a wider one where it has none such */
	static ElementType held(ElementType type) {
		return switch (type.kind()) {
		case FLOATING -> type.bits() < 16 || type == ElementType.BFLOAT16 ? ElementType.FLOAT : type;
		case SIGNED -> type.bits() < Byte.SIZE ? ElementType.INT8 : type;
		case UNSIGNED -> type.bits() < Byte.SIZE ? ElementType.UINT8 : type;
		case OTHER -> type;
		};
	}

	/** @return as {@code descr} says it; of numbers and bools only */
	static String descr(ElementType type) {
		ElementType held = held(type);
		String name = BY_NUMPY.entrySet().stream().filter(entry -> entry.getValue() == held && !entry.getKey().equals("?")).findFirst()
				.orElseThrow(() -> new IllegalArgumentException("no numbers: " + type)).getKey();
		return (held.bits() == Byte.SIZE ? "|" : "<") + name;
	}
}
