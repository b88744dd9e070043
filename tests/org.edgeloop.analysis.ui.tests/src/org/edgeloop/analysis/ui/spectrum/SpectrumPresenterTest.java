package org.edgeloop.analysis.ui.spectrum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.edgeloop.analysis.ui.ArrayRecording;
import org.edgeloop.chart.TraceChart;
import org.edgeloop.chart.TraceMark;
import org.edgeloop.signal.diagnosis.FaultFrequencies;
import org.edgeloop.signal.spectrum.FrequencyBand;
import org.edgeloop.signal.spectrum.SpectrumKind;
import org.edgeloop.signal.spectrum.SpectrumSettings;
import org.edgeloop.testsupport.QueuedBackground;
import org.junit.jupiter.api.Test;

/** The Spectrum view's logic, on sines whose amplitudes and frequencies are known. */
class SpectrumPresenterTest {

	private static final int LENGTH = 8192;
	private static final double RATE = 1024;
	private static final FaultFrequencies FAULTS = new FaultFrequencies(10, 35, 55, 23, 4);

	private final QueuedBackground background = new QueuedBackground();
	private final SpectrumPresenter presenter = new SpectrumPresenter(background,
			new SpectrumChoice(new SpectrumSettings(SpectrumKind.AMPLITUDE), false, false, Optional.empty(), 2));

	private static double[] sine(double amplitude, double frequency) {
		return IntStream.range(0, LENGTH).mapToDouble(i -> amplitude * Math.sin(2 * Math.PI * frequency * i / RATE)).toArray();
	}

	private static ArrayRecording recording() {
		return new ArrayRecording(List.of(ArrayRecording.channel("DE", "g", RATE, LENGTH), ArrayRecording.channel("FE", "g", RATE, LENGTH),
				ArrayRecording.channel("u", "V", RATE, LENGTH), ArrayRecording.channel("tacho", "V", RATE, LENGTH)), Map.of(), sine(3, 64), sine(1, 128), sine(2, 32),
				sine(5, 8));
	}

	private TraceChart chart(int place) {
		return presenter.charts().get(place).chart();
	}

	@Test
	void channelsOfAUnitShareAChartAndATachometerIsNotMeant() {
		presenter.show(recording().part(0, LENGTH));
		background.drain();
		assertEquals(List.of("g", "V"), presenter.charts().stream().map(UnitSpectra::unit).toList());
		assertEquals(2, chart(0).traces().size());
		assertEquals(1, chart(1).traces().size(), "the tachometer is left out");
		assertEquals("Amplitude [g]", chart(0).y().title());
		assertEquals(3, chart(0).traces().getFirst().raw().valueAt(64), 1e-9);
		assertEquals("Selection: average of 3 segments of 4\u202f096 samples, Δf 0.25 Hz", presenter.status());
		presenter.chooseChannel(Optional.of("tacho"));
		background.drain();
		assertEquals(5, chart(0).traces().getFirst().raw().valueAt(8), 1e-9);
	}

	@Test
	void decibelsAreDrawnAnewAndNotComputedAnew() {
		presenter.show(recording().part(0, LENGTH));
		background.drain();
		Object spectrum = presenter.spectra().getFirst().spectrum();
		presenter.setDecibel(true);
		background.drain();
		assertEquals(spectrum, presenter.spectra().getFirst().spectrum());
		assertEquals(20 * Math.log10(3), chart(0).traces().getFirst().raw().valueAt(64), 1e-9);
		assertEquals("Amplitude [dB re 1 g]", chart(0).y().title());
		presenter.choose(presenter.choice().settings().withKind(SpectrumKind.POWER));
		background.drain();
		assertEquals(10 * Math.log10(4.5), chart(0).traces().getFirst().raw().valueAt(64), 1e-9, "the mean square of 3 sin");
	}

	@Test
	void onlyTheLastOfManySelectionsIsComputed() {
		ArrayRecording recording = recording();
		for (int end = 512; end <= LENGTH; end += 256) {
			presenter.show(recording.part(0, end));
		}
		assertTrue(presenter.isBusy());
		background.drain();
		assertFalse(presenter.isBusy());
		assertEquals(RATE / 4096, presenter.spectra().getFirst().spectrum().resolution());
	}

	@Test
	void theGreatestLinesAreListedWithTheirOrders() {
		presenter.setFaults(Optional.of(FAULTS));
		presenter.show(recording().part(0, LENGTH));
		background.drain();
		PeakRow first = presenter.peaks().getFirst();
		assertEquals(64, first.at(), 0.01);
		assertEquals(3, first.value(), 1e-9);
		assertEquals(6.4, first.order(), 0.001);
	}

	@Test
	void linesOfFaultsAreNamedAndHaveRoomForSlip() {
		presenter.setFaults(Optional.of(FAULTS));
		presenter.show(recording().part(0, LENGTH));
		background.drain();
		List<TraceMark> marks = chart(0).marks();
		TraceMark outer = marks.stream().filter(mark -> mark.name().equals("2×BPFO")).findFirst().orElseThrow();
		assertEquals(70, outer.at());
		assertEquals(68.6, outer.from(), 1e-9);
		assertEquals(71.4, outer.to(), 1e-9);
		assertEquals(46, marks.stream().filter(mark -> mark.name().equals("2×BSF")).findFirst().orElseThrow().at(), "a ball strikes twice a turn");
		assertEquals(10, marks.size());
		presenter.setHarmonics(0);
		assertEquals(List.of(), chart(0).marks());
	}

	/** 35 Hz strike every 28.6 ms; the ball's, the inner race's and the outer race's first lines are in sight, the cage's first at 0.25 s is not. */
	@Test
	void aCepstrumShowsWhereStrikesRepeat() {
		presenter.setFaults(Optional.of(FAULTS));
		presenter.choose(presenter.choice().settings().withKind(SpectrumKind.CEPSTRUM));
		presenter.show(recording().part(0, LENGTH));
		background.drain();
		TraceMark outer = chart(0).marks().stream().filter(mark -> mark.name().equals("1/BPFO")).findFirst().orElseThrow();
		assertEquals(1 / 35.0, outer.at(), 1e-12);
		assertEquals(0.5 / 55, chart(0).xRange().from(), 1e-12);
		assertEquals(2.5 / 35, chart(0).xRange().to(), 1e-12);
		presenter.setHarmonics(0);
		assertEquals(List.of(), chart(0).marks());
	}

	@Test
	void aBandPickedOnTheSamplesSpectrumIsThatOfTheEnvelope() {
		presenter.choose(presenter.choice().settings().withKind(SpectrumKind.ENVELOPE));
		presenter.show(recording().part(0, LENGTH));
		background.drain();
		presenter.pickBand(true);
		background.drain();
		assertEquals(SpectrumKind.AMPLITUDE, presenter.choice().settings().kind(), "an envelope's frequencies are others");
		presenter.previewBand(150, 40);
		assertEquals(40, chart(0).marks().getFirst().from());
		presenter.showEnvelope(new FrequencyBand(40, 150));
		background.drain();
		assertFalse(presenter.isPickingBand());
		assertEquals(SpectrumKind.ENVELOPE, presenter.choice().settings().kind());
		assertEquals(Optional.of(new FrequencyBand(40, 150)), presenter.choice().settings().band());
	}

	@Test
	void whatIsWrongIsSaidInTheView() {
		ArrayRecording recording = recording();
		java.util.Arrays.fill(recording.arrays()[0], Double.NaN);
		presenter.show(recording.part(0, LENGTH));
		background.drain();
		assertEquals(2, presenter.spectra().size());
		assertTrue(presenter.status().contains("lacks samples"), presenter.status());
		presenter.choose(presenter.choice().settings().withSegment(OptionalInt.of(1 << 20)));
		background.drain();
		assertTrue(presenter.status().contains("fewer than a segment"), presenter.status());
		presenter.show(recording.part(0, 2));
		background.drain();
		assertEquals(List.of(), presenter.spectra());
		presenter.clear();
		assertEquals("", presenter.status());
	}
}
