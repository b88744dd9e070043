package org.edgeloop.signal.pyramid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.CancellationException;

import org.edgeloop.base.Progress;
import org.edgeloop.base.SampleRange;
import org.edgeloop.signal.Envelope;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.SampleType;
import org.edgeloop.signal.internal.pyramid.BruteForce;
import org.edgeloop.signal.internal.pyramid.RawRecording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MinMaxOperationTest {

	@TempDir
	Path folder;

	@ParameterizedTest
	@EnumSource
	void everyTypeIsExactInEveryBin(SampleType type) throws IOException {
		for (int channels : new int[] { 1, 3 }) {
			var recording = RawRecording.random(type, ByteOrder.LITTLE_ENDIAN, channels, 50_000, 21);
			try (SampleSource source = recording.open(folder.resolve("recording.raw"))) {
				for (int bins : new int[] { 1, 7, 1000, 49_999 }) {
					var range = new SampleRange(13, 49_998);
					Envelope envelope = new MinMaxOperation(source, channels - 1, range, bins).run(Progress.NONE);
					BruteForce.assertExact(recording.values()[channels - 1], envelope, 1e-12);
				}
			}
		}
	}

	/** Exact integers as the oracle: the squares of whole numbers, summed up without any rounding. */
	@Test
	void theRmsOfTenMillionSamplesOnALargeOffsetIsThatOfExactArithmetic() throws IOException {
		int count = 10_000_000;
		var samples = new float[count];
		var random = new Random(5);
		BigInteger sum = BigInteger.ZERO;
		long part = 0;
		for (int i = 0; i < count; i++) {
			int value = 15_000_000 + random.nextInt(1000);
			samples[i] = value;
			part += (long) value * value;
			if (i % 10_000 == 9_999) {
				sum = sum.add(BigInteger.valueOf(part));
				part = 0;
			}
		}
		double rms = new BigDecimal(sum).divide(BigDecimal.valueOf(count)).sqrt(MathContext.DECIMAL64).doubleValue();
		try (SampleSource source = RawRecording.of(samples).open(folder.resolve("offset.raw"))) {
			Envelope whole = new MinMaxOperation(source, 0, new SampleRange(0, count), 1).run(Progress.NONE);
			assertEquals(rms, whole.rms()[0], rms * 1e-14);
		}
	}

	@Test
	void binsBeyondTheNumberOfSamplesAreEmpty() throws IOException {
		try (SampleSource source = RawRecording.of(5, Float.NaN).open(folder.resolve("two.raw"))) {
			Envelope envelope = new MinMaxOperation(source, 0, new SampleRange(0, 2), 4).run(Progress.NONE);
			assertTrue(Double.isNaN(envelope.min()[0]));
			assertEquals(5, envelope.max()[1]);
			assertTrue(Double.isNaN(envelope.rms()[3]));
			assertEquals(Envelope.GAP, envelope.flags()[3]);
			assertThrows(IndexOutOfBoundsException.class, () -> new MinMaxOperation(source, 0, new SampleRange(0, 3), 1));
		}
	}

	@Test
	void cancellingStopsIt() throws IOException {
		try (SampleSource source = RawRecording.of(new float[3_000_000]).open(folder.resolve("zeros.raw"))) {
			for (int bins : new int[] { 1, 1000 }) {
				var operation = new MinMaxOperation(source, 0, new SampleRange(0, 3_000_000), bins);
				assertThrows(CancellationException.class, () -> operation.run(new PiecesOfWork(1)));
			}
		}
	}
}
