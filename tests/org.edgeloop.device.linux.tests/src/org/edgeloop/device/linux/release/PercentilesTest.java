package org.edgeloop.device.linux.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.edgeloop.device.linux.release.BoardBenchmark.Latency;
import org.junit.jupiter.api.Test;

/** Against NumPy 1.24: {@code numpy.percentile([5, 1, 4, 2, 10], [50, 90, 95, 99])}. */
class PercentilesTest {

	private static final double EXACT = 1e-12;

	@Test
	void percentilesAreThoseOfNumPy() {
		Latency latency = Percentiles.of(new long[] { 5_000_000, 1_000_000, 4_000_000, 2_000_000, 10_000_000 });
		assertEquals(5, latency.runs());
		assertEquals(1, latency.least(), EXACT);
		assertEquals(4.4, latency.mean(), EXACT);
		assertEquals(4, latency.median(), EXACT);
		assertEquals(8, latency.percentile90(), EXACT);
		assertEquals(9, latency.percentile95(), EXACT);
		assertEquals(9.8, latency.percentile99(), EXACT);
		assertEquals(10, latency.most(), EXACT);
		assertEquals(7, Percentiles.of(new long[] { 7_000_000 }).percentile99(), EXACT);
	}
}
