package org.edgeloop.base;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Floating-point numbers as Python writes and reads them, for files that Python programs read too. */
public final class PythonFloat {

	/** Without an exponent from 1e-4 up to 1e16. */
	private static final int MIN_PLAIN_EXPONENT = -4;
	private static final int MAX_PLAIN_EXPONENT = 16;

	/** Below it a number may have so few bits that one digit names it, where Java always writes two. */
	private static final double FEW_BITS = 1e-321;

	private static final Pattern NUMBER = Pattern
			.compile("[+-]?(?:\\d+(?:_\\d+)*(?:\\.(?:\\d+(?:_\\d+)*)?)?|\\.\\d+(?:_\\d+)*)(?:[eE][+-]?\\d+(?:_\\d+)*)?");
	private static final Pattern NAN = Pattern.compile("[+-]?nan", Pattern.CASE_INSENSITIVE);
	private static final Pattern INFINITY = Pattern.compile("([+-]?)inf(?:inity)?", Pattern.CASE_INSENSITIVE);

	private PythonFloat() {
	}

	/** @return {@code repr(value)}: the shortest digits that read back as the same number; {@code nan}, {@code inf}, {@code -inf} */
	public static String repr(double value) {
		if (Double.isNaN(value)) {
			return "nan";
		}
		if (Double.isInfinite(value)) {
			return value > 0 ? "inf" : "-inf";
		}
		double magnitude = Math.abs(value);
		String sign = value < 0 || 1 / value < 0 ? "-" : "";
		String shortest = Double.toString(magnitude);
		if (magnitude >= 1e-3 && magnitude < 1e7 || magnitude == 0) {
			return sign + shortest;
		}
		return sign + inPythonsNotation(magnitude < FEW_BITS ? oneDigit(shortest, magnitude) : new BigDecimal(shortest));
	}

	/** @return {@code float(text)}; empty where Python raises an error */
	public static OptionalDouble parse(String text) {
		String stripped = text.strip();
		if (NUMBER.matcher(stripped).matches()) {
			return OptionalDouble.of(Double.parseDouble(stripped.replace("_", "")));
		}
		if (NAN.matcher(stripped).matches()) {
			return OptionalDouble.of(Double.NaN);
		}
		var infinity = INFINITY.matcher(stripped);
		if (infinity.matches()) {
			return OptionalDouble.of("-".equals(infinity.group(1)) ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY);
		}
		return OptionalDouble.empty();
	}

	private static BigDecimal oneDigit(String shortest, double magnitude) {
		var two = new BigDecimal(shortest);
		var one = two.round(new MathContext(1, RoundingMode.HALF_EVEN));
		return one.doubleValue() == magnitude ? one : two;
	}

	private static String inPythonsNotation(BigDecimal magnitude) {
		var stripped = magnitude.stripTrailingZeros();
		int exponent = stripped.precision() - stripped.scale() - 1;
		if (exponent >= MIN_PLAIN_EXPONENT && exponent < MAX_PLAIN_EXPONENT) {
			return stripped.setScale(Math.max(stripped.scale(), 1)).toPlainString();
		}
		String digits = stripped.unscaledValue().toString();
		String mantissa = digits.length() == 1 ? digits : digits.charAt(0) + "." + digits.substring(1);
		int size = Math.abs(exponent);
		return mantissa + (exponent < 0 ? "e-" : "e+") + (size < 10 ? "0" : "") + size;
	}
}
