package org.edgeloop.onnx.internal.tensor;

import java.util.EnumMap;
import java.util.Map;

import org.edgeloop.base.ProblemException;
import org.edgeloop.onnx.model.ElementType;

/** Floating numbers, rounded to the nearest, and complex ones without an imaginary part. */
final class FloatingEncoder extends ElementEncoder {

	private static final Map<ElementType, SmallFloats> SMALL = new EnumMap<>(ElementType.class);

	FloatingEncoder(ElementType type, int elements) {
		super(type, elements);
	}

	@Override
	public void put(double number) throws ProblemException {
		switch (type()) {
		case DOUBLE -> append(Double.doubleToRawLongBits(number));
		case FLOAT -> append(Float.floatToRawIntBits((float) number));
		case FLOAT16 -> append(Float.floatToFloat16(oddly(number)));
		case BFLOAT16 -> append(brain(oddly(number)));
		case COMPLEX64, COMPLEX128 -> append(number, 0);
		default -> append(small(type()).nearest(number).orElseThrow(() -> impossible(number)));
		}
	}

	@Override
	public void put(long number) throws ProblemException {
		put((double) number);
	}

	private static synchronized SmallFloats small(ElementType type) {
		return SMALL.computeIfAbsent(type, SmallFloats::new);
	}

	/**
	 * A float on its way to fewer bits: rounded to odd where it is not exact, so that rounding again gives the nearest of the number itself.
	 */
	private static float oddly(double number) {
		float nearest = (float) number;
		if (nearest == number || Double.isNaN(number) || Float.isInfinite(nearest)) {
			return nearest;
		}
		boolean beyond = Math.abs(nearest) > Math.abs(number);
		int bits = Float.floatToRawIntBits(nearest) - (beyond ? 1 : 0);
		return Float.intBitsToFloat(bits | 1);
	}

	/** The upper half of a float, the nearest, ties to even. */
	private static long brain(float number) {
		int bits = Float.floatToRawIntBits(number);
		return Float.isNaN(number) ? bits >>> 16 | 0x40 : bits + 0x7fff + (bits >>> 16 & 1) >>> 16;
	}
}
