package org.edgeloop.experiment.internal.file;

import java.nio.charset.StandardCharsets;
import java.util.OptionalDouble;

import org.edgeloop.base.PythonFloat;

import com.fasterxml.jackson.core.io.NumberInput;

/**
 * One line of a metric's file: {@code timestamp value step}, in old stores without the step, since MLflow 3 with the name and digest
 * of a data set behind it. It is read where it lies among the file's bytes, because there may be millions of them.
 */
final class MetricLine {

	/** A double holds all integers up to here and all of these powers of ten, so that one division of them rounds once. */
	private static final long MAX_EXACT = 1L << 53;
	private static final double[] POWERS = { 1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
			1e17, 1e18, 1e19, 1e20, 1e21, 1e22 };

	/** A long holds every number of so many digits. */
	private static final int SAFE_DIGITS = 18;

	private final char[] characters = new char[40];
	private byte[] bytes = {};
	private boolean readable;
	private long timestamp;
	private double value;
	private boolean hasStep;
	private long step;

	long timestamp() {
		return timestamp;
	}

	double value() {
		return value;
	}

	boolean hasStep() {
		return hasStep;
	}

	/** @return 0 if the line has none */
	long step() {
		return step;
	}

	/** @return whether the bytes say what a line should; else the values are of no use */
	boolean parse(byte[] file, int from, int to) {
		bytes = file;
		readable = true;
		int first = space(from, to);
		int second = space(Math.min(first + 1, to), to);
		timestamp = integer(from, first);
		value = number(Math.min(first + 1, to), second);
		hasStep = second < to;
		step = hasStep ? integer(second + 1, space(second + 1, to)) : 0;
		return readable;
	}

	private int space(int from, int to) {
		int i = from;
		while (i < to && bytes[i] != ' ') {
			i++;
		}
		return i;
	}

	private long integer(int from, int to) {
		boolean signed = from < to && (bytes[from] == '-' || bytes[from] == '+');
		int first = signed ? from + 1 : from;
		if (first >= to || to - first > SAFE_DIGITS) {
			return longInteger(from, to);
		}
		long number = 0;
		for (int i = first; i < to; i++) {
			if (bytes[i] < '0' || bytes[i] > '9') {
				readable = false;
			}
			number = number * 10 + (bytes[i] - '0');
		}
		return signed && bytes[from] == '-' ? -number : number;
	}

	private long longInteger(int from, int to) {
		try {
			return Long.parseLong(text(from, to));
		} catch (NumberFormatException e) {
			readable = false;
			return 0;
		}
	}

	/** Most values are decimals of up to 15 digits without an exponent: they need no more than a division. */
	private double number(int from, int to) {
		boolean negative = from < to && bytes[from] == '-';
		int first = negative ? from + 1 : from;
		long digits = 0;
		int point = -1;
		for (int i = first; i < to; i++) {
			byte c = bytes[i];
			if (c >= '0' && c <= '9' && digits < MAX_EXACT / 10) {
				digits = digits * 10 + (c - '0');
			} else if (c == '.' && point < 0) {
				point = i;
			} else {
				return anyNumber(from, to);
			}
		}
		int decimals = point < 0 ? 0 : to - point - 1;
		if (to - first < 2 || decimals >= POWERS.length) {
			return anyNumber(from, to);
		}
		double magnitude = digits / POWERS[decimals];
		return negative ? -magnitude : magnitude;
	}

	/** Jackson reads decimals faster than Java, but takes what Python does not, so that their characters are looked at first. */
	private double anyNumber(int from, int to) {
		int length = to - from;
		if (length <= characters.length && isDecimal(from, to)) {
			for (int i = 0; i < length; i++) {
				characters[i] = (char) bytes[from + i];
			}
			return NumberInput.parseDouble(characters, 0, length, true);
		}
		return pythonNumber(from, to);
	}

	/** Digits with a point among them, the commonest form by far, perhaps with an exponent behind. */
	private boolean isDecimal(int from, int to) {
		int i = digits(from < to && bytes[from] == '-' ? from + 1 : from, to);
		if (i == to || bytes[i] != '.' || i == from || bytes[i - 1] == '-') {
			return false;
		}
		int end = digits(i + 1, to);
		if (end == i + 1 || end == to) {
			return end == to && end > i + 1;
		}
		int exponent = end + 1 < to && (bytes[end + 1] == '-' || bytes[end + 1] == '+') ? end + 2 : end + 1;
		return bytes[end] == 'e' && exponent < to && digits(exponent, to) == to;
	}

	/** @return where the digits end */
	private int digits(int from, int to) {
		int i = from;
		while (i < to && bytes[i] >= '0' && bytes[i] <= '9') {
			i++;
		}
		return i;
	}

	private double pythonNumber(int from, int to) {
		OptionalDouble number = PythonFloat.parse(text(from, to));
		if (number.isEmpty()) {
			readable = false;
		}
		return number.orElse(0);
	}

	private String text(int from, int to) {
		return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
	}
}
