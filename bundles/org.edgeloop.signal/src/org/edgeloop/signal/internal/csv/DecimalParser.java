package org.edgeloop.signal.internal.csv;

import java.util.Locale;

/**
 * Parses decimal numbers to the same bits as {@link Double#parseDouble(String)}, without making a string for the usual ones:
 * a mantissa below 2^53 and a power of ten up to 10^22 are both exact as doubles, so one multiplication or division rounds
 * correctly (Clinger, "How to read floating point numbers accurately", 1990); for longer ones there is {@link NearestDouble}.
 */
final class DecimalParser {

	private static final double[] POWERS = { 1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14,
			1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22 };
	private static final long LARGEST_EXACT = 1L << 53;
	private static final int MOST_DIGITS = 18;
	private static final int LARGEST_EXPONENT = 1_000_000;

	private final char decimal;

	private char[] text = {};
	private int position;
	private int end;
	private long mantissa;
	private int digits;
	private int exponent;
	private int decimals;
	private double value;

	/** @param decimal the decimal separator */
	DecimalParser(char decimal) {
		this.decimal = decimal;
	}

	/**
	 * Parses a cell. White space around it is ignored; an empty cell and the usual words for a missing value are NaN.
	 *
	 * @return whether it is a number or missing; if so, {@link #value()} has it
	 */
	boolean parse(char[] chars, int from, int to) {
		text = chars;
		position = from;
		end = to;
		while (position < end && isSpace(text[position])) {
			position++;
		}
		while (end > position && isSpace(text[end - 1])) {
			end--;
		}
		decimals = 0;
		if (position == end) {
			value = Double.NaN;
			return true;
		}
		return number();
	}

	boolean parse(String cell) {
		return parse(cell.toCharArray(), 0, cell.length());
	}

	/** @return the number parsed last, NaN if it is missing */
	double value() {
		return value;
	}

	/** @return how many decimals the number parsed last was written with; negative where its exponent leaves out whole digits */
	int decimals() {
		return decimals;
	}

	private boolean number() {
		int start = position;
		boolean negative = text[position] == '-' || text[position] == '\u2212';
		if (negative || text[position] == '+') {
			position++;
		}
		mantissa = 0;
		digits = 0;
		exponent = 0;
		int first = position;
		digits();
		int seen = position - first;
		if (position < end && text[position] == decimal) {
			int point = ++position;
			digits();
			exponent -= position - point;
			decimals = position - point;
			seen += position - point;
		}
		if (seen == 0) {
			return word(start, first, negative);
		}
		if (!exponentPart() || position != end) {
			return false;
		}
		boolean exact = digits <= MOST_DIGITS;
		if (exact && mantissa <= LARGEST_EXACT && Math.abs(exponent) < POWERS.length) {
			double magnitude = exponent < 0 ? mantissa / POWERS[-exponent] : mantissa * POWERS[exponent];
			value = negative ? -magnitude : magnitude;
			return true;
		}
		double nearest = exact && mantissa != 0 ? NearestDouble.of(mantissa, exponent) : NearestDouble.UNDECIDED;
		if (Double.isNaN(nearest)) {
			value = Double.parseDouble(new String(text, start, end - start).replace('\u2212', '-').replace(decimal, '.'));
		} else {
			value = negative ? -nearest : nearest;
		}
		return true;
	}

	/** Takes digits into the mantissa while it has room, and counts the others into the exponent. */
	private void digits() {
		while (position < end) {
			int digit = text[position] - '0';
			if (digit < 0 || digit > 9) {
				return;
			}
			if (digits < MOST_DIGITS) {
				mantissa = mantissa * 10 + digit;
				if (mantissa != 0) {
					digits++;
				}
			} else {
				digits++;
				exponent++;
			}
			position++;
		}
	}

	/** @return whether what follows is an exponent or nothing */
	private boolean exponentPart() {
		if (position == end || text[position] != 'e' && text[position] != 'E') {
			return true;
		}
		position++;
		boolean negative = position < end && text[position] == '-';
		if (negative || position < end && text[position] == '+') {
			position++;
		}
		int first = position;
		int power = 0;
		while (position < end && text[position] >= '0' && text[position] <= '9') {
			power = Math.min(power * 10 + text[position] - '0', LARGEST_EXPONENT);
			position++;
		}
		exponent += negative ? -power : power;
		decimals += negative ? power : -power;
		return position > first;
	}

	private boolean word(int start, int unsigned, boolean negative) {
		String word = new String(text, unsigned, end - unsigned);
		switch (word.toLowerCase(Locale.ROOT)) {
		case "inf", "infinity", "∞" -> value = negative ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
		case "nan" -> value = Double.NaN;
		case "na", "n/a", "#n/a", "null", "none" -> {
			value = Double.NaN;
			return start == unsigned;
		}
		default -> {
			return false;
		}
		}
		return true;
	}

	private static boolean isSpace(char c) {
		return c <= ' ' || c == '\u00A0';
	}
}
