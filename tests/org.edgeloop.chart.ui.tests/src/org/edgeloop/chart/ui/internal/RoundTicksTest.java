package org.edgeloop.chart.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundTicksTest {

	@ParameterizedTest
	@CsvSource({ "0, 10, 10, 1", "0, 10, 9, 2", "0, 10, 4, 5", "-0.31, 0.29, 5, 0.2", "1e-7, 9e-7, 5, 2e-7", "0, 3e9, 7, 5e8" })
	void stepsAreOneTwoOrFiveTimesAPowerOfTen(double min, double max, double most, double step) {
		assertEquals(step, RoundTicks.decimal(min, max, most).step(), step * 1e-12);
	}

	@ParameterizedTest
	@CsvSource({ "0, 10, 10, 1", "0, 100, 10, 10", "0, 100, 8, 15", "0, 600, 6, 120", "0, 3600, 5, 900", "0, 86400, 5, 21600",
			"0, 8640000, 10, 864000", "0, 0.5, 6, 0.1" })
	void timeGoesInSecondsMinutesHoursAndDays(double min, double max, double most, double step) {
		assertEquals(step, RoundTicks.time(min, max, most).step(), step * 1e-12);
	}

	@Test
	void endsOfTheRangeAreTicksWhereTheyAreRound() {
		RoundTicks ticks = RoundTicks.decimal(-0.3, 0.3, 6);
		assertEquals(-3, ticks.first());
		assertEquals(3, ticks.last());
		assertEquals(1, ticks.decimals());
	}

	@Test
	void sampleIndicesAreNeverFractions() {
		assertEquals(1, RoundTicks.samples(100, 108, 50).step());
	}

	@Test
	void everyTickLiesInTheRangeAndThereAreNoMoreThanAskedFor() {
		for (double span = 1e-9; span < 1e12; span *= 3.7) {
			for (int most = 2; most < 20; most++) {
				RoundTicks ticks = RoundTicks.decimal(span / 3, span / 3 + span, most);
				assertTrue(ticks.last() - ticks.first() + 1 <= most + 1, ticks.toString());
				assertTrue(ticks.value(ticks.first()) >= span / 3 * (1 - 1e-9) && ticks.value(ticks.last()) <= span * 4 / 3 * (1 + 1e-9));
			}
		}
	}
}
