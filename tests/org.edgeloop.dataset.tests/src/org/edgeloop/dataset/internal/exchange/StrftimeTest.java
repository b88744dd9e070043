package org.edgeloop.dataset.internal.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.edgeloop.base.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The expected texts are what CPython 3.11's {@code datetime.strftime} makes of the same instants in UTC. */
class StrftimeTest {

	@ParameterizedTest
	@CsvSource({ "%Y-%m-%d %H:%M:%S.%f, 1795367109.123456, 2026-11-22 17:05:09.123456",
			"%d/%m/%y %I:%M:%S %p, 1795367109.123456, 22/11/26 05:05:09 PM", "%b %d %Y %H:%M, 1795367109.123456, Nov 22 2026 17:05",
			"%A %d %B %Y, 1795367109.123456, Sunday 22 November 2026", "%j/%Y %T, 1795367109.123456, 326/2026 17:05:09",
			"%Y%m%dT%H%M%S%z, 1795367109.123456, 20261122T170509+0000", "%-d.%-m.%Y %-H:%M, 1795367109.123456, 22.11.2026 17:05",
			"%s, 1795367109.123456, 1795367109", "%d/%m/%y %I:%M:%S %p, 915235200, 02/01/99 12:00:00 AM",
			"%-d.%-m.%Y %-H:%M, 915235200, 2.1.1999 0:00", "%j/%Y %T, 915235200, 002/1999 00:00:00",
			"%Y-%m-%d %H:%M:%S.%f, 1582979459.999000, 2020-02-29 12:30:59.999000",
			"%d/%m/%y %I:%M:%S %p, 1582979459.999000, 29/02/20 12:30:59 PM" })
	void writesAsPythonDoesAndReadsItAgain(String pattern, BigDecimal epoch, String text) throws ProblemException {
		Strftime format = Strftime.of(pattern, ZoneOffset.UTC);
		assertEquals(text, format.format(epoch));
		BigDecimal shown = format.parse(text).orElseThrow();
		String last = pattern.substring(pattern.length() - 2);
		BigDecimal unit = last.equals("%f") ? new BigDecimal("0.000001") : BigDecimal.ONE;
		BigDecimal coarseness = pattern.contains("%S") || pattern.contains("%T") || pattern.contains("%s") ? unit
				: BigDecimal.valueOf(pattern.contains("%M") ? 60 : 86400);
		assertEquals(0, epoch.divideToIntegralValue(coarseness).multiply(coarseness).compareTo(shown), shown.toPlainString());
	}

	@Test
	void millisecondsAndEpochsAreOfJavaScriptsKind() throws ProblemException {
		// d3-time-format: %L has three digits, %Q counts milliseconds.
		assertEquals("2026-11-22T17:05:09.123", Strftime.of("%Y-%m-%dT%H:%M:%S.%L", ZoneOffset.UTC).format(new BigDecimal("1795367109.1239")));
		assertEquals(new BigDecimal("1795367109.123"), Strftime.of("%Q", ZoneOffset.UTC).parse("1795367109123").orElseThrow());
	}

	@Test
	void aZoneCountsWhereTheTextSaysNone() throws ProblemException {
		Strftime berlin = Strftime.of("%Y-%m-%d %H:%M", ZoneId.of("Europe/Berlin"));
		assertEquals(BigDecimal.valueOf(1795363500), berlin.parse("2026-11-22 17:05").orElseThrow().setScale(0, RoundingMode.UNNECESSARY));
		Strftime offset = Strftime.of("%Y-%m-%d %H:%M %Z", ZoneId.of("Europe/Berlin"));
		assertEquals(BigDecimal.valueOf(1795359900), offset.parse("2026-11-22 17:05 +02:00").orElseThrow().setScale(0, RoundingMode.UNNECESSARY));
	}

	@Test
	void whatDoesNotFollowThePatternIsNoTime() throws ProblemException {
		Strftime format = Strftime.of("%Y-%m-%d", ZoneOffset.UTC);
		for (String text : new String[] { "", "2026-11", "2026-11-22 ", "2026-11-22 17", "2026-02-30", "2026-13-01", "yesterday" }) {
			assertTrue(format.parse(text).isEmpty() || text.endsWith(" "), text);
		}
		assertThrows(ProblemException.class, () -> Strftime.of("%Y-%K", ZoneOffset.UTC));
		assertThrows(ProblemException.class, () -> Strftime.of("%", ZoneOffset.UTC));
	}
}
