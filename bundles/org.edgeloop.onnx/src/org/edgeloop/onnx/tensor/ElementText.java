package org.edgeloop.onnx.tensor;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.edgeloop.base.ProblemException;
import org.edgeloop.onnx.model.ElementType;
import org.edgeloop.onnx.model.Tensor;

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

	/**
	 * Reads elements that lie side by side.
	 *
	 * @param from the first, in row-major order
	 * @param count how many
	 * @return them as they are stored
	 * @throws ProblemException if the content is missing or not as the shape says
	 * @throws IOException if it cannot be read
	 */
	public static List<String> read(Tensor tensor, long from, int count) throws IOException {
		ElementType type = tensor.type();
		if (type == ElementType.STRING) {
			return tensor.texts(from, count);
		}
		if (type.isInteger() || type == ElementType.BOOL) {
			return Arrays.stream(tensor.longs(from, count)).mapToObj(number -> of(type, number)).toList();
		}
		if (type == ElementType.COMPLEX64 || type == ElementType.COMPLEX128) {
			ByteBuffer parts = tensor.raw(from, count).order(ByteOrder.LITTLE_ENDIAN);
			return IntStream.range(0, count).mapToObj(_ -> complex(type, parts)).toList();
		}
		return Arrays.stream(tensor.doubles(from, count)).mapToObj(number -> of(type, number)).toList();
	}

	/** @return such as {@code 1.5-2j}, as Python writes it */
	private static String complex(ElementType type, ByteBuffer parts) {
		boolean wide = type == ElementType.COMPLEX128;
		ElementType part = wide ? ElementType.DOUBLE : ElementType.FLOAT;
		String real = of(part, wide ? parts.getDouble() : parts.getFloat());
		String imaginary = of(part, wide ? parts.getDouble() : parts.getFloat());
		return real + (imaginary.startsWith("-") ? "" : "+") + imaginary + "j";
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
