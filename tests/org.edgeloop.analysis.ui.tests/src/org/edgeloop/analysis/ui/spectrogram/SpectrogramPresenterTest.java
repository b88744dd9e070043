package org.edgeloop.analysis.ui.spectrogram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

import org.edgeloop.base.SampleRange;
import org.edgeloop.chart.AxisRange;
import org.edgeloop.chart.Raster;
import org.edgeloop.chart.RasterChart;
import org.edgeloop.chart.ui.TimeMode;
import org.edgeloop.chart.ui.TimelineModel;
import org.edgeloop.signal.Envelope;
import org.edgeloop.signal.spectrum.SpectrumKind;
import org.edgeloop.testsupport.QueuedBackground;
import org.junit.jupiter.api.Test;

/** What the Spectrogram view shows of two tones. */
class SpectrogramPresenterTest {

	private static final SpectrogramChoice CHOICE = SpectrogramChoice.USUAL
			.withSettings(SpectrogramChoice.USUAL.settings().withKind(SpectrumKind.AMPLITUDE).withSegment(64));

	private final QueuedBackground background = new QueuedBackground();
	private final SpectrogramPresenter presenter = new SpectrogramPresenter(background, CHOICE);

	private static TimelineModel timeline(Tones tones) {
		return new TimelineModel(tones, (_, range, bins) -> new Envelope(range, new double[bins], new double[bins], new double[bins], new byte[bins]));
	}

	private TimelineModel shown(Tones tones) {
		TimelineModel timeline = timeline(tones);
		presenter.show(timeline);
		background.drain();
		return timeline;
	}

	private RasterChart chart() {
		return presenter.chart().orElseThrow();
	}

	/** @return the frequency of the greatest value at a time */
	private double greatestAt(double seconds) {
		Raster raster = chart().raster();
		int column = raster.columnAt(seconds);
		int greatest = 0;
		for (int cell = 1; cell < raster.cells(); cell++) {
			greatest = raster.value(column, cell) > raster.value(column, greatest) ? cell : greatest;
		}
		return raster.y(greatest);
	}

	@Test
	void tonesStandWhereAndWhenTheyAre() {
		shown(new Tones(10_000, true));
		assertEquals(new AxisRange(0, 10), chart().xRange());
		assertEquals(new AxisRange(0, 500), chart().yRange());
		assertEquals("Time [s]", chart().x().title());
		assertEquals("Amplitude [dB re 1 g]", chart().colours().axis().title());
		assertEquals(125, greatestAt(2.5));
		assertEquals(250, greatestAt(7.5));
		Raster raster = chart().raster();
		assertEquals(0, raster.value(raster.columnAt(2.5), raster.cellAt(125)), 1e-3, "an amplitude of 1 g");
		assertEquals("Segments of 64 samples, 64 ms, Δf 15.62 Hz", presenter.status());
	}

	@Test
	void aChannelOfAnotherRateStandsAtTheSameTimes() {
		shown(new Tones(10_000, true));
		presenter.choose(CHOICE.withChannel(Optional.of("b")));
		background.drain();
		assertEquals(new AxisRange(0, 10), chart().xRange());
		assertEquals(new AxisRange(0, 250), chart().yRange());
		assertEquals(50, greatestAt(9.5), 500.0 / 64 / 2);
	}

	/** 10^9 samples: as many columns as pixels, and nine segments of each at the most. */
	@Test
	void aHugeRecordingIsNoMoreWork() {
		var tones = new Tones(1_000_000_000, true);
		presenter.setColumns(640);
		shown(tones);
		assertEquals(640, chart().size());
		assertTrue(tones.reads() <= 640 * 10, "segments read: " + tones.reads());
		assertTrue(presenter.status().contains("8 of its 48\u202f829 segments, and of that around its greatest swing"), presenter.status());
	}

	@Test
	void movingTheTimelineComputesWhatIsNewAlone() {
		var tones = new Tones(1_000_000, true);
		TimelineModel timeline = timeline(tones);
		timeline.setRange(new SampleRange(100_000, 110_240));
		presenter.show(timeline);
		background.drain();
		int before = tones.reads();
		timeline.setRange(new SampleRange(100_200, 110_440));
		presenter.show(timeline);
		assertEquals(100.2, chart().xRange().from(), 1e-9, "what is known moves at once");
		background.drain();
		assertEquals(10, tones.reads() - before, "200 samples are ten columns of 20");
	}

	/** As while a pyramid is built: each bin of extremes is provisional at first, and exact later. */
	@Test
	void whatWasProvisionalIsLookedAtAgain() {
		var flags = new byte[] { Envelope.PROVISIONAL };
		var tones = new Tones(10_000_000, true);
		var timeline = new TimelineModel(tones, (_, range, bins) -> {
			var all = new byte[bins];
			Arrays.fill(all, flags[0]);
			return new Envelope(range, new double[bins], new double[bins], new double[bins], all);
		});
		presenter.show(timeline);
		background.drain();
		int reads = tones.reads();
		presenter.show(timeline);
		background.drain();
		assertEquals(reads, tones.reads(), "a cursor that moves is no reason");
		flags[0] = 0;
		presenter.lookAgain();
		background.drain();
		int again = tones.reads();
		assertTrue(again > reads);
		presenter.lookAgain();
		background.drain();
		assertEquals(again, tones.reads(), "all is exact");
	}

	@Test
	void whileTheSelectionIsDraggedNothingQueuesUp() {
		var tones = new Tones(1_000_000, true);
		TimelineModel timeline = timeline(tones);
		for (int i = 0; i < 50; i++) {
			timeline.setRange(new SampleRange(i * 1000, i * 1000 + 100_000 + i * 64));
			presenter.show(timeline);
		}
		background.drain();
		assertTrue(tones.reads() <= 3 * 512 * 9, "the first request, which was stopped, and the last one: " + tones.reads());
		assertEquals(49, chart().xRange().from(), 1e-9);
		assertFalse(presenter.isBusy());
	}

	@Test
	void theCursorsColumnIsTheTable() {
		TimelineModel timeline = shown(new Tones(10_000, true));
		assertEquals(OptionalInt.empty(), presenter.marked());
		RasterChart before = chart();
		timeline.setCursor(OptionalLong.of(2500));
		presenter.show(timeline);
		assertSame(before, chart(), "nothing is drawn anew for a cursor");
		assertEquals(before.raster().columnAt(2.5), presenter.marked().orElseThrow());
		assertEquals(33, before.marking(presenter.marked()).entities().size());
	}

	@Test
	void timesAreWrittenAsOnTheTimeline() {
		TimelineModel timeline = shown(new Tones(10_000, true));
		timeline.setTimeMode(TimeMode.SAMPLES);
		assertEquals(new AxisRange(0, 10_000), chart().xRange());
		assertEquals("Sample", chart().x().title());
		timeline.setTimeMode(TimeMode.ABSOLUTE);
		assertEquals(new AxisRange(0, 10_000), chart().xRange(), "milliseconds since 1970");
		TimeScale scale = TimeScale.of(timeline);
		assertEquals(1234, scale.position(scale.x(1234)), 1e-9);
	}

	@Test
	void frequenciesAreZoomedInsideWhatTheChannelHas() {
		shown(new Tones(10_000, true));
		presenter.showFrequencies(new AxisRange(100, 200));
		assertEquals(new AxisRange(100, 200), chart().yRange());
		presenter.showFrequencies(new AxisRange(450, 550));
		assertEquals(new AxisRange(400, 500), chart().yRange());
		presenter.showFrequencies(new AxisRange(-100, 900));
		assertEquals(Optional.empty(), presenter.choice().frequencies());
		presenter.choose(presenter.choice().withLogarithmic(true));
		assertEquals(1000.0 / 64, chart().yRange().from(), "a logarithm begins at the first bin");
	}

	@Test
	void levelsFollowWhatIsInSightUnlessChosen() {
		shown(new Tones(10_000, true));
		AxisRange followed = presenter.levels().orElseThrow();
		assertTrue(followed.to() >= 0 && followed.to() <= 5 && followed.to() - followed.from() >= 20, followed.toString());
		presenter.choose(presenter.choice().withLevels(Optional.of(new AxisRange(-40, -10))));
		assertEquals(new AxisRange(-40, -10), chart().colours().range());
		presenter.choose(presenter.choice().withDecibel(false));
		assertEquals(1, presenter.levels().orElseThrow().to(), 1e-3, "an amplitude of 1 g");
		assertEquals("Amplitude [g]", chart().colours().axis().title());
	}

	@Test
	void whatCannotBeShownIsSaid() {
		shown(new Tones(10_000, false));
		assertTrue(presenter.chart().isEmpty());
		assertTrue(presenter.status().contains("sample rate is not known"), presenter.status());
		TimelineModel shorter = shown(new Tones(50, true));
		assertTrue(presenter.status().contains("no 64 samples follow each other"), presenter.status());
		shorter.setHidden(0, true);
		shorter.setHidden(1, true);
		presenter.show(shorter);
		presenter.clear();
		assertEquals("", presenter.status());
	}
}
