package org.edgeloop.signal.trend;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.base.SampleRange;
import org.edgeloop.signal.ArraySource;
import org.edgeloop.signal.ReadOptions;
import org.edgeloop.signal.Recordings;
import org.edgeloop.signal.SampleSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Trends beside the numbers of NumPy and SciPy, which {@code fixtures/trend/make_trend.py} wrote. */
class TrendTest {

	private static final Path ROOT = Path.of(System.getProperty("edgeloop.root"));
	private static final Path FIXTURES = ROOT.resolve("tests/org.edgeloop.signal.tests/fixtures/trend");
	private static final Path SHARED = ROOT.resolveSibling("shared").resolve("data");
	private static final double RATE = 100;

	/** A line of the reference file. */
	private record Expected(String recording, int channel, long from, long to, double[] figures, long missing) {

		static Expected of(String line) {
			String[] fields = line.split("\t");
			return new Expected(fields[0], Integer.parseInt(fields[1]), Long.parseLong(fields[2]), Long.parseLong(fields[3]),
					Arrays.stream(fields, 4, 9).mapToDouble(Double::parseDouble).toArray(), Long.parseLong(fields[9]));
		}

		void check(Trend trend, double tolerance) {
			int k = Arrays.binarySearch(trend.from(), from);
			assertTrue(k >= 0, "a window begins at " + from);
			assertEquals(to, trend.to()[k]);
			assertEquals(missing, trend.missing()[k]);
			for (TrendFigure figure : TrendFigure.values()) {
				double expected = figures[figure.ordinal()];
				assertEquals(expected, trend.values(figure)[k], tolerance * Math.max(1e-2, Math.abs(expected)), figure.id() + " of " + trend.window(k));
			}
		}
	}

	private static List<String> lines(String name) throws IOException {
		return Files.readAllLines(FIXTURES.resolve(name));
	}

	private static double[] input() throws IOException {
		return Arrays.stream(lines("trend.tsv").getFirst().split("\t")).skip(1).mapToDouble(Double::parseDouble).toArray();
	}

	private static Trend trend(SampleSource source, int channel, TrendSettings settings) throws IOException {
		return new TrendOperation(source, channel, new SampleRange(0, source.channels().get(channel).length()), settings).run(Progress.NONE);
	}

	@Test
	void figuresAreThoseOfSciPy() throws IOException {
		var source = new ArraySource(input(), RATE);
		Map<String, Trend> trends = new HashMap<>();
		Map<String, Integer> windows = new HashMap<>();
		for (String line : lines("trend.tsv").subList(1, lines("trend.tsv").size())) {
			Expected expected = Expected.of(line);
			String[] settings = expected.recording().split(":");
			if (!trends.containsKey(expected.recording())) {
				trends.put(expected.recording(), trend(source, 0, new TrendSettings(Long.parseLong(settings[0]), Long.parseLong(settings[1]))));
			}
			expected.check(trends.get(expected.recording()), 1e-9);
			windows.merge(expected.recording(), 1, Integer::sum);
		}
		windows.forEach((settings, count) -> assertEquals(count, trends.get(settings).size(), settings));
	}

	@Test
	void figuresOfRealRecordingsAreThoseOfSciPy() throws IOException {
		assumeTrue(Files.isDirectory(SHARED), "skipped: no shared data");
		for (String line : lines("real.tsv")) {
			Expected expected = Expected.of(line);
			boolean isRun = expected.recording().startsWith("femto");
			ReadOptions options = isRun ? ReadOptions.NONE : ReadOptions.NONE.withSampleRate(12_000);
			try (SampleSource source = Recordings.open(SHARED.resolve(expected.recording()), options, Progress.NONE)) {
				expected.check(trend(source, expected.channel(), isRun ? TrendSettings.SEGMENTS : new TrendSettings(50_000, 50_000)), 1e-9);
			}
		}
	}

	/** Joined pieces have to give what one pass over all of them gives: a window of more than one piece with a step and a gap in it. */
	@Test
	void longWindowsAreJoinedOfPieces() throws IOException {
		int length = 100_003;
		double[] samples = new double[length];
		Arrays.setAll(samples, i -> i < 40_000 ? 1 : i < 70_000 ? Double.NaN : 3);
		Trend trend = trend(new ArraySource(samples, RATE), 0, new TrendSettings(length, length));
		double ones = 40_000;
		double threes = 30_003;
		double mean = (ones + 3 * threes) / (ones + threes);
		double variance = (ones * Math.pow(1 - mean, 2) + threes * Math.pow(3 - mean, 2)) / (ones + threes);
		double third = (ones * Math.pow(1 - mean, 3) + threes * Math.pow(3 - mean, 3)) / (ones + threes);
		double fourth = (ones * Math.pow(1 - mean, 4) + threes * Math.pow(3 - mean, 4)) / (ones + threes);
		assertEquals(Math.sqrt((ones + 9 * threes) / (ones + threes)), trend.values(TrendFigure.RMS)[0], 1e-12);
		assertEquals(third / Math.pow(variance, 1.5), trend.values(TrendFigure.SKEWNESS)[0], 1e-12);
		assertEquals(fourth / (variance * variance), trend.values(TrendFigure.KURTOSIS)[0], 1e-12);
		assertEquals(30_000, trend.missing()[0]);
	}

	@Test
	void whatHasNoFigureIsNaN() throws IOException {
		double[] samples = new double[30];
		Arrays.fill(samples, 0, 10, Double.NaN);
		Arrays.fill(samples, 20, 30, 5);
		Trend trend = trend(new ArraySource(samples, RATE), 0, new TrendSettings(10, 10));
		assertArrayEquals(new double[] { Double.NaN, 0, 5 }, trend.values(TrendFigure.RMS));
		assertArrayEquals(new double[] { Double.NaN, Double.NaN, 1 }, trend.values(TrendFigure.CREST_FACTOR));
		assertArrayEquals(new double[] { Double.NaN, Double.NaN, Double.NaN }, trend.values(TrendFigure.KURTOSIS));
		assertArrayEquals(new long[] { 10, 0, 0 }, trend.missing());
	}

	/** Windows of 2^14 samples, four in a row: the first part has each 32nd row, the second those in the middle between them. */
	@Test
	void theWholeCourseIsToldOnTheWay() throws IOException {
		double[] samples = IntStream.range(0, 1 << 22).mapToDouble(i -> i).toArray();
		List<Trend> parts = new ArrayList<>();
		var operation = new TrendOperation(new ArraySource(samples, RATE), 0, new SampleRange(100, samples.length), new TrendSettings(1 << 14, 1 << 14));
		Trend whole = operation.run(Progress.NONE, parts::add);
		assertEquals(255, whole.size());
		assertEquals(31, parts.size(), "the last one is the whole");
		Trend first = parts.getFirst();
		assertEquals(8, first.size());
		assertEquals(whole.window(3), first.window(3));
		assertEquals(whole.window(32 * 4), first.window(4));
		assertEquals(whole.values(TrendFigure.RMS)[32 * 4], first.values(TrendFigure.RMS)[4]);
		assertEquals(whole.window(16 * 4), parts.get(1).window(4));
		for (Trend part : parts) {
			assertTrue(IntStream.range(1, part.size()).allMatch(k -> part.from()[k] > part.from()[k - 1]), "in order");
		}
		assertArrayEquals(new double[] { 5 }, trend(new ArraySource(new double[] { 5, 5 }, RATE), 0, new TrendSettings(2, 2)).values(TrendFigure.RMS));
	}

	@Test
	void aRunsSnapshotsLieOnItsClock() throws IOException {
		assumeTrue(Files.isDirectory(SHARED), "skipped: no shared data");
		try (SampleSource run = Recordings.open(SHARED.resolve("femto/Bearing3_1"), ReadOptions.NONE, Progress.NONE)) {
			Trend trend = trend(run, 0, TrendSettings.SEGMENTS);
			assertEquals(run.segments().size(), trend.size());
			var clock = new RecordingClock(run, 0);
			for (int k = 0; k < trend.size(); k++) {
				assertEquals(50.0 * k, clock.seconds(trend.from()[k]), 1, "every fifth of snapshots that are 10 s apart");
			}
			assertEquals(clock.seconds(2560) + 0.1, clock.seconds(2560 + 2559), 1e-4);
			assertEquals(run.segments().get(3).start(), clock.time(3 * 2560));
		}
	}

	@Test
	void aTableIsWritten(@TempDir Path folder) throws IOException {
		var source = new ArraySource(new double[] { 3, 4, Double.NaN, Double.NaN }, RATE);
		Path out = folder.resolve("trend.csv");
		new WriteTrendOperation(source, List.of(trend(source, 0, new TrendSettings(2, 2))), out).run(Progress.NONE);
		assertEquals(List.of("channel,from,to,seconds,time,missing,rms,peak,crest_factor,kurtosis,skewness",
				"x,0,2,0.0,,0,%s,4.0,%s,1.0,0.0".formatted(Math.sqrt(12.5), 4 / Math.sqrt(12.5)), "x,2,4,0.02,,2,,,,,"), Files.readAllLines(out));
	}

	@Test
	void whatCannotBeIsSaid() throws IOException {
		var source = new ArraySource(new double[100], RATE);
		assertTrue(assertThrows(ProblemException.class, () -> trend(source, 0, new TrendSettings(101, 1))).problem().toLine().contains("no window fits"));
		var tooMany = new ArraySource(new double[TrendOperation.MOST_WINDOWS + 100], RATE);
		assertTrue(assertThrows(ProblemException.class, () -> trend(tooMany, 0, new TrendSettings(2, 1))).problem().toLine().contains("farther apart"));
		assertThrows(IllegalArgumentException.class, () -> new TrendSettings(1, 1));
		assertThrows(IllegalArgumentException.class, () -> new TrendSettings(2, 0));
		assertThrows(CancellationException.class,
				() -> new TrendOperation(source, 0, new SampleRange(0, 100), new TrendSettings(10, 10)).run(Progress.NONE.until(() -> true)));
		assertTrue(new RecordingClock(source, 0).time(5).isEmpty());
	}
}
