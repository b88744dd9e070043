package org.edgeloop.signal.internal.csv;

import java.math.BigInteger;

/**
 * Finds the double nearest to a decimal number by one or two products of 64-bit integers, where those leave no doubt
 * (D. Lemire, "Number parsing at a gigabyte per second", Software: Practice and Experience 51, 2021). Programs write doubles
 * with 17 digits, which are too many for an exact product of doubles.
 */
final class NearestDouble {

	/** The answer where the products do not decide: the number is too near the middle between two doubles, or no normal one. */
	static final double UNDECIDED = Double.NaN;

	private static final int SMALLEST_EXPONENT = -326;
	private static final int LARGEST_EXPONENT = 308;

	/** The first and second 64 bits of each power of ten, cut off: the power is less than one unit larger. */
	private static final long[] HIGH = new long[LARGEST_EXPONENT - SMALLEST_EXPONENT + 1];
	private static final long[] LOW = new long[HIGH.length];

	/** Each power's binary exponent, {@code floor(log2(10^e))}. */
	private static final int[] BINARY_EXPONENT = new int[HIGH.length];

	/** Of a product's upper half, the bits below the 54 that decide; one more where the product's first bit is 0. */
	private static final long BELOW = 0x1FF;
	private static final int BIAS = 1023;
	private static final int LARGEST_BIASED = 2046;
	private static final int STORED_BITS = 52;

	static {
		for (int i = 0; i < HIGH.length; i++) {
			setPower(i, i + SMALLEST_EXPONENT);
		}
	}

	private NearestDouble() {
	}

	/**
	 * @param significand at least 1
	 * @return the double nearest to {@code significand · 10^exponent}, or {@link #UNDECIDED}
	 */
	static double of(long significand, int exponent) {
		if (exponent < SMALLEST_EXPONENT || exponent > LARGEST_EXPONENT) {
			return UNDECIDED;
		}
		int index = exponent - SMALLEST_EXPONENT;
		int shift = Long.numberOfLeadingZeros(significand);
		long factor = significand << shift;
		long upper = Math.unsignedMultiplyHigh(factor, HIGH[index]);
		long lower = factor * HIGH[index];
		// What the power's first 64 bits leave out adds less than the factor; it matters if that could carry into the 54 bits.
		if ((upper & BELOW) == BELOW && overflows(lower, factor)) {
			long more = Math.unsignedMultiplyHigh(factor, LOW[index]);
			if (overflows(lower, more)) {
				upper++;
			}
			lower += more;
			if ((upper & BELOW) == BELOW && lower == -1 && overflows(factor * LOW[index], factor)) {
				return UNDECIDED;
			}
		}
		int first = (int) (upper >>> 63);
		long significant = upper >>> first + 9;
		boolean perhapsHalfway = lower == 0 && (upper & BELOW) == 0 && (significant & 3) == 1;
		return perhapsHalfway ? UNDECIDED : rounded(significant, BINARY_EXPONENT[index] + 63 + first - shift + BIAS);
	}

	/** @param significant 54 bits, of which the last is rounded away */
	private static double rounded(long significant, int biasedExponent) {
		long mantissa = significant + (significant & 1) >>> 1;
		int biased = biasedExponent;
		if (mantissa == 1L << STORED_BITS + 1) {
			mantissa >>>= 1;
			biased++;
		}
		if (biased < 1 || biased > LARGEST_BIASED) {
			return UNDECIDED;
		}
		return Double.longBitsToDouble((long) biased << STORED_BITS | mantissa & (1L << STORED_BITS) - 1);
	}

	private static boolean overflows(long unsigned, long added) {
		return Long.compareUnsigned(unsigned + added, added) < 0;
	}

	/** Computes 128 bits of a power of ten; a negative one is divided far enough that its first bit is not among those cut off. */
	private static void setPower(int index, int exponent) {
		BigInteger power = BigInteger.TEN.pow(Math.abs(exponent));
		int moved = 0;
		if (exponent < 0) {
			moved = power.bitLength() + 128;
			power = BigInteger.ONE.shiftLeft(moved).divide(power);
		}
		int excess = power.bitLength() - 128;
		BigInteger bits = excess >= 0 ? power.shiftRight(excess) : power.shiftLeft(-excess);
		HIGH[index] = bits.shiftRight(64).longValue();
		LOW[index] = bits.longValue();
		BINARY_EXPONENT[index] = power.bitLength() - 1 - moved;
	}
}
