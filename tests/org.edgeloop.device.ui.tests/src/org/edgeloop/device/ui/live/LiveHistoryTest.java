package org.edgeloop.device.ui.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

import org.edgeloop.chart.trace.TraceData;
import org.edgeloop.chart.trace.TraceExtent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is thinned out is compared with all that was put in. */
class LiveHistoryTest {

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 5, LiveLevel.SIZE, LiveLevel.SIZE + 1, 20_000, 300_000 })
	void noExtremeOfAnyStretchIsLost(int samples) {
		double[] values = new Random(7).doubles(samples, -1, 1).toArray();
		for (int i = 500; i < samples; i += 9_973) {
			values[i] = i % 2 == 0 ? 100 + i : -100 - i;
		}
		var history = new LiveHistory();
		for (int i = 0; i < samples; i++) {
			history.add(i, values[i]);
		}
		TraceData trace = history.trace();
		assertTrue(trace.size() <= 12 * 2 * LiveLevel.SIZE);
		// Stretches begin where one of each level does.
		for (int from = 0; from < samples; from += 16_384) {
			int to = Math.min(samples, from + 16_384);
			var expected = new TraceExtent();
			TraceData part = TraceData.of(IntStream.range(from, to).asDoubleStream().toArray(), Arrays.copyOfRange(values, from, to));
			part.extremes(0, part.size(), expected);
			var actual = new TraceExtent();
			trace.extremes(trace.firstFrom(from), trace.firstFrom(to), actual);
			assertEquals(expected.low(), actual.low(), "from " + from);
			assertEquals(expected.high(), actual.high(), "from " + from);
		}
		for (int i = Math.max(0, samples - LiveLevel.SIZE); i < samples; i++) {
			assertEquals(values[i], trace.y(trace.firstFrom(i)), "the latest samples are whole");
		}
	}

	@Test
	void gapsStayGapsAndCountForNothing() {
		var history = new LiveHistory();
		double[] values = { 2, Double.NaN, 6, Double.NaN };
		for (int i = 0; i < values.length; i++) {
			history.add(i, values[i]);
		}
		assertEquals(4, history.samples());
		assertEquals(4, history.mean());
		assertEquals(2, history.lowest());
		assertEquals(6, history.highest());
		assertTrue(Double.isNaN(history.last()));
		assertTrue(Double.isNaN(history.trace().y(1)));
	}
}
