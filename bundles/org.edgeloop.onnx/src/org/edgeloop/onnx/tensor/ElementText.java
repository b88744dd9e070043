package org.edgeloop.onnx.tensor;

import java.math.BigDecimal;
import java.util.Locale;

import org.edgeloop.onnx.model.ElementType;

/** Writes elements of tensors for people, the same in every locale: as few digits as tell an element from its neighbours. */
public final class ElementText {

	private static final double LONG = 1e7;
	private static final double SHORT = 1e-4;

	private ElementText() {
	}

	/** @return a number of an element type; bools as words, wide floating types by the digits of theirs */
	public static String of(ElementType type, double value) {
		if (type == ElementType.BOOL) {
			return value == 0 ? "false" : "true";
		}
		if (!Double.isFinite(value)) {
			return Double.isNaN(value) ? "nan" : value > 0 ? "inf" : "-inf";
		}
		return type == ElementType.DOUBLE || type == ElementType.COMPLEX128 ? decimal(Double.toString(value), value)
				: decimal(Float.toString((float) value), value);
	}

	/** @return a whole number; 64 bits of an unsigned type are given as their two's complement */
	public static String of(ElementType type, long value) {
		if (type == ElementType.BOOL) {
			return value == 0 ? "false" : "true";
		}
		return type == ElementType.UINT64 ? Long.toUnsignedString(value) : Long.toString(value);
	}

	private static String decimal(String shortest, double value) {
		double magnitude = Math.abs(value);
		if (magnitude != 0 && (magnitude >= LONG || magnitude < SHORT)) {
			return shortest.toLowerCase(Locale.ROOT).replace(".0e", "e");
		}
		BigDecimal plain = new BigDecimal(shortest);
		return plain.signum() == 0 ? "0" : plain.stripTrailingZeros().toPlainString();
	}
}
