package org.edgeloop.device.live;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.CancellationException;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.device.internal.live.LiveRecorder;
import org.edgeloop.signal.ReadOptions;
import org.edgeloop.signal.Recordings;
import org.edgeloop.signal.SampleSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordLiveOperationTest {

	private static final List<LiveChannel> CHANNELS = List.of(new LiveChannel("CPU, \"all\"", "%"), new LiveChannel("temperature", "°C"));
	private static final long SECOND = 1_000_000_000L;

	@TempDir
	private Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "csv", "wav", "npy" })
	void aSteadyStreamIsReadBackAsItCame(String ending) throws IOException {
		Path file = folder.resolve("data/live." + ending);
		var recorded = record(file, OptionalDouble.empty(), 100, listener -> {
			listener.values(0, new double[][] { { 1, 2.5, Double.NaN }, { 10, 20, 30 } });
			listener.values(SECOND, new double[][] { { -4 }, { 40 } });
		});

		assertEquals(4, recorded.samples());
		assertEquals(100, recorded.rate());
		assertArrayEquals(new double[] { 1, 2.5, Double.NaN, -4 }, read(file, 0));
		assertArrayEquals(new double[] { 10, 20, 30, 40 }, read(file, 1));
	}

	@Test
	void aTableKeepsNamesUnitsRateAndAllDigits() throws IOException {
		Path file = folder.resolve("live.csv");
		record(file, OptionalDouble.empty(), 8, listener -> listener.values(0, new double[][] { { 0.1, 1e-300, 3 }, { 16777217, 2, 3 } }));

		try (SampleSource source = open(file)) {
			assertEquals("CPU, \"all\"", source.channels().get(0).name());
			assertEquals("%", source.channels().get(0).unit());
			assertEquals("°C", source.channels().get(1).unit());
			assertEquals(8, source.channels().get(0).sampleRate().orElseThrow());
		}
		assertArrayEquals(new double[] { 0.1, 1e-300, 3 }, read(file, 0));
		assertEquals(16777217, read(file, 1)[0]);
	}

	@Test
	void irregularValuesAreHeldOnAnEvenGrid() throws IOException {
		Path file = folder.resolve("live.csv");
		var recorded = record(file, OptionalDouble.of(4), 0, listener -> {
			listener.values(5 * SECOND, new double[][] { { 1 }, { Double.NaN } });
			listener.values(5 * SECOND + SECOND / 3, new double[][] { { 2 }, { 20 } });
			listener.values(5 * SECOND + SECOND * 9 / 10, new double[][] { { Double.NaN }, { 30 } });
			listener.values(6 * SECOND, new double[][] { { 4 }, { 40 } });
		});

		// at 0, 0.25, 0.5, 0.75 and 1 s after the first value
		assertEquals(5, recorded.samples());
		assertArrayEquals(new double[] { 1, 1, 2, 2, 4 }, read(file, 0));
		assertArrayEquals(new double[] { Double.NaN, Double.NaN, 20, 20, 40 }, read(file, 1));
	}

	@Test
	void aDeviceThatIsLostLeavesWhatItGave() throws IOException {
		Path file = folder.resolve("live.wav");
		var recorded = record(file, OptionalDouble.empty(), 10, listener -> {
			listener.values(0, new double[][] { { 1 }, { 2 } });
			throw new ConnectionException(Problem.error("cable out", "", ""));
		});

		assertEquals("cable out", recorded.problem().orElseThrow().what());
		assertArrayEquals(new double[] { 1 }, read(file, 0));
	}

	@Test
	void aDeviceThatGivesNothingIsAFailureAndLeavesNothing() {
		Path file = folder.resolve("live.csv");

		assertThrows(IOException.class, () -> new RecordLiveOperation(source((_, _) -> {
			throw new IOException("refused");
		}), file, OptionalDouble.empty()).run(new Silence(), Progress.NONE));
		assertFalse(Files.exists(file));
	}

	@Test
	void beingCancelledIsHowItEnds() throws IOException {
		Path file = folder.resolve("live.csv");
		var recorded = record(file, OptionalDouble.empty(), 10, listener -> {
			listener.values(0, new double[][] { { 1 }, { 2 } });
			throw new CancellationException();
		});

		assertTrue(recorded.problem().isEmpty());
		assertEquals(1, recorded.samples());
	}

	@Test
	void whatIsThereAlreadyStays() throws IOException {
		Path file = Files.writeString(folder.resolve("live.csv"), "mine");

		assertThrows(ProblemException.class, () -> record(file, OptionalDouble.empty(), 10, _ -> {
			// never asked
		}));
		assertEquals("mine", Files.readString(file));
	}

	@Test
	void whatAFormCannotHoldIsSaid() {
		assertProblem("whole numbers of samples", "live.wav", OptionalDouble.of(2.5));
		assertProblem("no such form", "live.xyz", OptionalDouble.empty());
		assertProblem("A rate of", "live.csv", OptionalDouble.of(0));
		assertProblem("A rate of", "live.csv", OptionalDouble.of(Double.NaN));
	}

	@Test
	void aClockThatJumpsDoesNotFillTheDisk() {
		var problem = assertThrows(ProblemException.class, () -> record(folder.resolve("live.csv"), OptionalDouble.empty(), 0, listener -> {
			listener.values(0, new double[][] { { 1 }, { 2 } });
			listener.values(Long.MAX_VALUE, new double[][] { { 1 }, { 2 } });
		})).problem();

		assertTrue(problem.what().contains("jump"), problem.what());
	}

	@ParameterizedTest
	@ValueSource(strings = { "csv", "wav", "npy" })
	void aFileIsWholeWhileItGrows(String ending) throws IOException {
		Path file = folder.resolve("live." + ending);
		long[] now = { 0 };
		try (var recorder = new LiveRecorder(file, OptionalDouble.empty(), new Silence(), () -> now[0])) {
			recorder.began(CHANNELS, 10);
			for (int i = 1; i <= 7; i++) {
				now[0] = i * SECOND;
				recorder.values(i * SECOND / 10, new double[][] { { i, i }, { -i, -i } });
				// as one would find it after the program was killed here
				Path copy = Files.copy(file, folder.resolve("killed-" + i + "." + ending));
				assertEquals(2 * i, read(copy, 1).length);
				assertEquals(-i, read(copy, 1)[2 * i - 1]);
			}
		}
		assertEquals(14, read(file, 0).length);
	}

	private void assertProblem(String what, String name, OptionalDouble rate) {
		var problem = assertThrows(ProblemException.class, () -> record(folder.resolve(name), rate, 0,
				listener -> listener.values(0, new double[][] { { 1 }, { 2 } }))).problem();
		assertTrue(problem.what().contains(what), problem.what());
	}

	@FunctionalInterface
	private interface Values {
		void give(LiveListener listener) throws IOException;
	}

	@FunctionalInterface
	private interface Watch {
		void run(LiveListener listener, Progress progress) throws IOException;
	}

	private static RecordLiveOperation.Recorded record(Path file, OptionalDouble rate, double sourceRate, Values values) throws IOException {
		return new RecordLiveOperation(source((listener, _) -> {
			listener.began(CHANNELS, sourceRate);
			values.give(listener);
		}), file, rate).run(new Silence(), Progress.NONE);
	}

	private static LiveSource source(Watch watch) {
		return new LiveSource() {
			@Override
			public String name() {
				return "test";
			}

			@Override
			public void watch(LiveListener listener, Progress progress) throws IOException {
				watch.run(listener, progress);
			}
		};
	}

	private static SampleSource open(Path file) throws IOException {
		return Recordings.open(file, ReadOptions.NONE, Progress.NONE);
	}

	private static double[] read(Path file, int channel) throws IOException {
		try (SampleSource source = open(file)) {
			var values = new double[(int) source.channels().get(channel).length()];
			source.read(channel, 0, values, 0, values.length);
			return values;
		}
	}

	/** Hears everything and says nothing. */
	private static final class Silence implements LiveListener {

		private final List<LiveChannel> channels = new ArrayList<>();

		@Override
		public void began(List<LiveChannel> given, double rate) {
			channels.addAll(given);
		}

		@Override
		public void values(long nanos, double[][] values) {
			assertEquals(channels.size(), values.length);
		}
	}
}
