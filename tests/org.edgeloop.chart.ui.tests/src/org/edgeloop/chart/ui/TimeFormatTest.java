package org.edgeloop.chart.ui;

import static org.edgeloop.chart.ui.GeneratedRecording.channel;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeFormatTest {

	private static final Instant START = Instant.parse("2024-05-01T23:59:58.250Z");

	private static TimeFormat format(TimeMode mode, double rate, long length) {
		return new TimeFormat(TimeAxis.of(List.of(channel("a", rate, START, length))), mode, ZoneOffset.UTC);
	}

	@ParameterizedTest
	@CsvSource({ "0, 3, 0.000 s", "59.9994, 3, 59.999 s", "59.9996, 3, 1:00.000", "3599.9, 0, 1:00:00", "61.5, 1, 1:01.5",
			"3723.25, 2, 1:02:03.25", "-1.5, 1, −1.5 s" })
	void elapsedTimesCarryIntoMinutesAndHours(double seconds, int decimals, String text) {
		assertEquals(text, TimeFormat.elapsed(seconds, decimals));
	}

	@ParameterizedTest
	@CsvSource({ "0.0123456, 12.346 ms", "0.0000021, 2.1 µs", "1.5, 1.5 s", "90, 1:30.00", "0, 0 s", "7200, 2:00:00.0" })
	void durationsChooseTheirUnit(double seconds, String text) {
		assertEquals(text, TimeFormat.duration(seconds));
	}

	@Test
	void neighbouringSamplesAreWrittenDifferently() {
		for (double rate : new double[] { 10, 12_000, 25_600, 48_828, 100_000, 10_000_000 }) {
			TimeFormat format = format(TimeMode.RELATIVE, rate, 1_000_000_000);
			for (long position = 123_456; position < 123_556; position++) {
				assertEquals(false, format.position(position).equals(format.position(position + 1)),
						format.position(position) + " at " + rate + " Hz");
			}
		}
	}

	@Test
	void clockTimeCarriesItsDateOnlyPastMidnight() {
		assertEquals("23:59:59.250", format(TimeMode.ABSOLUTE, 100, 150).position(100));
		assertEquals("2024-05-02 00:00:00.250", format(TimeMode.ABSOLUTE, 100, 1000).position(200));
	}

	@Test
	void sampleIndicesAreGrouped() {
		assertEquals("1\u202F234\u202F567", format(TimeMode.SAMPLES, 100, 2_000_000).position(1_234_567));
		assertEquals("1\u202F000 samples", format(TimeMode.SAMPLES, 100, 2_000_000).distance(1000));
	}
}
