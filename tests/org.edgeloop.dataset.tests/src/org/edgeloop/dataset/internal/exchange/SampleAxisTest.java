package org.edgeloop.dataset.internal.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

import org.edgeloop.signal.Segment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleAxisTest {

	private static final long SEED = 20261122;
	private static final int POSITIONS = 2000;
	private static final long FURTHEST = 20_000_000_000L;

	@ParameterizedTest
	@ValueSource(doubles = { 1, 44100, 44101, 48828.125, 97656.25, 25600, 12000, 0.1, 1.0 / 3, 1e6 / 3, 51200.123, 1e7 - 1, 2.5e9, 3e-5,
			Math.PI * 1e4 })
	void everySampleComesBackFromItsTime(double rate) {
		SampleAxis axis = SampleAxis.seconds(rate);
		var random = new Random(SEED);
		for (int i = 0; i < POSITIONS; i++) {
			long sample = i < 100 ? 1_000_000_000L - i : random.nextLong(FURTHEST);
			assertEquals(sample, axis.sampleAt(axis.timeOf(sample)));
		}
	}

	@ParameterizedTest
	@ValueSource(doubles = { 44101, 48828.125, 1e6 / 3, 51200.123, 1e7 - 1 })
	void everySampleComesBackFromItsTimeAsABinaryFraction(double rate) {
		// Programs in JavaScript, C and Python read a time as a double and write it in its shortest form.
		SampleAxis axis = SampleAxis.seconds(rate);
		var random = new Random(SEED);
		for (int i = 0; i < POSITIONS; i++) {
			long sample = random.nextLong(FURTHEST);
			String shortest = Double.toString(Double.parseDouble(axis.timeOf(sample).toPlainString()));
			assertEquals(sample, axis.sampleAt(new BigDecimal(shortest)));
		}
	}

	@ParameterizedTest
	@ValueSource(doubles = { 8000, 44100, 48828.125, 192000, 499_999 })
	void sixDecimalsAreEnoughBelowHalfAMegahertz(double rate) {
		// Audacity writes six; the closed form is |error| <= 0.5e-6 s * rate < 0.25 samples.
		var random = new Random(SEED);
		for (int i = 0; i < POSITIONS; i++) {
			long sample = random.nextLong(1_000_000_001L);
			String time = String.format(Locale.ROOT, "%.6f", sample / rate);
			assertEquals(sample, SampleAxis.seconds(rate).sampleAt(new BigDecimal(time)));
		}
	}

	@Test
	void halfWayBetweenTwoSamplesIsTheLaterSoThatLengthsStay() {
		SampleAxis axis = SampleAxis.seconds(10);
		assertEquals(1, axis.sampleAt(new BigDecimal("0.05")));
		assertEquals(2, axis.sampleAt(new BigDecimal("0.15")));
		assertEquals(0, axis.sampleAt(new BigDecimal("-0.05")));
		assertEquals(-1, axis.sampleAt(new BigDecimal("-0.1")));
	}

	@Test
	void timesAreWrittenWithoutZerosAtTheEnd() {
		assertEquals("10", SampleAxis.seconds(25600).timeOf(256000).toPlainString());
		assertEquals("0.0059375", SampleAxis.seconds(25600).timeOf(152).toPlainString());
	}

	@Test
	void listedTimesAreFoundAsTheyAreAndBetweenByTheNearest() {
		SampleAxis axis = new SampleAxis.Listed(new double[] { 1602707685290.0, 1602707695271.0, 1602707705259.0 });
		assertEquals(1, axis.sampleAt(new BigDecimal("1602707695271")));
		assertEquals(1, axis.sampleAt(new BigDecimal("1602707691000")));
		assertEquals(0, axis.sampleAt(BigDecimal.ZERO));
		assertEquals(2, axis.sampleAt(new BigDecimal("9e12")));
	}

	@Test
	void anAbsurdTimeLiesFarOutsideAndCostsNothing() {
		assertTrue(SampleAxis.seconds(1000).sampleAt(new BigDecimal("1e39")) > FURTHEST);
		assertTrue(SampleAxis.seconds(1000).sampleAt(new BigDecimal("-1e39")) < 0);
		assertTrue(ForeignNumber.parse("1e999999999").isEmpty());
		assertEquals(BigDecimal.ZERO, ForeignNumber.parse("1e-999999999").orElseThrow());
	}

	@Test
	void timesAcrossGapsAreCountedFromEachBeginning() {
		// Three snapshots of 100 samples at 1 kHz, ten seconds apart.
		var calendar = new Calendar(List.of(new Segment(0, Optional.of(Instant.ofEpochSecond(1_000_000_000L))),
				new Segment(100, Optional.of(Instant.ofEpochSecond(1_000_000_010L))),
				new Segment(200, Optional.of(Instant.ofEpochSecond(1_000_000_020L, 500_000)))));
		SampleAxis axis = calendar.axis(TimeUnit.EPOCH_MILLISECONDS, 1000);
		for (long sample = 0; sample < 300; sample++) {
			assertEquals(sample, axis.sampleAt(axis.timeOf(sample)));
		}
		assertEquals("1000000010000", axis.timeOf(100).toPlainString());
		assertEquals("1000000020000.5", axis.timeOf(200).toPlainString());
		assertEquals(99, axis.sampleAt(new BigDecimal("1000000000200")));
		assertEquals(100, axis.sampleAt(new BigDecimal("1000000009000")));
		assertEquals(-1000, axis.sampleAt(new BigDecimal("999999999000")));
	}
}
