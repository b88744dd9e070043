package org.edgeloop.chart.ui.internal;

import static org.edgeloop.chart.ui.GeneratedRecording.channel;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalLong;

import org.edgeloop.chart.ui.GeneratedRecording;
import org.edgeloop.chart.ui.TimeFormat;
import org.edgeloop.chart.ui.TimeMode;
import org.edgeloop.chart.ui.TimelineModel;
import org.edgeloop.chart.ui.TimelineReading;
import org.junit.jupiter.api.Test;

class ReadoutTest {

	private final TimelineModel model = GeneratedRecording.model(channel("DE", 1000, 100_000));

	private String line(TimeMode mode) {
		return Readout.line(model, new TimeFormat(model.axis(), mode, ZoneOffset.UTC));
	}

	@Test
	void twoMarkersTellDistanceAndFrequencyWhicheverComesFirst() {
		model.setMarkerA(OptionalLong.of(2000));
		model.setMarkerB(OptionalLong.of(1990));
		assertEquals("A 2.0000 s   ·   B 1.9900 s   ·   Δ −10 ms   ·   1/Δt 100 Hz", line(TimeMode.RELATIVE));
	}

	@Test
	void thePointerGoesBeforeTheCursor() {
		model.setCursor(OptionalLong.of(1000));
		assertEquals("Cursor 1.0000 s  sample 1\u202F000", line(TimeMode.RELATIVE));
		model.setPointer(OptionalLong.of(1500));
		assertEquals("Pointer 1\u202F500", line(TimeMode.SAMPLES));
	}

	@Test
	void severalSamplesAreReadAsRangeAndOneAsItself() {
		assertEquals(List.of("max 2", "min −1", "RMS 0.5"), Readout.lines(new TimelineReading(-1, 2, 0.5, false)));
		assertEquals(List.of("0.25"), Readout.lines(new TimelineReading(0.25, 0.25, 0.25, false)));
		assertEquals(List.of("max ≈ 2", "min ≈ −1", "RMS ≈ 0.5"), Readout.lines(new TimelineReading(-1, 2, 0.5, true)));
		assertEquals(List.of("gap"), Readout.lines(new TimelineReading(Double.NaN, Double.NaN, Double.NaN, false)));
	}
}
