package org.edgeloop.dvc.internal.yaml;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.edgeloop.dvc.value.Value;

/** Which type a scalar without quotes has: ruamel's rules of YAML 1.2, where {@code 017} is seventeen and {@code yes} is a text. */
final class YamlTypes {

	private static final Pattern NULL = Pattern.compile("~|null|Null|NULL|");
	private static final Pattern BOOL = Pattern.compile("true|True|TRUE|false|False|FALSE");
	private static final Pattern INT = Pattern.compile("[-+]?(?:0b[01_]+|0o?[0-7_]+|[0-9][0-9_]*|0x[0-9a-fA-F_]+)");
	private static final Pattern FLOAT = Pattern.compile("[-+]?[0-9][0-9_]*\\.[0-9_]*(?:[eE][-+]?[0-9]+)?"
			+ "|[-+]?[0-9][0-9_]*[eE][-+]?[0-9]+|[-+]?\\.[0-9_]+(?:[eE][-+][0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN)");
	private static final Pattern TIMESTAMP = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}"
			+ "|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt]|[ \\t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]*)?"
			+ "(?:[ \\t]*(?:Z|[-+][0-9]{1,2}(?::[0-9]{2})?))?");

	/** They mean something to a reader of YAML wherever they stand alone. */
	private static final List<String> WORDS = List.of("=", "<<", "!", "&", "*");

	private static final int DECIMAL = 10;

	private YamlTypes() {
	}

	/** @return whether the text, written without quotes, is read as a text again */
	static boolean isText(String text) {
		return !NULL.matcher(text).matches() && !BOOL.matcher(text).matches() && !INT.matcher(text).matches()
				&& !FLOAT.matcher(text).matches() && !isTimestamp(text) && !WORDS.contains(text);
	}

	static boolean isTimestamp(String text) {
		return TIMESTAMP.matcher(text).matches();
	}

	/**
	 * @param text without quotes
	 * @throws NumberFormatException if it looks like a number and is none
	 */
	static Value of(String text) {
		if (NULL.matcher(text).matches()) {
			return Value.NULL;
		}
		if (BOOL.matcher(text).matches()) {
			return Value.of(text.equalsIgnoreCase("true"));
		}
		if (INT.matcher(text).matches()) {
			return new Value.Int(whole(text.replace("_", "")));
		}
		return FLOAT.matcher(text).matches() ? Value.of(real(text.replace("_", "").toLowerCase(Locale.ROOT))) : Value.of(text);
	}

	private static BigInteger whole(String digits) {
		boolean signed = digits.startsWith("-") || digits.startsWith("+");
		String magnitude = signed ? digits.substring(1) : digits;
		BigInteger number = magnitude.length() > 1 && Character.isLetter(magnitude.charAt(1))
				? new BigInteger(magnitude.substring(2), radix(magnitude.charAt(1)))
				: new BigInteger(magnitude, DECIMAL);
		return digits.startsWith("-") ? number.negate() : number;
	}

	private static int radix(char letter) {
		return switch (letter) {
		case 'b' -> 2;
		case 'o' -> 8;
		default -> 16;
		};
	}

	private static double real(String text) {
		return switch (text) {
		case ".nan" -> Double.NaN;
		case ".inf", "+.inf" -> Double.POSITIVE_INFINITY;
		case "-.inf" -> Double.NEGATIVE_INFINITY;
		default -> Double.parseDouble(text);
		};
	}
}
