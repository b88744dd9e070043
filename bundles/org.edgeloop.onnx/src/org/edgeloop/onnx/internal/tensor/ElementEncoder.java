package org.edgeloop.onnx.internal.tensor;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.onnx.model.ElementType;

/** Makes elements of numbers, one after the other. */
public abstract class ElementEncoder {

	private final ElementType type;
	private final ByteBuffer bytes;
	private int count;

	ElementEncoder(ElementType type, int elements) {
		this.type = type;
		bytes = ByteBuffer.allocate(Math.toIntExact(type.bytes(elements))).order(ByteOrder.LITTLE_ENDIAN);
	}

	/** @param elements how many there will be */
	public static ElementEncoder of(ElementType type, int elements) {
		return switch (type.kind()) {
		case SIGNED, UNSIGNED -> new WholeEncoder(type, elements);
		case FLOATING -> new FloatingEncoder(type, elements);
		case OTHER -> switch (type) {
		case BOOL -> new WholeEncoder(type, elements);
		case COMPLEX64, COMPLEX128 -> new FloatingEncoder(type, elements);
		default -> throw new IllegalArgumentException("no numbers: " + type);
		};
		};
	}

	/** @throws ProblemException if it cannot be an element */
	public abstract void put(double number) throws ProblemException;

	/** @throws ProblemException if it cannot be an element */
	public abstract void put(long number) throws ProblemException;

	/** @return the elements so far */
	public ByteBuffer bytes() {
		return bytes.duplicate().order(ByteOrder.LITTLE_ENDIAN).position(0).limit(Math.toIntExact(type.bytes(count)));
	}

	final ElementType type() {
		return type;
	}

	/** Appends the lowest bits of an element of at most 64. */
	final void append(long bits) {
		switch (type.bits()) {
		case 64 -> bytes.putLong(bits);
		case 32 -> bytes.putInt((int) bits);
		case 16 -> bytes.putShort((short) bits);
		case 8 -> bytes.put((byte) bits);
		default -> pack(bits);
		}
		count++;
	}

	/** Appends both parts of a complex element. */
	final void append(double real, double imaginary) {
		if (type == ElementType.COMPLEX64) {
			bytes.putFloat((float) real).putFloat((float) imaginary);
		} else {
			bytes.putDouble(real).putDouble(imaginary);
		}
		count++;
	}

	private void pack(long bits) {
		int at = count * type.bits();
		long kept = (bits & (1L << type.bits()) - 1) << at % Byte.SIZE;
		int place = at / Byte.SIZE;
		bytes.put(place, (byte) (bytes.get(place) | kept));
	}

	final ProblemException impossible(Object number) {
		return new ProblemException(Problem.error("%s cannot be an element of type %s".formatted(number, type), "",
				"give numbers that the type can hold"));
	}
}
