package org.edgeloop.table.internal.csv;

import com.fasterxml.jackson.core.io.NumberInput;

/**
 * Reads decimal numbers from characters, to the same bits as {@link Double#parseDouble(String)}. Takes what pandas takes: space around,
 * a sign, a point, an exponent, and the infinities. For one thread at a time.
 */
final class CsvNumber {

	/** What characters turned out to be. */
	enum Kind {
		/** Within the range of a long. */
		INTEGER,
		/** Beyond it, within that of an unsigned long. */
		UNSIGNED,
		/** Beyond that. */
		HUGE, FLOAT, NONE
	}

	private static final int MOST_DIGITS = 18;
	private static final long EXACT = 1L << 53;
	private static final int MOST_EXPONENT = 9999;
	private static final double[] TENS = tens();
	private static final String[] INFINITIES = {"inf", "infinity"};
	private static final String NAN = "nan";

	private double value;

	/** @return the number read last */
	double value() {
		return value;
	}

	/** @return what the characters are; the value is set unless {@link Kind#NONE} */
	Kind read(char[] text, int offset, int length) {
		int from = offset;
		int end = offset + length;
		while (from < end && isSpace(text[from])) {
			from++;
		}
		while (end > from && isSpace(text[end - 1])) {
			end--;
		}
		int at = from;
		boolean isNegative = at < end && text[at] == '-';
		if (at < end && (text[at] == '-' || text[at] == '+')) {
			at++;
		}
		int first = at;
		long digits = 0;
		int used = 0;
		int count = 0;
		for (; at < end && isDigit(text[at]); at++, count++) {
			if (used < MOST_DIGITS) {
				digits = digits * 10 + text[at] - '0';
				used += digits == 0 ? 0 : 1;
			} else {
				used++;
			}
		}
		if (at == end && count > 0) {
			return integer(text, from, end, isNegative, digits, used);
		}
		int exponent = 0;
		if (at < end && text[at] == '.') {
			for (at++; at < end && isDigit(text[at]); at++, count++) {
				if (used < MOST_DIGITS) {
					digits = digits * 10 + text[at] - '0';
					used += digits == 0 ? 0 : 1;
					exponent--;
				} else {
					used++;
				}
			}
		}
		if (count == 0) {
			return word(text, first, end, isNegative);
		}
		if (at < end && (text[at] == 'e' || text[at] == 'E')) {
			int start = at + 1;
			int written = exponent(text, start, end);
			if (written == Integer.MIN_VALUE) {
				return Kind.NONE;
			}
			exponent += written;
			at = end;
		}
		return at < end ? Kind.NONE : decimal(text, from, end, isNegative, digits, used, exponent);
	}

	private Kind integer(char[] text, int from, int end, boolean isNegative, long digits, int used) {
		if (used <= MOST_DIGITS) {
			value = isNegative ? -(double) digits : digits;
			return Kind.INTEGER;
		}
		String written = new String(text, from, end - from);
		value = Double.parseDouble(written);
		try {
			Long.parseLong(written);
			return Kind.INTEGER;
		} catch (NumberFormatException tooLong) {
			return isUnsigned(written) ? Kind.UNSIGNED : Kind.HUGE;
		}
	}

	private static boolean isUnsigned(String written) {
		try {
			Long.parseUnsignedLong(written);
			return true;
		} catch (NumberFormatException tooLong) {
			return false;
		}
	}

	/** Both factors are exact below 2^53 and 10^22, and so is the rounding of their product. */
	private Kind decimal(char[] text, int from, int end, boolean isNegative, long digits, int used, int exponent) {
		if (used <= MOST_DIGITS && digits <= EXACT && Math.abs(exponent) < TENS.length) {
			double size = exponent < 0 ? digits / TENS[-exponent] : digits * TENS[exponent];
			value = isNegative ? -size : size;
			return Kind.FLOAT;
		}
		int sign = text[from] == '+' ? 1 : 0;
		value = NumberInput.parseDouble(text, from + sign, end - from - sign, true);
		return Double.isInfinite(value) ? Kind.NONE : Kind.FLOAT;
	}

	private Kind word(char[] text, int from, int end, boolean isNegative) {
		for (String infinity : INFINITIES) {
			if (is(text, from, end, infinity)) {
				value = isNegative ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
				return Kind.FLOAT;
			}
		}
		value = Double.NaN;
		return is(text, from, end, NAN) ? Kind.FLOAT : Kind.NONE;
	}

	private static boolean is(char[] text, int from, int end, String word) {
		if (end - from != word.length()) {
			return false;
		}
		for (int i = 0; i < word.length(); i++) {
			if (Character.toLowerCase(text[from + i]) != word.charAt(i)) {
				return false;
			}
		}
		return true;
	}

	/** @return the signed digits to the end; {@link Integer#MIN_VALUE} if there is anything else */
	private static int exponent(char[] text, int start, int end) {
		boolean isNegative = start < end && text[start] == '-';
		int at = start < end && (text[start] == '-' || text[start] == '+') ? start + 1 : start;
		if (at == end) {
			return Integer.MIN_VALUE;
		}
		int exponent = 0;
		for (; at < end; at++) {
			if (!isDigit(text[at])) {
				return Integer.MIN_VALUE;
			}
			exponent = Math.min(MOST_EXPONENT, exponent * 10 + text[at] - '0');
		}
		return isNegative ? -exponent : exponent;
	}

	private static boolean isDigit(char c) {
		return c >= '0' && c <= '9';
	}

	private static boolean isSpace(char c) {
		return c == ' ' || c == '\t';
	}

	private static double[] tens() {
		var tens = new double[23];
		tens[0] = 1;
		for (int i = 1; i < tens.length; i++) {
			tens[i] = tens[i - 1] * 10;
		}
		return tens;
	}
}
