package org.edgeloop.analysis.ui.spectrum;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.edgeloop.analysis.ui.SeriesLooks;
import org.edgeloop.chart.AxisRange;
import org.edgeloop.chart.TraceChart;
import org.edgeloop.chart.TraceMark;
import org.edgeloop.signal.diagnosis.BearingFault;
import org.edgeloop.signal.diagnosis.FaultFrequencies;
import org.edgeloop.signal.spectrum.SpectrumKind;

/**
 * The lines across charts of spectra, and which part of an envelope is shown at first.
 *
 * @param faults the bearing whose lines are expected; empty for none
 * @param picking the two edges of a band while it is drawn; none before the first, empty if nobody draws
 * @param cursors the user's own lines
 */
record SpectrumMarks(SpectrumChoice choice, Optional<FaultFrequencies> faults, Optional<double[]> picking, List<TraceMark> cursors) {

	private static final int LINES_SHOWN = 3;

	List<UnitSpectra> on(List<UnitSpectra> charts) {
		List<TraceMark> marks = new ArrayList<>(bands());
		marks.addAll(faultLines());
		marks.addAll(cursors);
		return charts.stream().map(shown -> new UnitSpectra(shown.unit(), nearFaults(shown.chart()).marked(marks))).toList();
	}

	/** What an envelope says of faults is at its lowest frequencies; the others are there when somebody zooms out. */
	private TraceChart nearFaults(TraceChart whole) {
		if (choice.settings().kind() == SpectrumKind.CEPSTRUM) {
			return faults.filter(_ -> choice.harmonics() > 0).map(known -> nearStrikes(whole, known)).orElse(whole);
		}
		double last = faults.map(known -> (Math.max(choice.harmonics(), LINES_SHOWN) + 0.5) * known.fastest()).orElse(Double.POSITIVE_INFINITY);
		if (!choice.settings().kind().isOfEnvelope() || choice.isLogarithmic() || !(last < whole.xRange().to())) {
			return whole;
		}
		TraceChart near = whole.showing(new AxisRange(0, last), whole.yRange());
		return near.showing(near.xRange(), near.fittingY());
	}

	/** The shortest quefrencies say how the structure rings, and are far higher; what the cage leaves is there when somebody zooms out. */
	private TraceChart nearStrikes(TraceChart whole, FaultFrequencies known) {
		double slowest = known.known().stream().filter(fault -> fault != BearingFault.CAGE).mapToDouble(known::lines).min().orElse(known.slowest());
		double from = 0.5 / known.fastest();
		double to = Math.min((choice.harmonics() + 0.5) / slowest, whole.xRange().to());
		if (!(from < to)) {
			return whole;
		}
		TraceChart near = whole.showing(new AxisRange(from, to), whole.yRange());
		return near.showing(near.xRange(), near.fittingY());
	}

	/** The band is one of the samples' frequencies; those of an envelope are others. */
	private List<TraceMark> bands() {
		if (choice.settings().kind().isOfEnvelope() || choice.settings().kind() == SpectrumKind.CEPSTRUM) {
			return List.of();
		}
		if (picking.isPresent()) {
			return picking.filter(edges -> edges.length == 2).map(edges -> band(edges[0], edges[1])).stream().toList();
		}
		return choice.settings().band().map(band -> band(band.low(), band.high())).stream().toList();
	}

	private static TraceMark band(double low, double high) {
		return new TraceMark("Band", (low + high) / 2, low, high, SeriesLooks.of(0), TraceMark.Dash.SPARSE);
	}

	private List<TraceMark> faultLines() {
		boolean isCepstrum = choice.settings().kind() == SpectrumKind.CEPSTRUM;
		return faults.map(known -> isCepstrum ? FaultLines.quefrencies(known, choice.harmonics()) : FaultLines.of(known, choice.harmonics())).orElse(List.of());
	}
}
