package org.edgeloop.signal.internal.uff;

/**
 * Floating point numbers of machines before IEEE 754. All of them fit into 64 bits of IEEE 754 but for the last three bits of a
 * long VAX number, which are rounded.
 */
final class ForeignFloats {

	private static final int VAX_BIAS = 128;
	private static final int IBM_BIAS = 64;

	private ForeignFloats() {
	}

	/**
	 * VAX F and D: sign, 8 bits of exponent, and a mantissa from 0.5 on whose first bit is left out, in 16-bit words of which the
	 * first holds the most significant bits (VAX Architecture Reference Manual).
	 *
	 * @param words the words in their order in memory, each in the highest bits that the ones before leave
	 * @param bits 32 or 64
	 */
	static double vax(long words, int bits) {
		long sign = words >>> bits - 1 & 1;
		int exponent = (int) (words >>> bits - 9) & 0xFF;
		if (exponent == 0) {
			// With the sign it is a reserved operand, on which a VAX stops.
			return sign == 0 ? 0 : Double.NaN;
		}
		int width = bits - 9;
		long mantissa = words & (1L << width) - 1 | 1L << width;
		return Math.scalb((double) mantissa, exponent - VAX_BIAS - width - 1) * (sign == 0 ? 1 : -1);
	}

	/**
	 * IBM System/370: sign, 7 bits of exponent to the base 16, and a mantissa below 1 (IBM System/370 Principles of Operation).
	 *
	 * @param bits 32 or 64
	 */
	static double ibm(long value, int bits) {
		long sign = value >>> bits - 1 & 1;
		int exponent = (int) (value >>> bits - 8) & 0x7F;
		int width = bits - 8;
		long mantissa = value & (1L << width) - 1;
		return Math.scalb((double) mantissa, 4 * (exponent - IBM_BIAS) - width) * (sign == 0 ? 1 : -1);
	}
}
