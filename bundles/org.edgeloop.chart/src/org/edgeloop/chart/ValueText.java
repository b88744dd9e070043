package org.edgeloop.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes values for people, the same in every locale. */
public final class ValueText {

	private static final int DIGITS = 4;
	private static final MathContext ROUNDED = new MathContext(DIGITS, RoundingMode.HALF_EVEN);
	private static final double LONG = 1e7;
	private static final double SHORT = 1e-4;
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);
	/** From the year 1 to 9999, which the pattern can write. */
	private static final double EARLIEST = -62_135_596_800_000.0;
	private static final double LATEST = 253_402_300_799_000.0;

	private ValueText() {
	}

	/** @return four digits that count, with an exponent where it would be long; a dash for {@code NaN} */
	public static String of(double value) {
		if (!Double.isFinite(value)) {
			return Double.isNaN(value) ? "\u2013" : value > 0 ? "\u221e" : "\u2212\u221e";
		}
		if (value == 0) {
			return "0";
		}
		double magnitude = Math.abs(value);
		String text = magnitude >= LONG || magnitude < SHORT ? String.format(Locale.ROOT, "%." + (DIGITS - 1) + "e", value)
				: whole(magnitude) ? Long.toString((long) value) : new BigDecimal(value, ROUNDED).stripTrailingZeros().toPlainString();
		return text.replace("-", "\u2212");
	}

	/** Counts of rows lose nothing, however many digits they have. */
	private static boolean whole(double magnitude) {
		return magnitude == Math.rint(magnitude);
	}

	/** @return milliseconds since 1970 as date and time of day in the system's zone */
	public static String time(double milliseconds) {
		return milliseconds >= EARLIEST && milliseconds <= LATEST
				? TIME.format(Instant.ofEpochMilli((long) milliseconds).atZone(ZoneId.systemDefault()))
				: of(milliseconds);
	}

	/** @return a share as a percentage, such as {@code 12.5 %} */
	public static String percent(double share) {
		return Double.isNaN(share) ? of(share) : of(Math.rint(share * 10_000) / 100) + " %";
	}
}
