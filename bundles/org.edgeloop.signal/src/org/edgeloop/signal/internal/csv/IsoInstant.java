package org.edgeloop.signal.internal.csv;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Parses the dates of ISO 8601 that loggers write, {@code 2024-05-06T07:08:09.123456Z}: a space may stand for the T, a comma for
 * the point, seconds may be left out. A time without an offset is taken as UTC, because the file does not say where it was.
 */
final class IsoInstant {

	private static final Pattern PATTERN = Pattern
			.compile("\\s*(\\d{4})-(\\d\\d)-(\\d\\d)[T ](\\d\\d):(\\d\\d)(?::(\\d\\d)(?:[.,](\\d{1,9})\\d*)?)?\\s*(Z|[+-]\\d\\d:?\\d\\d)?\\s*");
	private static final int LONGEST = 60;
	private static final int SECONDS_A_DAY = 86_400;
	private static final int NANOSECOND_DIGITS = 9;

	private long seconds;
	private int nanoseconds;
	private int decimals;

	/** @return whether the text is such a date; if so, the other methods tell which */
	boolean parse(CharSequence text) {
		Matcher matcher = PATTERN.matcher(text);
		if (text.length() > LONGEST || !matcher.matches()) {
			return false;
		}
		int hour = number(matcher.group(4));
		int minute = number(matcher.group(5));
		int second = matcher.group(6) == null ? 0 : number(matcher.group(6));
		if (hour > 23 || minute > 59 || second > 60) {
			return false;
		}
		try {
			long day = LocalDate.of(number(matcher.group(1)), number(matcher.group(2)), number(matcher.group(3))).toEpochDay();
			seconds = day * SECONDS_A_DAY + hour * 3600L + minute * 60L + second - offset(matcher.group(8));
		} catch (DateTimeException e) {
			return false;
		}
		String fraction = matcher.group(7) == null ? "" : matcher.group(7);
		decimals = fraction.length();
		nanoseconds = number((fraction + "000000000").substring(0, NANOSECOND_DIGITS));
		return true;
	}

	/** @return whole seconds since 1970-01-01T00:00Z */
	long seconds() {
		return seconds;
	}

	/** @return the nanoseconds behind {@link #seconds()} */
	int nanoseconds() {
		return nanoseconds;
	}

	/** @return how many decimals the seconds were written with, at most 9 */
	int decimals() {
		return decimals;
	}

	private static int offset(@Nullable String offset) {
		return offset == null || offset.equals("Z") ? 0 : ZoneOffset.of(offset).getTotalSeconds();
	}

	private static int number(String digits) {
		return Integer.parseInt(digits);
	}
}
