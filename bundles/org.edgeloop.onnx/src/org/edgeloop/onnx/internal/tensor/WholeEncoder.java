package org.edgeloop.onnx.internal.tensor;

import org.edgeloop.base.ProblemException;
import org.edgeloop.onnx.model.ElementType;

/** Whole numbers and bools; what does not fit is refused rather than wrapped. */
final class WholeEncoder extends ElementEncoder {

	private static final double TWO_TO_63 = 0x1p63;

	private final long least;
	private final long most;

	WholeEncoder(ElementType type, int elements) {
		super(type, elements);
		int bits = type == ElementType.BOOL ? 1 : type.bits();
		if (type.kind() == ElementType.Kind.SIGNED) {
			least = -1L << bits - 1;
			most = ~least;
		} else {
			least = 0;
			most = bits >= Long.SIZE ? Long.MAX_VALUE : (1L << bits) - 1;
		}
	}

	@Override
	public void put(double number) throws ProblemException {
		if (type() == ElementType.UINT64 && number >= TWO_TO_63 && number < 2 * TWO_TO_63) {
			append((long) (number - TWO_TO_63) ^ Long.MIN_VALUE);
			return;
		}
		if (number != Math.rint(number) || number < least || number > most || number == TWO_TO_63) {
			throw impossible(number);
		}
		append((long) number);
	}

	@Override
	public void put(long number) throws ProblemException {
		if (type() != ElementType.UINT64 && (number < least || number > most)) {
			throw impossible(number);
		}
		append(number);
	}
}
