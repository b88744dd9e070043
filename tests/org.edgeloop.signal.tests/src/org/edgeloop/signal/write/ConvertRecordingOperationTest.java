package org.edgeloop.signal.write;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.base.SampleRange;
import org.edgeloop.signal.ReadOptions;
import org.edgeloop.signal.Recordings;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.SampleType;
import org.edgeloop.signal.internal.memory.Fixtures;
import org.edgeloop.signal.internal.memory.Opened;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The readers, which are tested against other programs, read again what was written. */
class ConvertRecordingOperationTest {

	private static final SampleRange RANGE = new SampleRange(10, 45);

	@TempDir
	Path folder;

	@Test
	void parquetKeepsTypesRateStartAndUnits() throws IOException {
		Path file = folder.resolve("a.parquet");
		try (SampleSource source = Opened.open(Fixtures.file("said.h5"))) {
			int ni = Opened.names(source).indexOf("ni/x");
			assertEquals(List.of(), convert(source, List.of(ni), RecordingFormat.PARQUET, file));
			try (SampleSource written = Opened.open(file)) {
				assertEquals("V", written.channels().getFirst().unit());
				assertEquals(OptionalDouble.of(1000), written.channels().getFirst().sampleRate());
				assertEquals(source.channels().get(ni).start(), written.channels().getFirst().start());
				assertArrayEquals(part(source, ni), Opened.samples(written, 0));
			}
		}
	}

	@Test
	void npyHoldsSeveralChannelsExactlyAndSaysWhatItLoses() throws IOException {
		Path file = folder.resolve("a.npy");
		try (SampleSource source = Opened.open(Fixtures.file("groups-zstd.parquet"))) {
			List<Problem> lost = convert(source, List.of(1, 0), RecordingFormat.NPY, file);
			assertEquals(2, lost.size());
			try (SampleSource written = Opened.open(file)) {
				assertEquals(SampleType.FLOAT64, written.channels().getFirst().type());
				assertArrayEquals(part(source, 1), Opened.samples(written, 0));
				assertArrayEquals(part(source, 0), Opened.samples(written, 1));
			}
		}
	}

	@Test
	void wavHoldsFloatsAndSaysThatItRounds() throws IOException {
		Path file = folder.resolve("a.wav");
		ReadOptions options = new ReadOptions(OptionalDouble.of(12_000));
		try (SampleSource source = Recordings.open(Fixtures.file("groups-zstd.parquet"), options, Progress.NONE)) {
			List<Problem> lost = convert(source, List.of(0), RecordingFormat.WAV, file);
			assertTrue(lost.getFirst().what().contains("rounded"));
			try (SampleSource written = Opened.open(file)) {
				assertEquals(OptionalDouble.of(12_000), written.channels().getFirst().sampleRate());
				double[] expected = Arrays.stream(part(source, 0)).map(value -> (float) value).toArray();
				assertArrayEquals(expected, Opened.samples(written, 0));
			}
		}
	}

	@Test
	void whatCannotBeConvertedIsRefusedAndLeavesNothing() throws IOException {
		try (SampleSource source = Opened.open(Fixtures.file("said.h5"))) {
			int plain = Opened.names(source).indexOf("uneven/y");
			int timed = Opened.names(source).indexOf("timed/y");
			Path file = folder.resolve("a.wav");
			assertThrows(ProblemException.class, () -> convert(source, List.of(plain), RecordingFormat.WAV, file), "no rate");
			assertThrows(ProblemException.class, () -> convert(source, List.of(plain, timed), RecordingFormat.NPY, file));
			assertThrows(ProblemException.class,
					() -> convert(source, List.of(plain), RecordingFormat.NPY, Fixtures.file("said.h5")), "onto itself");
			for (RecordingFormat format : RecordingFormat.values()) {
				var operation = new ConvertRecordingOperation(source, List.of(timed), RANGE, format, file);
				assertThrows(CancellationException.class, () -> operation.run(new Cancelled()));
			}
			assertFalse(Files.exists(file));
			try (Stream<Path> left = Files.list(folder)) {
				assertEquals(List.of(), left.toList());
			}
		}
	}

	private static List<Problem> convert(SampleSource source, List<Integer> channels, RecordingFormat format, Path file)
			throws IOException {
		return new ConvertRecordingOperation(source, channels, RANGE, format, file).run(Progress.NONE);
	}

	private static double[] part(SampleSource source, int channel) throws IOException {
		double[] part = new double[(int) RANGE.length()];
		source.read(channel, RANGE.from(), part, 0, part.length);
		return part;
	}

	private static final class Cancelled implements Progress {

		@Override
		public void begin(String task, long total) {
			// nobody looks
		}

		@Override
		public void worked(long amount) {
			// nobody looks
		}

		@Override
		public boolean isCancelled() {
			return true;
		}
	}
}
