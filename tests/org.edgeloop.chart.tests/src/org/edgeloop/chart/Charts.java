package org.edgeloop.chart;

import java.util.List;

import org.edgeloop.chart.BarChart.Category;
import org.edgeloop.chart.BarChart.Series;
import org.edgeloop.chart.Fill.Hatch;

/** Charts whose bars have lengths that a test can tell beforehand. */
final class Charts {

	static final int ORANGE = 0xD67F00;
	static final int BLUE = 0x0063E1;

	private Charts() {
	}

	/** Two bars, the second half as long as the first. */
	static BarChart plain() {
		return new BarChart("Labels", "Class", "Labels", true,
				List.of(new Category("fault/inner-race", "Inner race", new Fill(ORANGE, Hatch.NONE)),
						new Category("fault/outer-race", "Outer race", new Fill(BLUE, Hatch.NONE))),
				List.of(new Series("labels", "Labels", new Fill(0, Hatch.NONE), List.of(40.0, 20.0))));
	}

	/** One bar of two parts, the first three times as long as the second. */
	static BarChart stacked() {
		return new BarChart("Balance", "Machine", "Share [%]", false, List.of(new Category("rig", "Rig", new Fill(0, Hatch.NONE))),
				List.of(new Series("a", "Inner race", new Fill(ORANGE, Hatch.RISING), List.of(75.0)),
						new Series("b", "Outer race", new Fill(BLUE, Hatch.CROSSED), List.of(25.0))));
	}
}
