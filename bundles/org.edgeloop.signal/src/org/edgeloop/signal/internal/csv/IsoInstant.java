package org.edgeloop.signal.internal.csv;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Parses the dates of ISO 8601 that loggers write, {@code 2024-05-06T07:08:09.123456Z}: a space may stand for the T, a comma for
 * the point, seconds may be left out. A time without an offset is that of a clock in a zone that somebody else must name.
 */
final class IsoInstant {

	private static final Pattern PATTERN = Pattern
			.compile("\\s*(\\d{4})-(\\d\\d)-(\\d\\d)[T ](\\d\\d):(\\d\\d)(?::(\\d\\d)(?:[.,](\\d{1,9})\\d*)?)?\\s*(Z|[+-]\\d\\d:?\\d\\d)?\\s*");
	private static final int LONGEST = 60;
	private static final int SECONDS_A_DAY = 86_400;
	private static final int NANOSECOND_DIGITS = 9;

	private final ZoneRules clock;
	private long seconds;
	private int nanoseconds;
	private int decimals;

	/** Takes times without an offset as UTC. */
	IsoInstant() {
		this(ZoneOffset.UTC);
	}

	/** @param zone where the clock stood that times without an offset come from */
	IsoInstant(ZoneId zone) {
		clock = zone.getRules();
	}

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
			LocalDate day = LocalDate.of(number(matcher.group(1)), number(matcher.group(2)), number(matcher.group(3)));
			long local = day.toEpochDay() * SECONDS_A_DAY + hour * 3600L + minute * 60L + second;
			seconds = local - offset(matcher.group(8), local);
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

	private int offset(@Nullable String written, long local) {
		if (written != null) {
			return written.equals("Z") ? 0 : ZoneOffset.of(written).getTotalSeconds();
		}
		return clock.getOffset(LocalDateTime.ofEpochSecond(local, 0, ZoneOffset.UTC)).getTotalSeconds();
	}

	private static int number(String digits) {
		return Integer.parseInt(digits);
	}
}
