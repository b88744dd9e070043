package org.edgeloop.dataset.exploration;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.base.SampleRange;
import org.edgeloop.dataset.features.FeatureWindow;
import org.edgeloop.table.Categories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The oracle is scikit-learn and NumPy: {@code fixtures/exploration/make_exploration.py}. */
class ExplorationTest {

	private static final Path FIXTURES = Path.of(System.getProperty("edgeloop.root")).resolve("tests/org.edgeloop.dataset.tests/fixtures/exploration");

	@TempDir
	Path folder;

	private FeatureFrame frame;

	@BeforeEach
	void open() throws IOException {
		frame = FeatureFrame.open(FIXTURES.resolve("table.csv"), Progress.NONE);
	}

	@AfterEach
	void close() throws IOException {
		frame.close();
	}

	@Test
	void featuresAndGroupingsAreToldFromWhereWindowsLie() {
		assertEquals(List.of("rms", "offset", "kurtosis", "crest_factor", "spectral_centroid", "constant", "rare", "gappy"), frame.features());
		assertEquals(List.of("label", "recording", "channel"), frame.groupings());
		assertEquals(Optional.of(new FeatureWindow("data/r1.wav", "DE", new SampleRange(300, 500))), frame.window(63));
		assertArrayEquals(new int[] { 62, 63, 64 }, frame.rowsIn("data/r1.wav", new SampleRange(399, 401)));
		assertArrayEquals(new int[0], frame.rowsIn("data/none.wav", new SampleRange(0, 10_000)));
	}

	@Test
	void componentsAreThoseOfScikitLearn() throws IOException {
		Map<String, String[]> expected = lines("pca.tsv");
		PrincipalComponents found = new PrincipalComponentsOperation(frame, List.of(), 4).run(Progress.NONE);
		assertEquals(List.of(expected.get("features")), found.features());
		assertEquals(List.of("constant", "rare"), found.leftOut());
		assertEquals(218, found.rows());
		assertClose(expected.get("mean"), found.means());
		assertClose(expected.get("scale"), found.deviations());
		assertClose(expected.get("variance"), found.variances());
		assertClose(expected.get("ratio"), found.shares());
		double[][] places = new ProjectRowsOperation(frame, found).run(Progress.NONE);
		for (int component = 0; component < 4; component++) {
			assertClose(expected.get("vector_" + (component + 1)), found.vectors()[component]);
			assertClose(expected.get("place_" + (component + 1)), places[component]);
		}
	}

	@Test
	void thereAreNoMoreComponentsThanFeatures() throws IOException {
		PrincipalComponents found = new PrincipalComponentsOperation(frame, List.of("rms", "kurtosis", "rms"), 9).run(Progress.NONE);
		assertEquals(2, found.count());
		assertEquals(1, Arrays.stream(found.shares()).sum(), 1e-12);
		assertEquals(240, found.rows());
	}

	@Test
	void whatHasNoComponentsIsSaid() {
		assertThrows(ProblemException.class, () -> new PrincipalComponentsOperation(frame, List.of("constant"), 2).run(Progress.NONE));
		assertThrows(ProblemException.class, () -> new PrincipalComponentsOperation(frame, List.of("no such"), 2).run(Progress.NONE));
		assertThrows(CancellationException.class,
				() -> new PrincipalComponentsOperation(frame, List.of(), 2).run(Progress.NONE.until(() -> true)));
	}

	@Test
	void aFeatureThatVariesOnlyInRowsThatLackOthersIsLeftOut() throws IOException {
		var lines = new ArrayList<>(List.of("a,b,c"));
		for (int i = 0; i < 20; i++) {
			lines.add(i < 8 ? i + ",," + i % 3 : "5," + i + "," + i % 4);
		}
		Path file = Files.write(folder.resolve("t.csv"), lines);
		try (FeatureFrame small = FeatureFrame.open(file, Progress.NONE)) {
			PrincipalComponents found = new PrincipalComponentsOperation(small, List.of(), 2).run(Progress.NONE);
			assertEquals(List.of("b", "c"), found.features());
			assertEquals(List.of("a"), found.leftOut());
			assertEquals(12, found.rows());
			assertFalse(small.hasWindows());
			assertTrue(small.window(0).isEmpty());
		}
	}

	@Test
	void placesAreWrittenWithTheirWindowsAndNeverOverTheTable() throws IOException {
		PrincipalComponents found = new PrincipalComponentsOperation(frame, List.of(), 2).run(Progress.NONE);
		Path out = folder.resolve("places.csv");
		new WriteProjectionOperation(frame, found, out).run(Progress.NONE);
		List<String> written = Files.readAllLines(out);
		assertEquals(241, written.size());
		assertEquals("recording,channel,from,to,pc_1,pc_2", written.getFirst());
		assertEquals("data/r0.wav,DE,0,200,,", written.get(1));
		assertThrows(ProblemException.class, () -> new WriteProjectionOperation(frame, found, frame.file()).run(Progress.NONE));
	}

	@Test
	void binsAreThoseOfNumPy() throws IOException {
		Categories labels = frame.classes("label", Progress.NONE);
		List<String> lines = Files.readAllLines(FIXTURES.resolve("histogram.tsv"));
		for (int line = 0; line < lines.size(); line += 5) {
			String[] edges = lines.get(line).split("\t");
			ClassHistogram found = ClassHistogram.of(frame.values(edges[0], Progress.NONE), labels);
			assertClose(Arrays.copyOfRange(edges, 1, edges.length), found.edges());
			for (int i = 1; i <= 4; i++) {
				String[] counts = lines.get(line + i).split("\t");
				int place = counts[0].isEmpty() ? labels.levels().size() : labels.levels().indexOf(counts[0]);
				assertArrayEquals(Arrays.stream(counts).skip(1).mapToLong(Long::parseLong).toArray(), found.counts()[place], edges[0] + ": " + counts[0]);
			}
		}
	}

	@Test
	void histogramsOfStrangeValuesHaveBins() {
		var none = new Categories(new int[] { -1, -1, -1 }, List.of());
		assertEquals(0, ClassHistogram.of(new double[] { Double.NaN, Double.NaN, Double.POSITIVE_INFINITY }, none).bins());
		ClassHistogram wide = ClassHistogram.of(new double[] { -Double.MAX_VALUE, 0, Double.MAX_VALUE }, none);
		assertArrayEquals(new double[] { -Double.MAX_VALUE, Double.MAX_VALUE }, wide.edges());
		assertArrayEquals(new long[] { 3 }, wide.counts()[0]);
	}

	@Test
	void aSampleIsAlwaysTheSameAndEvenlySpread() {
		int[] sample = RowSample.of(1_000_000, 10_000);
		assertEquals(10_000, sample.length);
		assertArrayEquals(sample, RowSample.of(1_000_000, 10_000));
		assertTrue(IntStream.range(1, sample.length).allMatch(i -> sample[i - 1] < sample[i]));
		// Of a fair sample each tenth holds 1000 with a standard deviation of some 30.
		for (int tenth = 0; tenth < 10; tenth++) {
			int from = tenth * 100_000;
			assertEquals(1000, Arrays.stream(sample).filter(row -> row >= from && row < from + 100_000).count(), 150);
		}
		assertArrayEquals(new int[] { 0, 1, 2 }, RowSample.of(3, 10));
	}

	private static Map<String, String[]> lines(String name) throws IOException {
		Map<String, String[]> lines = new HashMap<>();
		for (String line : Files.readAllLines(FIXTURES.resolve(name))) {
			String[] cells = line.split("\t");
			lines.put(cells[0], Arrays.copyOfRange(cells, 1, cells.length));
		}
		return lines;
	}

	private static void assertClose(String[] expected, double[] found) {
		assertEquals(expected.length, found.length);
		for (int i = 0; i < found.length; i++) {
			double number = expected[i].equals("nan") ? Double.NaN : Double.parseDouble(expected[i]);
			assertEquals(number, found[i], Double.isNaN(number) ? 1 : 1e-9 * Math.max(1, Math.abs(number)), "value " + i);
		}
	}
}
