package org.edgeloop.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;

/** Expected values by pandas 1.5.3: {@code s.skew(), s.kurt(), (s - s.median()).abs().median()}. */
class NumberShapeTest {

	private static final double[] NONE = {};

	@Test
	void momentsAreThoseOfPandas() throws IOException {
		expect(shape(1, 2, 2, 5, 9, 9), 0.4798886070373619, -2.2029883381924193, 2);
		expect(shape(3, 1, 4, 1, 5), 0.05240784322265188, -2.3242187500000018, 2);
		expect(shape(1000000001.0, 1000000002.0, 1000000002.0, 1000000008.0), 1.8664669103760239, 3.619274241522902, 0.5);
	}

	@Test
	void whatDoesNotVaryHasNoSkewness() throws IOException {
		expect(shape(2, 2, 2, 2), 0, 0, 0);
		expect(shape(1, 2), Double.NaN, Double.NaN, 0.5);
	}

	@Test
	void theModeIsTheLeastOfTheMostFrequent() throws IOException {
		assertEquals(2, shape(9, 5, 2, 9, 2, Double.NaN, Double.NaN, Double.NaN).mode());
		assertEquals(2, shape(9, 5, 2, 9, 2).modeCount());
	}

	@Test
	void modeAndMedianDeviationAreThoseOfCountingAndSorting() throws IOException {
		var random = new Random(7);
		for (int length = 1; length < 60; length++) {
			double[] values = random.doubles(length, 0, 12).map(Math::floor).toArray();
			double[] sorted = values.clone();
			Arrays.sort(sorted);
			double median = (sorted[(length - 1) / 2] + sorted[length / 2]) / 2;
			double[] distances = Arrays.stream(sorted).map(value -> Math.abs(value - median)).sorted().toArray();
			NumberShape shape = shape(values);
			assertEquals((distances[(length - 1) / 2] + distances[length / 2]) / 2, shape.medianDeviation());
			assertEquals(Arrays.stream(values).filter(value -> value == shape.mode()).count(), shape.modeCount());
			assertTrue(Arrays.stream(values).allMatch(value -> count(values, value) < shape.modeCount()
					|| count(values, value) == shape.modeCount() && value >= shape.mode()));
		}
	}

	private static long count(double[] values, double wanted) {
		return Arrays.stream(values).filter(value -> value == wanted).count();
	}

	@Test
	void nothingHasNoShape() throws IOException {
		NumberShape none = shape(Double.NaN, Double.POSITIVE_INFINITY);
		assertEquals(0, none.modeCount());
		assertTrue(Double.isNaN(none.mode()) && Double.isNaN(none.skewness()) && Double.isNaN(none.medianDeviation()));
	}

	private static NumberShape shape(double... current) throws IOException {
		return NumberPair.of(NONE, current).shape(Side.CURRENT);
	}

	private static void expect(NumberShape shape, double skewness, double kurtosis, double medianDeviation) {
		assertEquals(skewness, shape.skewness(), 1e-12);
		assertEquals(kurtosis, shape.kurtosis(), 1e-12);
		assertEquals(medianDeviation, shape.medianDeviation(), 1e-12);
	}
}
