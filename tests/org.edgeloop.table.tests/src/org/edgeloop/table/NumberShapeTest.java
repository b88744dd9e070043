package org.edgeloop.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;

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
