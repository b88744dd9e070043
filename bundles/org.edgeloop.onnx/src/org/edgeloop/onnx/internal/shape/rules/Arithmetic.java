package org.edgeloop.onnx.internal.shape.rules;

import java.util.OptionalLong;

import org.edgeloop.onnx.model.Dimension;

/** How operators compute with whole numbers that may be symbolic; unknown where the result is not whole, or hangs on a sign that is not known. */
final class Arithmetic {

	private static final Dimension TRUE = Dimension.of(1);
	private static final Dimension FALSE = Dimension.of(0);

	private Arithmetic() {
	}

	/** Integers are cut towards 0, floats stay whole or are given up. */
	static Dimension divide(Dimension a, Dimension b, boolean integers) {
		if (a.isFixed() && b.isFixed()) {
			long dividend = a.size().getAsLong();
			long divisor = b.size().getAsLong();
			return divisor == 0 || !integers && dividend % divisor != 0 ? Dimension.UNKNOWN : Dimension.of(dividend / divisor);
		}
		Dimension quotient = a.floorDivide(b);
		boolean exact = quotient.times(b).equals(a);
		return exact || integers && isAtLeast(a, 0) && isAtLeast(b, 1) ? quotient : Dimension.UNKNOWN;
	}

	/** @param truncated whether the result has the dividend's sign, as in C; else the divisor's */
	static Dimension modulo(Dimension a, Dimension b, boolean truncated) {
		if (a.isFixed() && b.isFixed() && !b.is(0)) {
			long dividend = a.size().getAsLong();
			long divisor = b.size().getAsLong();
			return Dimension.of(truncated ? dividend % divisor : Math.floorMod(dividend, divisor));
		}
		return isAtLeast(a, 0) && isAtLeast(b, 1) ? a.minus(a.floorDivide(b).times(b)) : Dimension.UNKNOWN;
	}

	static Dimension power(Dimension base, Dimension exponent) {
		if (exponent.is(1)) {
			return base;
		}
		long times = exponent.size().orElse(-1);
		if (times < 0 || times > 62) {
			return Dimension.UNKNOWN;
		}
		Dimension power = Dimension.of(1);
		for (long i = 0; i < times; i++) {
			power = power.times(base);
		}
		return power;
	}

	static Dimension absolute(Dimension a) {
		if (a.isFixed()) {
			return Dimension.of(Math.abs(a.size().getAsLong()));
		}
		return isAtLeast(a, 0) ? a : Dimension.UNKNOWN;
	}

	static Dimension sign(Dimension a) {
		if (a.isFixed()) {
			return Dimension.of(Long.signum(a.size().getAsLong()));
		}
		return isAtLeast(a, 1) ? TRUE : Dimension.UNKNOWN;
	}

	static Dimension equal(Dimension a, Dimension b) {
		if (a.isUnknown() || b.isUnknown()) {
			return Dimension.UNKNOWN;
		}
		if (a.equals(b)) {
			return TRUE;
		}
		return a.isFixed() && b.isFixed() || isAtLeast(a.minus(b), 1) || isAtLeast(b.minus(a), 1) ? FALSE : Dimension.UNKNOWN;
	}

	static Dimension less(Dimension a, Dimension b) {
		if (isAtLeast(b.minus(a), 1)) {
			return TRUE;
		}
		return isAtLeast(a.minus(b), 0) ? FALSE : Dimension.UNKNOWN;
	}

	static Dimension lessOrEqual(Dimension a, Dimension b) {
		return not(less(b, a));
	}

	static Dimension not(Dimension a) {
		return a.isFixed() ? a.is(0) ? TRUE : FALSE : Dimension.UNKNOWN;
	}

	/** @return whether a number is other than 0 */
	static Dimension truth(Dimension a) {
		return not(equal(a, FALSE));
	}

	static Dimension and(Dimension a, Dimension b) {
		if (a.is(0) || b.is(0)) {
			return FALSE;
		}
		return a.is(1) && b.is(1) ? TRUE : Dimension.UNKNOWN;
	}

	static Dimension or(Dimension a, Dimension b) {
		return not(and(not(a), not(b)));
	}

	static Dimension choose(Dimension condition, Dimension yes, Dimension no) {
		if (condition.isFixed()) {
			return condition.is(0) ? no : yes;
		}
		return yes.equals(no) ? yes : Dimension.UNKNOWN;
	}

	static boolean isAtLeast(Dimension a, long number) {
		OptionalLong least = a.least();
		return least.isPresent() && least.getAsLong() >= number;
	}
}
