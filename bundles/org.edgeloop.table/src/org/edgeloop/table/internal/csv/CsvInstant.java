package org.edgeloop.table.internal.csv;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;

/** Reads points in time as ISO 8601 writes them, with a space or T before the time. Without an offset they are UTC. */
final class CsvInstant {

	private static final DateTimeFormatter ISO = new DateTimeFormatterBuilder().append(DateTimeFormatter.ISO_LOCAL_DATE)
			.optionalStart().appendPattern("['T'][' ']HH:mm").optionalStart().appendPattern(":ss").optionalStart()
			.appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, true).optionalEnd().optionalEnd()
			.appendPattern("[XXX][XX][X]").optionalEnd()
			.parseDefaulting(ChronoField.HOUR_OF_DAY, 0).parseDefaulting(ChronoField.MINUTE_OF_HOUR, 0).toFormatter(java.util.Locale.ROOT);

	private CsvInstant() {
	}

	/** @return microseconds since 1970; NaN if the text is no time */
	static double microseconds(String text) {
		try {
			TemporalAccessor time = ISO.parse(text.strip());
			Instant instant = time.isSupported(ChronoField.OFFSET_SECONDS) ? Instant.from(time)
					: LocalDateTime.from(time).toInstant(ZoneOffset.UTC);
			return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
		} catch (DateTimeParseException | ArithmeticException e) {
			return Double.NaN;
		}
	}
}
