package org.edgeloop.analysis.ui.spectrum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.edgeloop.analysis.ui.spectrum.SpectrumCursors.Kind;
import org.edgeloop.analysis.ui.spectrum.SpectrumCursors.Line;
import org.edgeloop.signal.spectrum.Spectrum;
import org.edgeloop.signal.spectrum.SpectrumKind;
import org.junit.jupiter.api.Test;

/** Cursors on a spectrum whose lines are known: Gaussian bumps at multiples of 29.37 Hz, and at 200 ± k·7.3 Hz, in closed form. */
class SpectrumCursorsTest {

	private static final double RESOLUTION = 0.25;
	private static final double FUNDAMENTAL = 29.37;
	private static final double SPACING = 7.3;

	private int changes;
	private final SpectrumCursors cursors = new SpectrumCursors(() -> changes++);

	private static Spectrum spectrum(double... lines) {
		double[] values = new double[2001];
		for (int bin = 0; bin < values.length; bin++) {
			values[bin] = 1e-3;
			for (double line : lines) {
				double distance = (bin * RESOLUTION - line) / RESOLUTION;
				values[bin] += Math.exp(-distance * distance / 2);
			}
		}
		return new Spectrum(SpectrumKind.AMPLITUDE, RESOLUTION, values, "g", 1, 0, 1);
	}

	private void show(Spectrum spectrum) {
		cursors.setSpectra(List.of(ChannelSpectrum.of(0, "DE", spectrum)));
	}

	private List<Double> places() {
		return cursors.lines().stream().map(Line::at).toList();
	}

	@Test
	void draggingAnyHarmonicMovesAll() {
		cursors.setKind(Kind.HARMONIC);
		cursors.setCount(4);
		cursors.place(30);
		assertEquals(List.of(30.0, 60.0, 90.0, 120.0), places());
		cursors.move(3, 96);
		assertEquals(List.of(32.0, 64.0, 96.0, 128.0), places());
		assertTrue(changes >= 4);
	}

	@Test
	void draggingASidebandChangesTheDistanceAndDraggingTheCentreKeepsIt() {
		cursors.setKind(Kind.SIDEBAND);
		cursors.setCount(2);
		cursors.place(200);
		cursors.move(-2, 180);
		assertEquals(List.of(200.0, 190.0, 210.0, 180.0, 220.0), places());
		cursors.move(0, 100);
		assertEquals(List.of(100.0, 90.0, 110.0, 80.0, 120.0), places());
		cursors.nudgeSecond(1);
	}

	@Test
	void harmonicsAreRefinedToTheLinesTheyMean() {
		show(spectrum(FUNDAMENTAL, 2 * FUNDAMENTAL, 3 * FUNDAMENTAL, 4 * FUNDAMENTAL, 5 * FUNDAMENTAL));
		cursors.setKind(Kind.HARMONIC);
		cursors.place(29.25);
		cursors.refine();
		assertEquals(FUNDAMENTAL, cursors.lines().getFirst().at(), RESOLUTION / 10);
		assertEquals(5 * FUNDAMENTAL, cursors.lines().getLast().at(), RESOLUTION / 2);
	}

	@Test
	void sidebandsAreRefinedCentreFirst() {
		show(spectrum(200, 200 - SPACING, 200 + SPACING, 200 - 2 * SPACING, 200 + 2 * SPACING));
		cursors.setKind(Kind.SIDEBAND);
		cursors.setCount(2);
		cursors.place(199.5);
		cursors.move(1, 207);
		cursors.refine();
		assertEquals(200, cursors.lines().get(0).at(), 0.05);
		assertEquals(200 + SPACING, cursors.lines().get(2).at(), 0.1);
	}

	@Test
	void aSingleCursorFindsTheVertexOfTheParabola() {
		show(spectrum(50.1));
		cursors.place(49.5);
		cursors.refine();
		assertEquals(50.1, cursors.lines().getFirst().at(), 0.02);
	}

	@Test
	void theDifferenceIsReadInHertzAndDecibels() {
		Spectrum flat = new Spectrum(SpectrumKind.PSD, 1, new double[] { 1, 1, 10, 1, 1, 1, 1000, 1 }, "g²/Hz", 1, 0, 1);
		show(flat);
		cursors.place(2);
		cursors.placeSecond(6);
		assertEquals(Kind.DIFFERENCE, cursors.kind());
		CursorReading difference = cursors.readings().getLast();
		assertEquals(4, difference.at());
		assertEquals(990, difference.value());
		assertEquals(20, difference.relative(), 1e-12, "10 lg 100, since densities are squares");
		show(new Spectrum(SpectrumKind.AMPLITUDE, 1, flat.values(), "g", 1, 0, 1));
		assertEquals(40, cursors.readings().getLast().relative(), 1e-12, "20 lg 100, since amplitudes are none");
	}

	@Test
	void whereThereIsNoValueNoneIsRead() {
		show(spectrum(50));
		cursors.setKind(Kind.HARMONIC);
		cursors.place(400);
		assertTrue(Double.isNaN(cursors.readings().getLast().value()), "2000 Hz is beyond the spectrum");
		cursors.clear();
		assertEquals(List.of(), cursors.readings());
		cursors.refine();
		cursors.nudge(1);
	}

	@Test
	void keysMoveByABin() {
		show(spectrum(50));
		cursors.place(50);
		cursors.nudge(3);
		assertEquals(50.75, cursors.lines().getFirst().at(), 1e-12);
	}
}
