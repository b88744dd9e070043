package org.edgeloop.signal.pyramid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.base.SampleRange;
import org.edgeloop.signal.Envelope;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.SampleType;
import org.edgeloop.signal.internal.pyramid.BruteForce;
import org.edgeloop.signal.internal.pyramid.RawRecording;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordingEnvelopesTest {

	private static final double DISPLAY = 6e-2;

	/** More than is read at once without a pyramid, and no whole number of blocks. */
	private static final int LONG = 2_700_123;

	@TempDir
	Path folder;

	private Path file;
	private Path cache;

	@BeforeEach
	void names() {
		file = folder.resolve("recording.raw");
		cache = folder.resolve(".edgeloop/pyramids");
	}

	@ParameterizedTest
	@EnumSource
	void anyBinOfAnyRangeIsWhatItsSamplesAre(SampleType type) throws IOException {
		assertAnyBin(RawRecording.random(type, ByteOrder.LITTLE_ENDIAN, 1, 400_000, 1), 60);
	}

	@ParameterizedTest
	@ValueSource(ints = { 2, 3, 8, 11 })
	void interleavedChannelsAreKeptApart(int channels) throws IOException {
		for (SampleType type : new SampleType[] { SampleType.INT16, SampleType.INT24, SampleType.FLOAT32, SampleType.FLOAT64 }) {
			assertAnyBin(RawRecording.random(type, ByteOrder.LITTLE_ENDIAN, channels, 100_000, 2), 15);
		}
	}

	@Test
	void bigEndianSamplesAreRead() throws IOException {
		assertAnyBin(RawRecording.random(SampleType.INT32, ByteOrder.BIG_ENDIAN, 2, 100_000, 3), 20);
	}

	@Test
	void samplesThatAreNotInMemoryAreRead() throws IOException {
		var recording = RawRecording.random(SampleType.FLOAT32, ByteOrder.LITTLE_ENDIAN, 3, 100_000, 8);
		assertAnyBin(recording, new Unplaced(recording.open(file)), 20);
	}

	private void assertAnyBin(RawRecording recording, int questions) throws IOException {
		assertAnyBin(recording, recording.open(file), questions);
	}

	private void assertAnyBin(RawRecording recording, SampleSource opened, int questions) throws IOException {
		var random = new Random(99);
		try (SampleSource source = opened; var envelopes = new RecordingEnvelopes(source, cache)) {
			assertEquals(Optional.empty(), envelopes.build(Progress.NONE));
			assertTrue(envelopes.isComplete());
			for (int i = 0; i < questions; i++) {
				int from = random.nextInt(recording.samples());
				int to = from + random.nextInt(recording.samples() - from + 1);
				for (int c = 0; c < recording.values().length; c++) {
					var range = i == 0 ? new SampleRange(0, recording.samples()) : new SampleRange(from, to);
					Envelope envelope = envelopes.envelope(c, range, 1 + random.nextInt(i % 2 == 0 ? 40 : 2000));
					BruteForce.assertExact(recording.values()[c], envelope, DISPLAY);
				}
			}
		}
	}

	@Test
	void moreBinsThanSamplesLeaveBinsEmpty() throws IOException {
		try (SampleSource source = RawRecording.of(1, 2, 3).open(file);
				var envelopes = new RecordingEnvelopes(source, cache)) {
			Envelope envelope = envelopes.envelope(0, new SampleRange(0, 2), 4);
			assertEquals(Arrays.toString(new double[] { Double.NaN, 1, Double.NaN, 2 }), Arrays.toString(envelope.min()));
			assertEquals(Arrays.toString(new byte[4]), Arrays.toString(envelope.flags()));
			Envelope nothing = envelopes.envelope(0, new SampleRange(3, 3), 2);
			assertTrue(Double.isNaN(nothing.min()[0]) && Double.isNaN(nothing.max()[1]) && Double.isNaN(nothing.rms()[0]));
		}
	}

	@Test
	void beforeItIsBuiltALongRangeIsAPageABinAndSaysSo() throws IOException {
		var recording = RawRecording.random(SampleType.INT16, ByteOrder.LITTLE_ENDIAN, 1, LONG, 4);
		double[] values = recording.values()[0];
		try (SampleSource source = recording.open(file); var envelopes = new RecordingEnvelopes(source, cache)) {
			assertFalse(envelopes.isComplete());
			var all = new SampleRange(0, LONG);
			Envelope picture = envelopes.envelope(0, all, 100);
			for (int k = 0; k < 100; k++) {
				assertEquals(Envelope.PROVISIONAL, picture.flags()[k]);
				int from = (int) Envelope.binStart(all, k, 100);
				int to = (int) Envelope.binStart(all, k + 1, 100);
				double min = Arrays.stream(values, from, to).min().getAsDouble();
				double max = Arrays.stream(values, from, to).max().getAsDouble();
				assertTrue(min <= picture.min()[k] && picture.min()[k] <= picture.max()[k] && picture.max()[k] <= max);
			}
			BruteForce.assertExact(values, envelopes.envelope(0, new SampleRange(1_000_000, 1_900_000), 777), 1e-12);
		}
	}

	/** The whole way of a user who cancels, asks in between, goes on, closes and comes back. */
	@Test
	void aCancelledBuildIsExactWhereItGotToAndGoesOnFromThere() throws IOException {
		var recording = RawRecording.random(SampleType.INT16, ByteOrder.LITTLE_ENDIAN, 2, 3 * LONG, 5);
		var all = new SampleRange(0, recording.samples());
		var aFew = new PiecesOfWork(10);
		try (SampleSource source = recording.open(file); var envelopes = new RecordingEnvelopes(source, cache)) {
			assertThrows(CancellationException.class, () -> envelopes.build(aFew));
			assertFalse(envelopes.isComplete());
			Envelope partly = envelopes.envelope(1, all, 50);
			assertEquals(0, partly.flags()[0] & Envelope.PROVISIONAL);
			assertTrue((partly.flags()[49] & Envelope.PROVISIONAL) != 0);
			Envelope first = envelopes.envelope(1, new SampleRange(0, 500_000), 50);
			BruteForce.assertExact(recording.values()[1], first, DISPLAY);
		}
		try (SampleSource source = recording.reopen(file);
				var envelopes = new RecordingEnvelopes(source, cache)) {
			var rest = new PiecesOfWork(Integer.MAX_VALUE);
			assertEquals(Optional.empty(), envelopes.build(rest));
			assertTrue(rest.total() < 2L * recording.samples());
			assertEquals(rest.total(), rest.worked());
			for (int c = 0; c < 2; c++) {
				BruteForce.assertExact(recording.values()[c], envelopes.envelope(c, all, 333), DISPLAY);
			}
		}
		assertTrue(foundComplete(recording));
	}

	@Test
	void whoeverListensIsToldWhileItIsBuiltAndAtTheEnd() throws IOException {
		var told = new AtomicInteger();
		try (SampleSource source = RawRecording.of(1, 2, 3).open(file);
				var envelopes = new RecordingEnvelopes(source, cache)) {
			envelopes.addListener(() -> told.addAndGet(envelopes.isComplete() ? 1 : 0));
			envelopes.build(Progress.NONE);
			assertTrue(told.get() > 0);
		}
	}

	@Test
	void aFileThatIsCutShortWhileItIsOpenIsAProblem() throws IOException {
		var recording = RawRecording.random(SampleType.FLOAT32, ByteOrder.LITTLE_ENDIAN, 1, 3 * LONG, 6);
		var all = new SampleRange(0, recording.samples());
		try (SampleSource source = recording.open(file); var envelopes = new RecordingEnvelopes(source, cache)) {
			try (var cut = FileChannel.open(file, StandardOpenOption.WRITE)) {
				cut.truncate(10_000);
			}
			assertThrows(ProblemException.class, () -> envelopes.envelope(0, all, 200));
			assertThrows(ProblemException.class, () -> envelopes.envelope(0, new SampleRange(500_000, 900_000), 200));
			assertThrows(ProblemException.class, () -> envelopes.build(Progress.NONE));
			assertThrows(ProblemException.class, () -> new MinMaxOperation(source, 0, all, 20).run(Progress.NONE));
		}
	}

	@Test
	void closingStopsTheBuild() throws IOException {
		var recording = RawRecording.random(SampleType.INT16, ByteOrder.LITTLE_ENDIAN, 1, LONG, 7);
		try (SampleSource source = recording.open(file)) {
			var envelopes = new RecordingEnvelopes(source, cache);
			envelopes.close();
			assertThrows(CancellationException.class, () -> envelopes.build(Progress.NONE));
			assertThrows(IOException.class, () -> envelopes.envelope(0, new SampleRange(0, LONG), 10));
			envelopes.close();
		}
	}

	private boolean foundComplete(RawRecording recording) throws IOException {
		try (SampleSource source = recording.reopen(file);
				var envelopes = new RecordingEnvelopes(source, cache)) {
			return envelopes.isComplete();
		}
	}
}
