package org.edgeloop.dataset.ui.labelling.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

import org.edgeloop.chart.ui.TimeAxis;
import org.edgeloop.chart.ui.TimeMode;
import org.edgeloop.signal.Channel;
import org.edgeloop.signal.SampleType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What "Go to Time" understands, for a recording at 1 kHz. */
class TimeTextTest {

	private static final TimeAxis AXIS = TimeAxis
			.of(List.of(new Channel("DE", "g", OptionalDouble.of(1000), Optional.empty(), 500_000, SampleType.INT16)));

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "1.25|1250", "1,25 s|1250", "250 ms|250", "2:05.5|125500", "1:00:00|3600000", "#4096|4096",
			"# 4 096|4096", "  7|7000" })
	void timesAndSamplesAreUnderstood(String text, long position) {
		assertEquals(OptionalLong.of(position), new TimeText(AXIS, TimeMode.RELATIVE).parse(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "soon", "1:2:x", "#", "1.2.3" })
	void anythingElseIsNoTime(String text) {
		assertEquals(OptionalLong.empty(), new TimeText(AXIS, TimeMode.RELATIVE).parse(text));
	}

	@ParameterizedTest
	@CsvSource({ "4096,4096", "4 096,4096", "#12,12" })
	void inSampleModeANumberIsAnIndex(String text, long position) {
		assertEquals(OptionalLong.of(position), new TimeText(AXIS, TimeMode.SAMPLES).parse(text));
	}
}
