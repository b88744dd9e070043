package org.edgeloop.dataset.internal.exchange;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;

import org.edgeloop.base.ProblemException;
import org.edgeloop.dataset.exchange.ExchangeOptions;

/**
 * Reads times that may be numbers or text.
 *
 * @param format how text is written; empty for ISO 8601
 * @param zone where the clock stands whose text says no offset
 */
record ForeignTime(Optional<Strftime> format, ZoneId zone) {

	private static final String FORMAT = "format:";

	/**
	 * @param pattern the pattern that the file says; empty if it says none. What the options say counts more
	 * @throws ProblemException if there is no such time zone or pattern
	 */
	static ForeignTime of(ExchangeOptions options, String pattern) throws ProblemException {
		String said = options.get("time").filter(time -> time.startsWith(FORMAT)).map(time -> time.substring(FORMAT.length()))
				.orElse(pattern);
		ZoneId zone = options.zone();
		return new ForeignTime(said.isEmpty() ? Optional.empty() : Optional.of(Strftime.of(said, zone)), zone);
	}

	/** @return seconds since 1970; empty if the text is no time */
	Optional<BigDecimal> parse(String text) {
		return format.isPresent() ? format.get().parse(text) : iso(text.strip().replace(' ', 'T'));
	}

	private Optional<BigDecimal> iso(String text) {
		try {
			boolean hasOffset = text.endsWith("Z") || text.lastIndexOf('+') > 0 || text.lastIndexOf('-') > text.indexOf('T');
			Instant instant = hasOffset ? OffsetDateTime.parse(text).toInstant() : LocalDateTime.parse(text).atZone(zone).toInstant();
			return Optional.of(BigDecimal.valueOf(instant.getEpochSecond()).add(BigDecimal.valueOf(instant.getNano(), 9)));
		} catch (DateTimeException e) {
			return Optional.empty();
		}
	}
}
