package org.edgeloop.table.internal.local;

import java.math.BigDecimal;
import java.math.MathContext;

/** Values as Python writes them. */
public final class PythonText {

	private static final int LEAST_POINT = -4;
	private static final int MOST_POINT = 16;

	private PythonText() {
	}

	public static String of(boolean value) {
		return value ? "True" : "False";
	}

	/** @return repr(value): the shortest digits that read back as the value, with an exponent below 1e-4 and from 1e16 on */
	public static String of(double value) {
		if (Double.isNaN(value)) {
			return "nan";
		}
		if (Double.isInfinite(value)) {
			return value > 0 ? "inf" : "-inf";
		}
		String sign = Math.copySign(1, value) < 0 ? "-" : "";
		if (value == 0) {
			return sign + "0.0";
		}
		BigDecimal exact = shortest(Math.abs(value));
		String digits = exact.unscaledValue().toString();
		int exponent = digits.length() - exact.scale() - 1;
		if (exponent < LEAST_POINT || exponent >= MOST_POINT) {
			String fraction = digits.length() > 1 ? "." + digits.substring(1) : "";
			return sign + digits.charAt(0) + fraction + "e" + (exponent < 0 ? "-" : "+") + (Math.abs(exponent) < 10 ? "0" : "")
					+ Math.abs(exponent);
		}
		String plain = exact.toPlainString();
		return sign + (plain.indexOf('.') < 0 ? plain + ".0" : plain);
	}

	/** Java writes at least two digits: 4.9E-324 where 5e-324 reads back as the same. */
	private static BigDecimal shortest(double value) {
		BigDecimal written = new BigDecimal(Double.toString(value));
		BigDecimal digit = written.round(new MathContext(1));
		return (digit.doubleValue() == value ? digit : written).stripTrailingZeros();
	}
}
