package org.edgeloop.drift.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

import org.edgeloop.base.PythonFloat;

/** Numbers as Python writes and rounds them, because the sentences of checks are compared word for word. */
public final class PythonNumbers {

	private static final int MIN_EXPONENT = -4;

	private PythonNumbers() {
	}

	/** @return {@code format(value, ".<digits>g")} */
	public static String general(double value, int digits) {
		return Double.isFinite(value) ? plain(rounded(value, digits), digits, 0) : unusual(value);
	}

	/** @return {@code format(value, ".<digits>")}: as {@link #general}, but a decimal point is never missing */
	public static String withPoint(double value, int digits) {
		return Double.isFinite(value) ? plain(rounded(value, digits), digits - 1, 1) : unusual(value);
	}

	/** @return {@code repr(value)}: the shortest digits that read back as the same number */
	public static String repr(double value) {
		return PythonFloat.repr(value);
	}

	/** @return {@code numpy.round(value, decimals)}: scaled, rounded half to even and scaled back, in doubles */
	public static double round(double value, int decimals) {
		double scale = Math.pow(10, decimals);
		double scaled = value * scale;
		return Double.isFinite(scaled) ? Math.rint(scaled) / scale : value;
	}

	private static String unusual(double value) {
		if (Double.isNaN(value)) {
			return "nan";
		}
		return value > 0 ? "inf" : "-inf";
	}

	private static Decimal rounded(double value, int digits) {
		var exact = new BigDecimal(Math.abs(value)).round(new MathContext(digits, RoundingMode.HALF_EVEN));
		return new Decimal(value < 0 || 1 / value < 0, exact);
	}

	/** Without an exponent from 1e-4 up to 10^maxExponent. */
	private static String plain(Decimal decimal, int maxExponent, int minDecimals) {
		String sign = decimal.negative ? "-" : "";
		if (decimal.magnitude.signum() == 0) {
			return sign + (minDecimals == 0 ? "0" : "0.0");
		}
		var stripped = decimal.magnitude.stripTrailingZeros();
		int exponent = stripped.precision() - stripped.scale() - 1;
		if (exponent >= MIN_EXPONENT && exponent < maxExponent) {
			return sign + stripped.setScale(Math.max(stripped.scale(), minDecimals)).toPlainString();
		}
		String digits = stripped.unscaledValue().toString();
		String mantissa = digits.length() == 1 ? digits : digits.charAt(0) + "." + digits.substring(1);
		return sign + mantissa + String.format("e%s%02d", exponent < 0 ? "-" : "+", Math.abs(exponent));
	}

	private record Decimal(boolean negative, BigDecimal magnitude) {
	}
}
