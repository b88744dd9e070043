package org.edgeloop.table.trino;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;

import org.edgeloop.table.NumberShape;
import org.edgeloop.table.NumberSummary;
import org.edgeloop.table.PooledRanks;

/** Whether two engines' answers are equal up to the rounding of sums in another order. */
final class TrinoClose {

	private static final double RELATIVE = 1e-10;

	private TrinoClose() {
	}

	static void summaries(NumberSummary expected, NumberSummary actual) {
		assertEquals(expected.rows(), actual.rows());
		assertEquals(expected.missing(), actual.missing());
		assertEquals(expected.infinite(), actual.infinite());
		assertEquals(expected.distinct(), actual.distinct());
		close("mean", expected.mean(), actual.mean());
		close("variance", expected.variance(), actual.variance());
		assertEquals(expected.min(), actual.min());
		assertEquals(expected.max(), actual.max());
	}

	static void shapes(NumberShape expected, NumberShape actual) {
		assertEquals(expected.mode(), actual.mode());
		assertEquals(expected.modeCount(), actual.modeCount());
		assertEquals(expected.skewness(), actual.skewness(), 1e-6);
		assertEquals(expected.kurtosis(), actual.kurtosis(), 1e-6);
		close("median deviation", expected.medianDeviation(), actual.medianDeviation());
	}

	static void ranks(PooledRanks expected, PooledRanks actual) {
		assertEquals(expected.ksNumerator(), actual.ksNumerator());
		assertEquals(expected.ksLocation(), actual.ksLocation());
		close("Wasserstein", expected.wasserstein(), actual.wasserstein());
		close("energy", expected.squaredIntegral(), actual.squaredIntegral());
		close("rank sum", expected.rankSumReference(), actual.rankSumReference());
		close("rank sum", expected.rankSumCurrent(), actual.rankSumCurrent());
		close("ties", expected.tieCubes(), actual.tieCubes());
		close("Anderson", expected.andersonA2kN(), actual.andersonA2kN());
		close("Cramer", expected.cramerU(), actual.cramerU());
		assertEquals(expected.distinct(), actual.distinct());
	}

	static void arrays(double[] expected, double[] actual, double tolerance) {
		assertArrayEquals(expected, actual, tolerance);
	}

	static void sorted(double[] expected, double[] actual) {
		Arrays.sort(expected = expected.clone());
		Arrays.sort(actual = actual.clone());
		assertArrayEquals(expected, actual, 0.0);
	}

	static double[] edges(NumberSummary summary, int bins) {
		var edges = new double[bins + 1];
		for (int i = 0; i <= bins; i++) {
			edges[i] = i == bins ? summary.max() : summary.min() + i * (summary.max() - summary.min()) / bins;
		}
		return edges;
	}

	private static void close(String what, double expected, double actual) {
		assertEquals(expected, actual, RELATIVE * Math.max(Math.abs(expected), 1e-300), what);
	}
}
