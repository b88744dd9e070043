package org.edgeloop.signal.internal.tdms;

import java.util.Arrays;

/** One step from raw values to a channel's unit. */
@FunctionalInterface
interface Stage {

	/** @param raw the raw values of one sample, one for each scaler, or just one */
	double value(double[] raw);

	/** @param part which of the raw values */
	static Stage raw(int part) {
		return raw -> raw[part];
	}

	/** @param bit which bit of the raw value, counted from the lowest */
	static Stage bit(int part, int bit) {
		return raw -> (int) raw[part] >> bit & 1;
	}

	static Stage linear(Stage input, double slope, double intercept) {
		return raw -> input.value(raw) * slope + intercept;
	}

	/** @param coefficients that of the power 0 first */
	static Stage polynomial(Stage input, double[] coefficients) {
		return raw -> {
			double x = input.value(raw);
			double sum = 0;
			for (int i = coefficients.length - 1; i >= 0; i--) {
				sum = sum * x + coefficients[i];
			}
			return sum;
		};
	}

	static Stage sum(Stage left, Stage right) {
		return raw -> left.value(raw) + right.value(raw);
	}

	/** NI's order: the left operand is what is taken away. */
	static Stage difference(Stage left, Stage right) {
		return raw -> right.value(raw) - left.value(raw);
	}

	/**
	 * Goes straight from one point to the next, and stays at the ends' values beyond them.
	 *
	 * @param from the inputs, in ascending order
	 * @param to what they become
	 */
	static Stage table(Stage input, double[] from, double[] to) {
		return raw -> {
			double x = input.value(raw);
			if (Double.isNaN(x)) {
				return x;
			}
			int found = Arrays.binarySearch(from, x);
			if (found >= 0) {
				return to[found];
			}
			int behind = -found - 1;
			if (behind == 0 || behind == from.length) {
				return to[Math.min(behind, to.length - 1)];
			}
			double share = (x - from[behind - 1]) / (from[behind] - from[behind - 1]);
			return to[behind - 1] + share * (to[behind] - to[behind - 1]);
		};
	}
}
