package org.edgeloop.chart.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.edgeloop.base.SampleRange;
import org.edgeloop.chart.ui.internal.RulerLabels;
import org.edgeloop.signal.Channel;
import org.edgeloop.signal.SampleType;
import org.edgeloop.signal.Segment;
import org.junit.jupiter.api.Test;

/** Three snapshots of a second each, ten minutes apart. */
class TimeSegmentsTest {

	private static final Instant START = Instant.parse("2003-10-22T23:45:00Z");

	private final TimeAxis axis = TimeAxis.of(
			List.of(new Channel("a", "g", OptionalDouble.of(1000), Optional.of(START), 3000, SampleType.FLOAT64)),
			List.of(segment(0, 0), segment(1000, 600), segment(2000, 1200)));

	private static Segment segment(long first, long seconds) {
		return new Segment(first, Optional.of(START.plusSeconds(seconds)));
	}

	@Test
	void clockTimeJumpsWhereASegmentBegins() {
		assertEquals(0.999, axis.clockSeconds(999), 1e-9);
		assertEquals(600, axis.clockSeconds(1000), 1e-9);
		assertEquals(600.5, axis.clockSeconds(1500), 1e-9);
		assertEquals(1201, axis.clockSeconds(3000), 1e-9);
		assertEquals(1.5, axis.seconds(1500), 1e-9, "time on the axis itself goes on");
	}

	@Test
	void positionsAreWrittenWithTheirSegmentsTimeAndDate() {
		TimeFormat format = new TimeFormat(axis, TimeMode.ABSOLUTE, ZoneOffset.UTC);
		assertEquals("2003-10-22 23:55:00.5000", format.position(1500));
		assertEquals("2003-10-23 00:05:00.2500", format.position(2250));
	}

	@Test
	void breaksAreTheStartsInsideARange() {
		assertArrayEquals(new long[] { 1000, 2000 }, axis.segments().startsWithin(new SampleRange(0, 3000)));
		assertArrayEquals(new long[] { 2000 }, axis.segments().startsWithin(new SampleRange(1000, 3000)));
		assertArrayEquals(new long[0], axis.segments().startsWithin(new SampleRange(1000, 2000)));
	}

	@Test
	void theRulerSaysWhenSegmentsBeginAndIsRoundByTheClockInsideOne() {
		TimeFormat format = new TimeFormat(axis, TimeMode.ABSOLUTE, ZoneOffset.UTC);
		RulerLabels across = RulerLabels.of(format, new SampleRange(500, 2500), 10);
		assertEquals(List.of(new RulerLabels.Tick(1000, "23:55:00"), new RulerLabels.Tick(2000, "00:05:00")), across.ticks());
		assertEquals(1, RulerLabels.of(format, new SampleRange(500, 2500), 1).ticks().size());
		RulerLabels inside = RulerLabels.of(format, new SampleRange(1000, 2000), 4);
		assertEquals("2003-10-22", inside.context());
		assertTrue(inside.ticks().stream().anyMatch(tick -> Math.abs(tick.position() - 1500) < 1e-6 && tick.text().equals("23:55:00.5")),
				inside::toString);
	}
}
