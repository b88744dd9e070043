package org.edgeloop.chart.ui.internal;

import java.util.Locale;

/** Writes values for people. */
public final class Numbers {

	private Numbers() {
	}

	/** @return the value with a number of digits that matter, without trailing zeros; with an exponent where it would be long */
	public static String significant(double value, int digits) {
		if (value == 0 || !Double.isFinite(value)) {
			return Double.isNaN(value) ? "gap" : Double.isInfinite(value) ? value > 0 ? "∞" : "−∞" : "0";
		}
		int magnitude = (int) Math.floor(Math.log10(Math.abs(value)));
		if (magnitude >= 7 || magnitude < -4) {
			return scientific(value, digits);
		}
		return sign(withoutTrailingZeros(
				String.format(Locale.ROOT, "%." + Math.max(0, digits - 1 - magnitude) + "f", value)));
	}

	/** @return the value of a tick, with as many decimals as its neighbours need */
	public static String tick(RoundTicks ticks, long i) {
		double value = ticks.value(i);
		double largest = Math.max(Math.abs(ticks.value(ticks.first())), Math.abs(ticks.value(ticks.last())));
		if (largest >= 1e6 || largest < 1e-3 && largest > 0) {
			return value == 0 ? "0" : scientific(value, 4);
		}
		return sign(String.format(Locale.ROOT, "%." + ticks.decimals() + "f", value));
	}

	private static String scientific(double value, int digits) {
		return sign(String.format(Locale.ROOT, "%." + (digits - 1) + "e", value).replaceFirst("\\.?0*e\\+?(-?)0*", "e$1"));
	}

	private static String withoutTrailingZeros(String number) {
		return number.indexOf('.') < 0 ? number : number.replaceFirst("\\.?0+$", "");
	}

	private static String sign(String number) {
		return number.startsWith("-") ? "−" + number.substring(1) : number;
	}
}
