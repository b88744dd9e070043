package org.edgeloop.suggestion.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.edgeloop.suggestion.DetectorFixtures;
import org.junit.jupiter.api.Test;

/** Distances beside scikit-learn's, which {@code fixtures/detectors/make_detectors.py} wrote. */
class NormalWindowsTest {

	private static final int REFERENCES = 20;
	private static final int JUDGED = 10;

	@Test
	void distancesAreScikitLearns() throws IOException {
		List<double[]> rows = DetectorFixtures.table("normal.tsv").stream().map(line -> DetectorFixtures.doubles(line, 0)).toList();
		NormalWindows normal = NormalWindows.of(rows.subList(0, REFERENCES)).orElseThrow();
		for (int i = 0; i < JUDGED; i++) {
			double expected = rows.get(REFERENCES + JUDGED)[i];
			assertEquals(expected, normal.distance(rows.get(REFERENCES + i)), 1e-9 * expected);
		}
	}

	@Test
	void theShrinkageIsScikitLearns() throws IOException {
		List<double[]> rows = DetectorFixtures.table("normal.tsv").stream().map(line -> DetectorFixtures.doubles(line, 0)).toList();
		var scaled = new ArrayList<double[]>();
		rows.subList(0, REFERENCES).forEach(row -> scaled.add(row.clone()));
		for (int i = 0; i < scaled.getFirst().length; i++) {
			int column = i;
			double mean = scaled.stream().mapToDouble(row -> row[column]).average().orElseThrow();
			double deviation = Math.sqrt(scaled.stream().mapToDouble(row -> Math.pow(row[column] - mean, 2)).average().orElseThrow());
			scaled.forEach(row -> row[column] = (row[column] - mean) / deviation);
		}
		assertEquals(rows.getLast()[0], LedoitWolf.of(scaled).shrinkage(), 1e-12);
	}

	@Test
	void featuresWithoutValueOrVariationDoNotCount() {
		List<double[]> rows = List.of(new double[] { 1, 7, Double.NaN }, new double[] { 2, 7, 3 }, new double[] { 3, 7, 4 });
		NormalWindows normal = NormalWindows.of(rows).orElseThrow();
		assertEquals(0, normal.distance(new double[] { 2, 99, 99 }), 1e-12);
		assertTrue(Double.isNaN(normal.distance(new double[] { Double.NaN, 7, 3 })));
		assertTrue(NormalWindows.of(List.of(new double[] { 1 }, new double[] { 1 })).isEmpty());
		assertTrue(NormalWindows.of(List.of()).isEmpty());
	}
}
