package org.edgeloop.chart.ui;

import static org.edgeloop.chart.ui.GeneratedRecording.channel;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.edgeloop.base.SampleRange;
import org.edgeloop.signal.Channel;
import org.edgeloop.signal.SampleType;
import org.junit.jupiter.api.Test;

class TimeAxisTest {

	@Test
	void positionsAreSamplesOfTheFastestChannel() {
		TimeAxis axis = TimeAxis.of(List.of(channel("slow", 10, 100), channel("fast", 1000, 9_000)));
		assertEquals(1000, axis.sampleRate());
		assertEquals(10_000, axis.length(), "10 s of the slow channel reach further than 9 s of the fast one");
		assertEquals(300, axis.position(0, 3));
		assertEquals(3, axis.position(1, 3));
		assertEquals(0.3, axis.seconds(300));
	}

	@Test
	void aRangeHoldsTheSamplesTakenInIt() {
		TimeAxis axis = TimeAxis.of(List.of(channel("slow", 10, 100), channel("fast", 1000, 10_000)));
		// Slow samples lie at 0, 100, 200 … so that [100, 300) holds number 1 and 2, and [101, 300) only 2.
		assertEquals(new SampleRange(1, 3), axis.samples(0, new SampleRange(100, 300)));
		assertEquals(new SampleRange(2, 3), axis.samples(0, new SampleRange(101, 300)));
		assertEquals(new SampleRange(100, 100), axis.samples(0, new SampleRange(20_000, 30_000)));
	}

	@Test
	void aChannelThatStartsLaterLiesFurtherRight() {
		Instant noon = Instant.parse("2024-05-01T12:00:00Z");
		TimeAxis axis = TimeAxis
				.of(List.of(channel("a", 1000, noon.plusMillis(500), 1000), channel("b", 1000, noon, 1000)));
		assertEquals(Optional.of(noon), axis.start());
		assertEquals(500, axis.position(0, 0));
		assertEquals(1500, axis.length());
		assertEquals(new SampleRange(0, 100), axis.samples(0, new SampleRange(0, 600)));
	}

	@Test
	void withoutAnyRatePositionsAreSampleIndices() {
		Channel unknown = new Channel("a", "", OptionalDouble.empty(), Optional.empty(), 50, SampleType.FLOAT64);
		TimeAxis axis = TimeAxis.of(List.of(unknown));
		assertFalse(axis.hasSampleRate());
		assertEquals(7, axis.position(0, 7));
		assertEquals(50, axis.length());
	}
}
