package org.edgeloop.analysis.ui.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import org.edgeloop.analysis.ui.AnalysedPart;
import org.edgeloop.analysis.ui.ArrayRecording;
import org.edgeloop.base.SampleRange;
import org.edgeloop.chart.ChartEntity;
import org.edgeloop.chart.TraceChart;
import org.edgeloop.signal.trend.TrendFigure;
import org.edgeloop.testsupport.QueuedBackground;
import org.junit.jupiter.api.Test;

/** The Trend view's logic, on steps whose heights are known. */
class TrendPresenterTest {

	private static final int LENGTH = 100_000;
	private static final double RATE = 1000;

	private final QueuedBackground background = new QueuedBackground();
	private final TrendPresenter presenter = new TrendPresenter(background, TrendChoice.USUAL);

	/** Goes up and down by 1, and by 2 in the second half. */
	private static double[] steps() {
		double[] samples = new double[LENGTH];
		Arrays.setAll(samples, i -> (i % 2 == 0 ? 1 : -1) * (i < LENGTH / 2 ? 1 : 2));
		return samples;
	}

	private static ArrayRecording recording() {
		return new ArrayRecording(List.of(ArrayRecording.channel("DE", "g", RATE, LENGTH), ArrayRecording.channel("u", "V", RATE, LENGTH)), Map.of(), steps(), steps());
	}

	private TraceChart first() {
		return presenter.charts().getFirst();
	}

	@Test
	void theWholeRecordingIsShownByUnit() {
		presenter.show(recording().part(5000, 6000));
		background.drain();
		assertEquals(2, presenter.charts().size());
		assertEquals("RMS [g]", first().y().title());
		assertEquals("Time [s]", first().x().title());
		assertEquals(1, first().traces().getFirst().raw().valueAt(20), 1e-12);
		assertEquals(2, first().traces().getFirst().raw().valueAt(80), 1e-12);
		assertTrue(presenter.status().startsWith("390 windows of 256 samples (0.256 s)"), presenter.status());
		presenter.choose(presenter.choice().with(TrendFigure.CREST_FACTOR));
		assertEquals(1, presenter.charts().size(), "what has no unit shares a chart");
		assertEquals(1, first().traces().getLast().raw().valueAt(80), 1e-12);
	}

	@Test
	void windowsAreAsLongAsIsChosen() {
		presenter.choose(presenter.choice().with(TrendWindow.TEN_SECONDS));
		presenter.show(recording().part(0, LENGTH));
		background.drain();
		assertEquals(10, first().curve(0).size());
		assertEquals(Optional.of(new SampleRange(30_000, 40_000)), presenter.windowOf(0, new ChartEntity(0, 3)));
		assertEquals(Optional.empty(), presenter.windowOf(5, new ChartEntity(0, 3)));
	}

	@Test
	void theEditorsSelectionAndCursorComputeNothing() {
		ArrayRecording recording = recording();
		presenter.show(recording.part(0, 100));
		background.drain();
		Object data = first().curve(0);
		AnalysedPart part = recording.part(500, 600);
		presenter.show(new AnalysedPart(recording, part.axis(), part.tracks(), part.range(), true, OptionalLong.of(25_000)));
		assertFalse(presenter.isBusy());
		assertEquals(data, first().curve(0));
		assertEquals(25, first().marks().getFirst().at(), 1e-9);
	}

	@Test
	void onlyAPartCountsIfThatIsChosen() {
		presenter.choose(presenter.choice().ofPart(true));
		ArrayRecording recording = recording();
		for (int from = 0; from < 50_000; from += 1000) {
			presenter.show(recording.part(from, from + 20_000));
		}
		assertTrue(presenter.isBusy());
		background.drain();
		assertEquals(new SampleRange(49_000, 49_256), presenter.windowOf(0, new ChartEntity(0, 0)).orElseThrow());
		assertFalse(presenter.isBusy());
	}

	@Test
	void whyThereIsNothingIsSaid() {
		presenter.choose(presenter.choice().with(TrendWindow.TEN_MINUTES));
		presenter.show(recording().part(0, LENGTH));
		background.drain();
		assertTrue(presenter.status().contains("no window fits"), presenter.status());
		assertTrue(presenter.charts().isEmpty());
		presenter.clear();
		assertEquals("", presenter.status());
	}
}
