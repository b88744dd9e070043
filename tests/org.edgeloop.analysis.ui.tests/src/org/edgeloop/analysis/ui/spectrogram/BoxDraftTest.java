package org.edgeloop.analysis.ui.spectrogram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.eclipse.swt.graphics.Rectangle;
import org.edgeloop.analysis.ui.spectrogram.internal.SpectrogramLevels;
import org.edgeloop.base.SampleRange;
import org.edgeloop.chart.AxisRange;
import org.edgeloop.chart.ChartAxis;
import org.edgeloop.chart.PlotAxis;
import org.junit.jupiter.api.Test;

/** Boxes as they are drawn by hand. */
class BoxDraftTest {

	private static final SampleRange SIGHT = new SampleRange(1000, 2000);

	@Test
	void aBoxIsWhatLiesBetweenTwoCornersInSight() {
		assertEquals(Optional.of(new BoxDraft(new SampleRange(1100, 1200), 30, 80)), BoxDraft.between(1200.2, 30, 1099.8, 80, SIGHT, 500));
		assertEquals(Optional.of(new BoxDraft(SIGHT, 0, 500)), BoxDraft.between(-5, -3, 9999, 800, SIGHT, 500));
		assertTrue(BoxDraft.between(1100, 30, 1100.3, 80, SIGHT, 500).isEmpty());
		assertTrue(BoxDraft.between(1100, 600, 1200, 700, SIGHT, 500).isEmpty(), "beyond half the sample rate");
	}

	@Test
	void aBoxLiesWhereItsEdgesAre() {
		var box = new BoxDraft(new SampleRange(1250, 1750), 10, 100);
		var time = new TimeScale(ChartAxis.of("Sample"), 1, 0);
		var x = new PlotAxis(ChartAxis.Scale.LINEAR, 50, 150, 0, new AxisRange(1000, 2000));
		var y = new PlotAxis(ChartAxis.Scale.LOGARITHMIC, 300, 0, 0, new AxisRange(1, 1000));
		assertEquals(new Rectangle(75, 100, 50, 100), box.area(time, x, y));
		assertEquals(304, new BoxDraft(SIGHT, 0, 100).area(time, x, y).y + new BoxDraft(SIGHT, 0, 100).area(time, x, y).height, "0 Hz lies just below the edge");
		assertEquals("10 to 100 Hz", box.words());
	}

	@Test
	void levelsAreReadAsTheyAreWritten() {
		assertEquals(Optional.of(new AxisRange(-80, -30.5)), SpectrogramLevels.parse(" \u221280 ", "-30,5"));
		assertTrue(SpectrogramLevels.parse("", "-30").isEmpty());
		assertTrue(SpectrogramLevels.parse("-30", "-80").isEmpty());
	}
}
