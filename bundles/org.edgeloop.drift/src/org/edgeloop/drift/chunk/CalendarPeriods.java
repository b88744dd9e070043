package org.edgeloop.drift.chunk;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

import org.edgeloop.drift.chunk.Chunking.Period;

/** The periods of the calendar in UTC, one after the other. */
record CalendarPeriods(Period period) {

	Instant startOf(Instant instant) {
		ZonedDateTime time = instant.atZone(ZoneOffset.UTC);
		ZonedDateTime day = time.truncatedTo(ChronoUnit.DAYS);
		ZonedDateTime start = switch (period) {
			case MINUTE -> time.truncatedTo(ChronoUnit.MINUTES);
			case HOUR -> time.truncatedTo(ChronoUnit.HOURS);
			case DAY -> day;
			case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
			case MONTH -> day.withDayOfMonth(1);
			case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1);
			case YEAR -> day.withDayOfYear(1);
		};
		return start.toInstant();
	}

	Instant startOfNext(Instant start) {
		ZonedDateTime time = start.atZone(ZoneOffset.UTC);
		ZonedDateTime next = switch (period) {
			case MINUTE -> time.plusMinutes(1);
			case HOUR -> time.plusHours(1);
			case DAY -> time.plusDays(1);
			case WEEK -> time.plusWeeks(1);
			case MONTH -> time.plusMonths(1);
			case QUARTER -> time.plusMonths(3);
			case YEAR -> time.plusYears(1);
		};
		return next.toInstant();
	}
}
