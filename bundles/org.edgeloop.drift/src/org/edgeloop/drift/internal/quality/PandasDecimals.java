package org.edgeloop.drift.internal.quality;

/**
 * Decimal numbers as {@code pandas.read_csv} reads them unless told otherwise: up to seventeen digits, leading zeros among them, are gathered in
 * a double and scaled by a power of ten. About a quarter of all numbers come out a unit or two off in their last place.
 */
public final class PandasDecimals {

	private static final int MOST_DIGITS = 17;
	private static final int LARGEST_EXPONENT = 308;

	private PandasDecimals() {
	}

	/** @param text a finite number as Python writes it: {@code -0.25}, {@code 1e-07} */
	public static double read(String text) {
		boolean negative = text.startsWith("-");
		int exponentAt = text.indexOf('e');
		String digits = text.substring(negative ? 1 : 0, exponentAt < 0 ? text.length() : exponentAt);
		int point = digits.indexOf('.') < 0 ? digits.length() : digits.indexOf('.');
		double number = 0;
		int exponent = exponentAt < 0 ? 0 : Integer.parseInt(text.substring(exponentAt + 1));
		int taken = 0;
		for (int i = 0; i < digits.length(); i++) {
			if (i == point) {
				continue;
			}
			boolean whole = i < point;
			if (taken < MOST_DIGITS) {
				number = number * 10 + (digits.charAt(i) - '0');
				taken++;
				exponent -= whole ? 0 : 1;
			} else {
				exponent += whole ? 1 : 0;
			}
		}
		double scaled = scaled(number, exponent);
		return negative ? -scaled : scaled;
	}

	private static double scaled(double number, int exponent) {
		if (exponent > LARGEST_EXPONENT) {
			return Double.POSITIVE_INFINITY;
		}
		if (exponent > 0) {
			return number * ten(exponent);
		}
		return exponent < -LARGEST_EXPONENT ? number / ten(-LARGEST_EXPONENT - exponent) / ten(LARGEST_EXPONENT) : number / ten(-exponent);
	}

	/** @return the double nearest to the power */
	private static double ten(int exponent) {
		return Double.parseDouble("1e" + exponent);
	}
}
