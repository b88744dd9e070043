package org.edgeloop.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Expected values by NumPy 1.24.2 and SciPy 1.10.1; see fixtures/make_tables.py. */
class NumberPairTest {

	private static final Path PAIRS = Path.of(System.getProperty("edgeloop.root"), "tests/org.edgeloop.table.tests/fixtures/pairs.tsv");

	static Stream<String> pairs() throws IOException {
		return Files.readAllLines(PAIRS).stream();
	}

	@ParameterizedTest
	@MethodSource("pairs")
	void aggregatesAreThoseOfNumPyAndSciPy(String line) throws IOException {
		String[] fields = line.split("\t", -1);
		NumberPair pair = NumberPair.of(numbers(fields[1]), numbers(fields[2]));

		double[] summary = numbers(fields[3]);
		NumberSummary current = pair.summary(Side.CURRENT);
		assertClose(summary, current.mean(), current.variance(), current.min(), current.max(), current.distinct());

		double[] ranks = numbers(fields[4]);
		PooledRanks found = pair.ranks();
		ranks[2] = ranks[2] * ranks[2] / 2;
		assertClose(ranks, found.ksDistance(), found.wasserstein(), found.squaredIntegral(), found.rankSumReference(),
				found.rankSumCurrent(), found.tieCubes(), found.andersonA2kN(), found.cramerU(), found.distinct());
		assertEquals(found.ksDistance(), (double) found.ksNumerator() / (found.n1() * found.n2()));
		assertEquals(found.distinct(), pair.distinctUnion());

		double[] edges = numbers(fields[5]);
		assertArrayEquals(numbers(fields[6]), Arrays.stream(pair.histogram(Side.REFERENCE, edges)).asDoubleStream().toArray());
		assertArrayEquals(numbers(fields[7]), Arrays.stream(pair.histogram(Side.CURRENT, edges)).asDoubleStream().toArray());

		double[] at = numbers(fields[8]);
		for (int i = 0; i < at.length; i++) {
			assertClose(new double[] {numbers(fields[9])[i], numbers(fields[10])[i]}, pair.quantile(Side.CURRENT, at[i]),
					pair.pooledQuantile(at[i]));
		}
	}

	@Test
	void missingAndInfiniteValuesAreCountedApart() throws IOException {
		NumberSummary summary = NumberPair.of(new double[] {1, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 3},
				new double[0]).summary(Side.REFERENCE);
		assertEquals(new NumberSummary(5, 1, 2, 2, 1, 1, 3, 2), summary);
		assertEquals(2, summary.n());
	}

	@Test
	void nothingHasNoNumbers() throws IOException {
		NumberPair pair = NumberPair.of(new double[] {Double.NaN, Double.NaN}, new double[] {1});
		assertEquals(0, pair.summary(Side.REFERENCE).n());
		assertTrue(Double.isNaN(pair.summary(Side.REFERENCE).mean()));
		assertTrue(Double.isNaN(pair.quantile(Side.REFERENCE, 0.5)));
		assertTrue(Double.isNaN(pair.ranks().ksDistance()));
		assertEquals(1, pair.distinctUnion());
	}

	@Test
	void valuesAreCountedOnBothSidesUnlessThereAreTooMany() throws IOException {
		NumberPair pair = NumberPair.of(new double[] {2, -0.0, 2, Double.NaN}, new double[] {0.0, 3});
		assertTrue(pair.values(2).isEmpty());
		ValueCounts<Double> counts = pair.values(3).orElseThrow();
		assertEquals(List.of(0.0, 2.0, 3.0), counts.values());
		assertArrayEquals(new long[] {1, 2, 0}, counts.reference());
		assertArrayEquals(new long[] {1, 0, 1}, counts.current());
	}

	@Test
	void aSampleIsTheFirstFiniteValues() throws IOException {
		NumberPair pair = NumberPair.of(new double[] {Double.NaN, 5, Double.POSITIVE_INFINITY, 4, 3}, new double[0]);
		assertArrayEquals(new double[] {5, 4}, pair.sample(Side.REFERENCE, 2));
	}

	@Test
	void theCharacteristicFunctionHasItsMeansAndCovariances() throws IOException {
		double[] values = {0.5, 1, 4};
		double[] moments = NumberPair.of(values, values).cosineMoments(Side.CURRENT, 0.4, 0.8);
		double mean = (Math.cos(0.2) + Math.cos(0.4) + Math.cos(1.6)) / 3;
		assertEquals(mean, moments[0], 1e-15);
		assertEquals((Math.cos(0.2) * Math.cos(0.2) + Math.cos(0.4) * Math.cos(0.4) + Math.cos(1.6) * Math.cos(1.6)) / 3 - mean * mean,
				moments[4], 1e-15);
		assertEquals(moments[4 + 4 * 3 + 1], moments[4 + 4 + 3], 1e-15);
	}

	private static void assertClose(double[] expected, double... found) {
		assertEquals(expected.length, found.length);
		for (int i = 0; i < found.length; i++) {
			double tolerance = Double.isNaN(expected[i]) ? 0 : 1e-12 * Math.abs(expected[i]);
			assertEquals(expected[i], found[i], tolerance + Double.MIN_NORMAL, "number " + i);
		}
	}

	private static double[] numbers(String field) {
		return Arrays.stream(field.split("\\|")).mapToDouble(text -> switch (text) {
		case "nan" -> Double.NaN;
		case "inf" -> Double.POSITIVE_INFINITY;
		case "-inf" -> Double.NEGATIVE_INFINITY;
		default -> Double.parseDouble(text);
		}).toArray();
	}
}
