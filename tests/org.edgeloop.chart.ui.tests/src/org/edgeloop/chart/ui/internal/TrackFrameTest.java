package org.edgeloop.chart.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.edgeloop.base.SampleRange;
import org.edgeloop.chart.ui.GeneratedRecording;
import org.edgeloop.chart.ui.TimelineReading;
import org.edgeloop.chart.ui.ValueRange;
import org.edgeloop.signal.Envelope;
import org.junit.jupiter.api.Test;

class TrackFrameTest {

	private final GeneratedRecording recording = new GeneratedRecording(List.of(), (_, sample) -> sample);

	private TrackFrame summary(long from, long to, int bins) {
		SampleRange range = new SampleRange(from, to);
		return new TrackFrame(0, range, null, recording.envelope(0, range, bins));
	}

	@Test
	void everySampleIsReadFromTheBinThatCoversIt() {
		for (int bins : new int[] { 1, 3, 7, 100, 333 }) {
			TrackFrame frame = summary(1000, 2001, bins);
			for (long sample = 1000; sample < 2001; sample++) {
				TimelineReading reading = frame.at(sample).orElseThrow();
				assertTrue(reading.min() <= sample && sample <= reading.max(), sample + " in " + bins + " bins: " + reading);
			}
		}
		assertEquals(Optional.empty(), summary(1000, 2000, 10).at(2000));
		assertEquals(Optional.empty(), summary(1000, 2000, 10).at(999));
	}

	@Test
	void aSampleIsItsOwnRangeAndAMissingOneAGap() {
		TrackFrame frame = new TrackFrame(0, new SampleRange(10, 13), new double[] { -2, Double.NaN, 5 }, null);
		assertEquals(new TimelineReading(-2, -2, 2, false), frame.at(10).orElseThrow());
		assertTrue(frame.at(11).orElseThrow().isGap());
	}

	@Test
	void theExtentLeavesOutGapsAndInfinities() {
		double[] values = { Double.NaN, -3, Double.POSITIVE_INFINITY, 4, Double.NEGATIVE_INFINITY };
		assertEquals(Optional.of(new ValueRange(-3, 4)), new TrackFrame(0, new SampleRange(0, 5), values, null).extent());
		assertEquals(Optional.empty(),
				new TrackFrame(0, new SampleRange(0, 1), new double[] { Double.NaN }, null).extent());
	}

	@Test
	void aConstantHasAnExtentAroundIt() {
		ValueRange extent = new TrackFrame(0, new SampleRange(0, 2), new double[] { 8, 8 }, null).extent().orElseThrow();
		assertTrue(extent.min() < 8 && extent.max() > 8, extent.toString());
	}

	@Test
	void theExactShareCountsBinsThatAreNotProvisional() {
		byte[] flags = { 0, Envelope.PROVISIONAL, (byte) (Envelope.PROVISIONAL | Envelope.GAP), Envelope.GAP };
		double[] some = new double[4];
		TrackFrame frame = new TrackFrame(0, new SampleRange(0, 400), null,
				new Envelope(new SampleRange(0, 400), some, some, some, flags));
		assertEquals(0.5, frame.exactShare());
	}
}
