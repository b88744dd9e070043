package org.edgeloop.chart.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

	@ParameterizedTest
	@CsvSource({ "0, 0", "1.5, 1.5", "-0.0328164, −0.032816", "123456.789, 123457", "12345678, 1.2346e7", "-2.5e-7, −2.5e-7",
			"100, 100", "1e10, 1e10", "NaN, gap", "-Infinity, −∞" })
	void fiveDigitsThatMatter(double value, String text) {
		assertEquals(text, Numbers.significant(value, 5));
	}

	@Test
	void ticksHaveAsManyDecimalsAsTheirNeighbours() {
		RoundTicks ticks = RoundTicks.decimal(-1, 1, 5);
		assertEquals("−0.5", Numbers.tick(ticks, -1));
		assertEquals("0.0", Numbers.tick(ticks, 0));
		assertEquals("1.0", Numbers.tick(ticks, 2));
		assertEquals("4e6", Numbers.tick(RoundTicks.decimal(0, 1e7, 5), 2));
	}
}
