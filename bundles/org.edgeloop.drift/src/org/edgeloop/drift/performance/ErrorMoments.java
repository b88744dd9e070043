package org.edgeloop.drift.performance;

import java.util.function.IntToDoubleFunction;

/**
 * Mean and spread of numbers that are computed on the fly.
 *
 * @param count how many
 * @param mean NaN without numbers
 * @param deviation standard deviation with n-1 as divisor; NaN for fewer than two numbers
 */
public record ErrorMoments(int count, double mean, double deviation) {

	/** @param values the numbers at 0 to count-1, asked for twice */
	static ErrorMoments of(int count, IntToDoubleFunction values) {
		double mean = sum(count, values) / count;
		double squares = sum(count, i -> {
			double distance = values.applyAsDouble(i) - mean;
			return distance * distance;
		});
		return new ErrorMoments(count, mean, count < 2 ? Double.NaN : Math.sqrt(squares / (count - 1)));
	}

	/** Keeps what rounding takes away (Neumaier), so that ten million terms are as good as ten. */
	static double sum(int count, IntToDoubleFunction values) {
		double sum = 0;
		double lost = 0;
		for (int i = 0; i < count; i++) {
			double value = values.applyAsDouble(i);
			double next = sum + value;
			lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
			sum = next;
		}
		return Double.isFinite(lost) ? sum + lost : sum;
	}
}
