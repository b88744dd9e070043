package org.edgeloop.chart.ui.internal;

import static org.edgeloop.chart.ui.GeneratedRecording.channel;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

import org.edgeloop.base.SampleRange;
import org.edgeloop.chart.ui.TimeAxis;
import org.edgeloop.chart.ui.TimeFormat;
import org.edgeloop.chart.ui.TimeMode;
import org.junit.jupiter.api.Test;

class RulerLabelsTest {

	private static final Instant START = Instant.parse("2024-05-01T10:12:03.250Z");
	private final TimeAxis axis = TimeAxis.of(List.of(channel("a", 100_000, START, 1_000_000_000)));

	private RulerLabels labels(TimeMode mode, ZoneId zone, long from, long to) {
		return RulerLabels.of(new TimeFormat(axis, mode, zone), new SampleRange(from, to), 6);
	}

	private static List<String> texts(RulerLabels labels) {
		return labels.ticks().stream().map(RulerLabels.Tick::text).toList();
	}

	@Test
	void timesSinceTheStartChooseTheirUnitByTheView() {
		assertEquals(List.of("0 s", "1 s", "2 s", "3 s", "4 s", "5 s"),
				texts(labels(TimeMode.RELATIVE, ZoneOffset.UTC, 0, 500_000)));
		assertEquals(List.of("0:00", "0:30", "1:00", "1:30", "2:00"),
				texts(labels(TimeMode.RELATIVE, ZoneOffset.UTC, 0, 12_000_000)));
		assertEquals(List.of("0 ms", "2 ms", "4 ms", "6 ms"), texts(labels(TimeMode.RELATIVE, ZoneOffset.UTC, 0, 700)));
		assertEquals(List.of("0 µs", "20 µs", "40 µs", "60 µs", "80 µs"),
				texts(labels(TimeMode.RELATIVE, ZoneOffset.UTC, 0, 8)));
	}

	@Test
	void farFromTheStartShortDistancesAreOffsetsFromANamedTime() {
		RulerLabels labels = labels(TimeMode.RELATIVE, ZoneOffset.UTC, 1_234_500, 1_234_508);
		assertEquals("12.345 s", labels.context());
		assertEquals(List.of("+0 µs", "+20 µs", "+40 µs", "+60 µs", "+80 µs"), texts(labels));
		assertEquals(1_234_502, labels.ticks().get(1).position(), 1e-3);
	}

	@Test
	void clockTicksAreRoundByTheClock() {
		// The recording starts a quarter past the second, so the first round second is 0.75 s into it.
		RulerLabels labels = labels(TimeMode.ABSOLUTE, ZoneOffset.UTC, 0, 300_000);
		assertEquals("2024-05-01", labels.context());
		assertEquals(List.of("10:12:03.5", "10:12:04.0", "10:12:04.5", "10:12:05.0", "10:12:05.5", "10:12:06.0"), texts(labels));
		assertEquals(25_000, labels.ticks().getFirst().position(), 1e-3);
	}

	@Test
	void clockTimesFollowTheZone() {
		assertTrue(texts(labels(TimeMode.ABSOLUTE, ZoneOffset.ofHoursMinutes(5, 30), 0, 300_000)).contains("15:42:04.0"));
	}

	@Test
	void offsetsFromAClockTimeNameIt() {
		RulerLabels labels = labels(TimeMode.ABSOLUTE, ZoneOffset.UTC, 1_234_500, 1_234_508);
		assertEquals("10:12:15.595", labels.context());
		assertEquals("+0 µs", texts(labels).getFirst());
		assertEquals(1_234_500, labels.ticks().getFirst().position(), 1e-3);
	}

	@Test
	void samplesAreCounted() {
		assertEquals(List.of("1\u202F000", "1\u202F002", "1\u202F004", "1\u202F006", "1\u202F008"),
				texts(labels(TimeMode.SAMPLES, ZoneOffset.UTC, 1000, 1008)));
	}
}
