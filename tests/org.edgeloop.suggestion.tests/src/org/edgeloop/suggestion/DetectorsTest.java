package org.edgeloop.suggestion;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CancellationException;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.base.SampleRange;
import org.edgeloop.signal.ReadOptions;
import org.edgeloop.signal.Recordings;
import org.edgeloop.signal.SampleSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Detectors beside SciPy, whose answers {@code fixtures/detectors/make_detectors.py} wrote, and beside what can be counted by hand. */
class DetectorsTest {

	private static final double NAN = Double.NaN;

	@TempDir
	Path temporary;

	private SampleProject project;

	@BeforeEach
	void makeProject() throws IOException {
		project = new SampleProject(temporary.resolve("project"));
	}

	private List<Finding> find(double[] samples, String detector, Map<String, String> settings) throws IOException {
		return project.find(project.recording("data/a.wav", samples), detector, settings);
	}

	private static List<SampleRange> places(List<Finding> found) {
		return found.stream().map(each -> new SampleRange(each.from(), each.to())).toList();
	}

	@Test
	void peaksAreThoseOfSciPy() throws IOException {
		Path file = project.recording("data/a.wav", DetectorFixtures.numbers("samples.txt"));
		for (String[] line : DetectorFixtures.table("peaks.tsv")) {
			List<Finding> found = project.find(file, "peak", Map.of("of", "absolute", "side", line[0], "level", line[1], "distance", line[2],
					"prominence", line[3], "surroundings", line[4]));
			assertArrayEquals(DetectorFixtures.ints(line, 5), found.stream().mapToInt(each -> (int) each.from()).toArray(), String.join(" ",
					Arrays.copyOf(line, 5)));
			assertTrue(found.stream().allMatch(each -> each.from() == each.to() && each.score() >= 0.5));
		}
	}

	@Test
	void kurtosisIsThatOfSciPy() throws IOException {
		Path file = project.recording("data/a.wav", DetectorFixtures.numbers("samples.txt"));
		for (String[] line : DetectorFixtures.table("kurtosis.tsv")) {
			int window = Integer.parseInt(line[0]);
			int hop = Integer.parseInt(line[1]);
			double[] values = DetectorFixtures.doubles(line, 2);
			List<SampleRange> expected = new ArrayList<>();
			List<Double> greatest = new ArrayList<>();
			for (int k = 0; k < values.length; k++) {
				if (values[k] >= 6) {
					boolean joins = !expected.isEmpty() && expected.getLast().to() >= (long) k * hop;
					long from = joins ? expected.removeLast().from() : (long) k * hop;
					expected.add(new SampleRange(from, (long) k * hop + window));
					greatest.add(joins ? Math.max(greatest.removeLast(), values[k]) : values[k]);
				}
			}
			assertTrue(expected.size() > 0);
			List<Finding> found = project.find(file, "kurtosis", Map.of("least", "6", "window", line[0], "hop", line[1]));
			assertEquals(expected, places(found), line[0]);
			for (int i = 0; i < found.size(); i++) {
				assertEquals(Scores.ofRatio(greatest.get(i), 6), found.get(i).score(), 1e-9);
			}
		}
	}

	@Test
	void aStretchBeginsAtTheLevelAndEndsBelowTheReleaseLevel() throws IOException {
		double[] x = { 0, 1, 2, 3, 2, 1, 0, 0, 0, -3, 0, 2, 0, 0, 0, 0, 2.5, 2.5 };
		Map<String, String> settings = Map.of("of", "absolute", "level", "2.5", "release", "0.5", "join", "1");
		assertEquals(List.of(new SampleRange(3, 5), new SampleRange(9, 12), new SampleRange(16, 18)), places(find(x, "threshold", settings)));
	}

	@Test
	void sidesJoinsAndLengthsAreAsSet() throws IOException {
		double[] x = { 0, 3, 0, 0, 3, 3, 0, -3, -3, -3, 0, 0, 0, 0, 0, 3 };
		assertEquals(List.of(new SampleRange(1, 6), new SampleRange(15, 16)),
				places(find(x, "threshold", Map.of("of", "absolute", "level", "3", "side", "above", "join", "2"))));
		assertEquals(List.of(new SampleRange(7, 10)),
				places(find(x, "threshold", Map.of("of", "absolute", "level", "3", "side", "below", "join", "0"))));
		assertEquals(List.of(new SampleRange(4, 6)),
				places(find(x, "threshold", Map.of("of", "absolute", "level", "3", "side", "above", "join", "1 ms", "shortest", "2 ms"))));
	}

	@Test
	void aMissingSampleEndsAStretchAndNoneIsInRms() throws IOException {
		double[] x = { 3, 3, NAN, 3, 3, 0, 0, 0 };
		assertEquals(List.of(new SampleRange(0, 2), new SampleRange(3, 5)),
				places(find(x, "threshold", Map.of("of", "absolute", "level", "3", "join", "100"))));
		// RMS of what is there: √(4·9/7) = 2.27
		assertEquals(2, find(x, "threshold", Map.of("of", "rms", "level", "1.32", "join", "100")).size());
		assertEquals(0, find(x, "threshold", Map.of("of", "rms", "level", "1.33", "join", "100")).size());
	}

	@Test
	void aLargeMeanIsNoVibration() throws IOException {
		double[] x = new double[5000];
		Arrays.setAll(x, i -> 1 << 20 | i % 2);
		x[4000] += 16;
		List<Finding> found = find(x, "threshold", Map.of("of", "sd", "level", "20", "join", "0"));
		assertEquals(List.of(new SampleRange(4000, 4001)), places(found));
	}

	@Test
	void theScoreIsHalfAtTheLevelAndFourFifthsAtTwiceIt() throws IOException {
		double[] x = { 0, 2, 0, 0, 4, 0, 0 };
		List<Finding> found = find(x, "threshold", Map.of("of", "absolute", "level", "2", "join", "0"));
		assertArrayEquals(new double[] { 0.5, 0.8 }, found.stream().mapToDouble(Finding::score).toArray(), 1e-12);
	}

	@Test
	void theVibrationBecomesAnotherOneWhereItIsFound() throws IOException {
		double[] x = noise(40_000, 1);
		for (int i = 20_480; i < x.length; i++) {
			x[i] *= 2;
		}
		List<Finding> points = find(x, "change", Map.of("window", "512"));
		assertEquals(List.of(new SampleRange(20_480, 20_480)), places(points));
		assertTrue(points.getFirst().score() > 0.9, points::toString);
		assertEquals(List.of(new SampleRange(0, 20_480), new SampleRange(20_480, 39_936)),
				places(find(x, "change", Map.of("window", "512", "mark", "stretches"))));
		assertEquals(List.of(), find(noise(40_000, 2), "change", Map.of("window", "512")));
	}

	@Test
	void whatLooksUnlikeTheReferenceIsNovel() throws IOException {
		double[] reference = noise(60_000, 3);
		double[] x = noise(40_000, 4);
		for (int i = 16_384; i < 20_480; i++) {
			x[i] = x[i] * 0.5 + Math.sin(0.7 * i);
		}
		Path file = project.recording("data/good.wav", reference);
		var settings = Map.of("reference", file.toString(), "window", "1024", "hop", "1024", "share", "0");
		List<Finding> found = find(x, "novelty", settings);
		Finding clearest = found.stream().max((one, other) -> Double.compare(one.score(), other.score())).orElseThrow();
		assertEquals(new SampleRange(16_384, 20_480), new SampleRange(clearest.from(), clearest.to()), found::toString);
		assertTrue(clearest.score() > 0.9);
		assertTrue(found.size() <= 3, found::toString);
	}

	@Test
	void aReferenceThatTellsNothingIsSaid() throws IOException {
		Path still = project.recording("data/still.wav", new double[20_000]);
		Path brief = project.recording("data/brief.wav", noise(3000, 1));
		Path others = project.recording("data/others.wav", noise(20_000, 1), noise(20_000, 2));
		for (Path reference : List.of(still, brief)) {
			assertThrows(ProblemException.class, () -> find(noise(20_000, 5), "novelty", Map.of("reference", reference.toString())));
		}
		assertTrue(project.find(others, "novelty", Map.of("reference", others.toString())).size() < 3);
	}

	@ParameterizedTest
	@ValueSource(strings = { "threshold", "peak", "kurtosis", "change", "novelty" })
	void gapsConstantsAndTinyRecordingsEndInWordsOrNothing(String detector) throws IOException {
		double[] gaps = new double[9000];
		Arrays.fill(gaps, NAN);
		double[] infinite = noise(9000, 1);
		infinite[4500] = Double.POSITIVE_INFINITY;
		for (double[] x : List.of(gaps, new double[9000], new double[1], new double[] { 1, NAN }, infinite)) {
			try {
				List<Finding> found = find(x, detector, Map.of());
				assertTrue(found.stream().allMatch(each -> each.from() >= 0 && each.to() <= x.length && each.score() >= 0 && each.score() <= 1),
						() -> detector + found);
			} catch (ProblemException e) {
				assertTrue(e.problem().severity() == Problem.Severity.ERROR);
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "threshold", "peak", "kurtosis", "change", "novelty" })
	void cancellingEndsADetectorAtOnce(String detector) throws IOException {
		Path file = project.recording("data/a.wav", noise(200_000, 1));
		DetectorSettings settings = DetectorSettings.presets(Detectors.find(detector));
		try (SampleSource source = Recordings.open(file, ReadOptions.NONE, Progress.NONE)) {
			var operation = new DetectOperation(source, List.of(0), Optional.empty(), settings, "normal", Optional.empty());
			assertThrows(CancellationException.class, () -> operation.run(Progress.NONE.until(() -> true), _ -> {
				// nothing is told
			}));
		}
	}

	private static double[] noise(int samples, long seed) {
		var random = new Random(seed);
		return random.doubles(samples).map(_ -> random.nextGaussian()).toArray();
	}
}
