package org.edgeloop.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.edgeloop.chart.BarChart.Category;
import org.edgeloop.chart.BarChart.Series;
import org.edgeloop.chart.Fill.Hatch;
import org.junit.jupiter.api.Test;

/** A chart of bars in words and rows. */
class BarChartWordsTest {

	private static final Fill FILL = new Fill(0, Hatch.NONE);
	private static final List<Category> RIGS = List.of(new Category("r1", "Rig 1", FILL), new Category("r2", "Rig 2", FILL));
	private static final BarChart STACKED = new BarChart("Balance", "Machine", "Share [%]", false, RIGS,
			List.of(new Series("a", "Ball", FILL, List.of(25.0, 0.0)), new Series("b", "Cage", FILL, List.of(75.0, 100.0))));
	private static final BarChart PLAIN = new BarChart("Labels", "Machine", "Labels", true, RIGS,
			List.of(new Series("n", "Labels", FILL, List.of(3.0, 0.0))));

	@Test
	void eachPartThatIsThereHasARow() {
		assertEquals(List.of(new ChartEntity(0, 0), new ChartEntity(1, 0), new ChartEntity(1, 1)), STACKED.entities());
	}

	@Test
	void aPlainChartSaysZeroToo() {
		assertEquals(List.of(new ChartEntity(0, 0), new ChartEntity(0, 1)), PLAIN.entities());
	}

	@Test
	void rowsSayWhatTheBarsDo() {
		assertEquals(List.of("Rig 1", "Cage", "75"), STACKED.cells(new ChartEntity(1, 0)));
		assertEquals(List.of("Rig 2", "0"), PLAIN.cells(new ChartEntity(0, 1)));
		assertEquals("Rig 1, Ball: 25 (Share [%])", STACKED.describe(new ChartEntity(0, 0)));
	}
}
