package org.edgeloop.onnx.internal.model;

import org.edgeloop.onnx.model.ElementType;

/**
 * Floating point formats of a byte or less, as the Open Compute Project's microscaling formats (E2M1, E8M0, E4M3, E5M2) and Graphcore's
 * variants with one zero and one NaN ("FNUZ") define them. Each holds few enough values for a table.
 */
final class SmallFloat {

	private enum Special {
		/** Infinities and many NaNs, as in IEEE 754. */
		IEEE,
		/** All bits but the sign set is NaN. */
		ONES,
		/** What would be -0 is NaN. */
		NEGATIVE_ZERO,
		/** All values are numbers. */
		NONE
	}

	private static final float[] E4M3FN = table(4, 3, 7, Special.ONES);
	private static final float[] E4M3FNUZ = table(4, 3, 8, Special.NEGATIVE_ZERO);
	private static final float[] E5M2 = table(5, 2, 15, Special.IEEE);
	private static final float[] E5M2FNUZ = table(5, 2, 16, Special.NEGATIVE_ZERO);
	private static final float[] E2M1 = table(2, 1, 1, Special.NONE);
	private static final float[] E8M0 = scales();

	private SmallFloat() {
	}

	/** @param code the element's bits, without any above them */
	static float value(ElementType type, int code) {
		return switch (type) {
		case FLOAT8E4M3FN -> E4M3FN[code];
		case FLOAT8E4M3FNUZ -> E4M3FNUZ[code];
		case FLOAT8E5M2 -> E5M2[code];
		case FLOAT8E5M2FNUZ -> E5M2FNUZ[code];
		case FLOAT4E2M1 -> E2M1[code];
		case FLOAT8E8M0 -> E8M0[code];
		default -> throw new IllegalArgumentException("no small floating point format: " + type);
		};
	}

	private static float[] table(int exponentBits, int mantissaBits, int bias, Special special) {
		var values = new float[1 << 1 + exponentBits + mantissaBits];
		int half = values.length / 2;
		for (int code = 0; code < half; code++) {
			int exponent = code >> mantissaBits;
			int mantissa = code & (1 << mantissaBits) - 1;
			float size = exponent == 0 ? Math.scalb((float) mantissa, 1 - bias - mantissaBits)
					: Math.scalb((float) (mantissa + (1 << mantissaBits)), exponent - bias - mantissaBits);
			if (special == Special.IEEE && exponent == (1 << exponentBits) - 1) {
				size = mantissa == 0 ? Float.POSITIVE_INFINITY : Float.NaN;
			}
			values[code] = size;
			values[code + half] = -size;
		}
		if (special == Special.ONES) {
			values[half - 1] = Float.NaN;
			values[values.length - 1] = Float.NaN;
		} else if (special == Special.NEGATIVE_ZERO) {
			values[half] = Float.NaN;
		}
		return values;
	}

	/** Powers of two alone. */
	private static float[] scales() {
		var values = new float[256];
		for (int code = 0; code < 255; code++) {
			values[code] = Math.scalb(1f, code - 127);
		}
		values[255] = Float.NaN;
		return values;
	}
}
