package org.edgeloop.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.edgeloop.chart.BarChart.Category;
import org.edgeloop.chart.BarChart.Series;
import org.edgeloop.chart.Fill.Hatch;
import org.junit.jupiter.api.Test;

class BarChartTest {

	private static final Fill FILL = new Fill(0x808080, Hatch.NONE);
	private static final Category CATEGORY = new Category("a", "A", FILL);

	@Test
	void aSeriesHasOneValueForEachCategory() {
		assertThrows(IllegalArgumentException.class, () -> chart(1.0, 2.0));
	}

	@Test
	void noBarIsNegativeOrEndless() {
		assertThrows(IllegalArgumentException.class, () -> chart(-1.0));
		assertThrows(IllegalArgumentException.class, () -> chart(Double.NaN));
		assertThrows(IllegalArgumentException.class, () -> chart(Double.POSITIVE_INFINITY));
	}

	@Test
	void patternsGoRound() {
		assertEquals(Hatch.RISING, Hatch.of(0));
		assertEquals(Hatch.RISING, Hatch.of(Hatch.values().length - 1));
		assertEquals(Hatch.SPARSE, Hatch.of(-1));
	}

	@Test
	void theLargestValueShowsThreeDigitsThatCount() {
		assertEquals("0.0123", fractions(0.0123).text(0.0123));
		assertEquals("1.23", fractions(1.234).text(1.234));
		assertEquals("1234", fractions(1234.4).text(1234.4));
		assertEquals("0", fractions(0).text(0));
		assertEquals("7", chart(7.0).text(7));
	}

	private static BarChart fractions(double value) {
		return new BarChart("", "", "", false, List.of(CATEGORY), List.of(new Series("s", "S", FILL, List.of(value))));
	}

	private static BarChart chart(Double... values) {
		return new BarChart("", "", "", true, List.of(CATEGORY), List.of(new Series("s", "S", FILL, List.of(values))));
	}
}
