package org.edgeloop.dataset.internal.exchange;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;

/**
 * Dates and times as text by a pattern such as {@code %Y-%m-%d %H:%M:%S.%f}, with the directives of C's strftime that Label Studio
 * (through d3-time-format) and Python know: {@code a A b B c d D e f F H I j L m M p Q s S T x X y Y Z z %}. A {@code -}, {@code _} or
 * {@code 0} between the percent sign and the letter chooses the padding. {@code f} and {@code L} are the digits of a second's fraction.
 */
public final class Strftime {

	private static final int NANO_DIGITS = 9;

	private final String pattern;
	private final ZoneId zone;

	private Strftime(String pattern, ZoneId zone) {
		this.pattern = pattern;
		this.zone = zone;
	}

	/**
	 * @param zone where the clock stands whose pattern says no offset
	 * @throws ProblemException if the pattern has a directive that is not known here
	 */
	public static Strftime of(String pattern, ZoneId zone) throws ProblemException {
		String plain = expand(pattern);
		for (int i = plain.indexOf('%'); i >= 0; i = plain.indexOf('%', i + 1)) {
			i = skipPadding(plain, i + 1);
			char directive = i < plain.length() ? plain.charAt(i) : ' ';
			if (!StrftimeParser.isKnown(directive)) {
				throw new ProblemException(Problem.error("a time format with %" + directive + " is not understood", pattern,
						"known are %Y %m %d %H %M %S %f %L and the others of strftime for dates, times of day and offsets"));
			}
		}
		return new Strftime(plain, zone);
	}

	private static String expand(String pattern) {
		return pattern.replace("%c", "%x, %X").replace("%x", "%-m/%-d/%Y").replace("%X", "%-I:%M:%S %p").replace("%T", "%H:%M:%S")
				.replace("%F", "%Y-%m-%d").replace("%D", "%m/%d/%y");
	}

	static int skipPadding(String pattern, int at) {
		return at < pattern.length() && "-_0".indexOf(pattern.charAt(at)) >= 0 ? at + 1 : at;
	}

	/** @return seconds since 1970, exact; empty if the text does not follow the pattern */
	public Optional<BigDecimal> parse(String text) {
		try {
			return new StrftimeParser(pattern, text.strip()).parse().map(moment -> moment.epoch(zone));
		} catch (DateTimeException | NumberFormatException e) {
			return Optional.empty();
		}
	}

	/** @param epoch seconds since 1970; digits beyond those that the pattern shows are cut */
	public String format(BigDecimal epoch) {
		ZonedDateTime time = instant(epoch).atZone(zone);
		var text = new StringBuilder();
		for (int i = 0; i < pattern.length(); i++) {
			if (pattern.charAt(i) != '%') {
				text.append(pattern.charAt(i));
				continue;
			}
			char padding = pattern.charAt(i + 1);
			i = skipPadding(pattern, i + 1);
			text.append(StrftimeText.of(pattern.charAt(i), padding, time));
		}
		return text.toString();
	}

	private static Instant instant(BigDecimal epoch) {
		BigDecimal[] parts = epoch.divideAndRemainder(BigDecimal.ONE);
		return Instant.ofEpochSecond(parts[0].longValue(), parts[1].movePointRight(NANO_DIGITS).longValue());
	}

	/**
	 * A point in time as a text says it.
	 *
	 * @param local what clock and calendar show, without the second's fraction
	 * @param fraction the second's fraction
	 * @param offset what the text says of the time zone
	 */
	record Moment(LocalDateTime local, BigDecimal fraction, Optional<ZoneOffset> offset) {

		BigDecimal epoch(ZoneId zone) {
			long seconds = offset.isPresent() ? local.toEpochSecond(offset.get()) : local.atZone(zone).toEpochSecond();
			return BigDecimal.valueOf(seconds).add(fraction);
		}
	}
}
