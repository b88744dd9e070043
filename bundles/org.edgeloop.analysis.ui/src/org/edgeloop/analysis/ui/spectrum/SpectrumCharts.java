package org.edgeloop.analysis.ui.spectrum;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.edgeloop.analysis.ui.SeriesLooks;
import org.edgeloop.chart.AxisRange;
import org.edgeloop.chart.ChartAxis;
import org.edgeloop.chart.ChartAxis.Scale;
import org.edgeloop.chart.TraceChart;
import org.edgeloop.chart.TraceChart.Trace;
import org.edgeloop.chart.trace.TraceData;
import org.edgeloop.signal.spectrum.Spectrum;
import org.edgeloop.signal.spectrum.SpectrumKind;

/** Makes charts of spectra, one for each unit, since a place on an axis means one quantity alone. */
final class SpectrumCharts {

	/** What is below the greatest line by more than this is rounding. */
	private static final double DYNAMIC = 140;

	private SpectrumCharts() {
	}

	static List<UnitSpectra> of(List<ChannelSpectrum> spectra, SpectrumChoice choice) {
		Map<String, List<ChannelSpectrum>> groups = new LinkedHashMap<>();
		spectra.forEach(shown -> groups.computeIfAbsent(shown.spectrum().unit(), _ -> new ArrayList<>()).add(shown));
		return groups.entrySet().stream().map(group -> new UnitSpectra(group.getKey(), chart(group.getValue(), choice))).toList();
	}

	private static TraceChart chart(List<ChannelSpectrum> spectra, SpectrumChoice choice) {
		Spectrum first = spectra.getFirst().spectrum();
		boolean isDecibel = choice.isDecibel() && first.kind() != SpectrumKind.CEPSTRUM;
		var x = new ChartAxis(first.kind() == SpectrumKind.CEPSTRUM ? "Quefrency [s]" : "Frequency [Hz]", choice.isLogarithmic() ? Scale.LOGARITHMIC : Scale.LINEAR);
		ChartAxis y = ChartAxis.of(SpectrumWords.valueTitle(first.kind(), first.unit(), isDecibel));
		// Bin 0 has no place on a logarithmic axis, and that of a cepstrum says how loud it is on the whole.
		int from = choice.isLogarithmic() || first.kind() == SpectrumKind.CEPSTRUM ? 1 : 0;
		List<Trace> traces = spectra.stream().map(shown -> new Trace(shown.name(), "", SeriesLooks.of(shown.channel()), false, data(shown.spectrum(), isDecibel, from), Optional.empty()))
				.toList();
		String title = SpectrumWords.name(first.kind()) + ": " + spectra.stream().map(ChannelSpectrum::name).collect(Collectors.joining(", "));
		TraceChart whole = TraceChart.of(title, x, y, traces, List.of());
		AxisRange values = whole.yRange();
		return isDecibel && values.to() - values.from() > DYNAMIC ? whole.showing(whole.xRange(), new AxisRange(values.to() - DYNAMIC, values.to())) : whole;
	}

	private static TraceData data(Spectrum spectrum, boolean isDecibel, int from) {
		int count = Math.max(0, spectrum.values().length - from);
		double[] places = new double[count];
		double[] values = new double[count];
		for (int i = 0; i < count; i++) {
			double value = spectrum.values()[from + i];
			places[i] = spectrum.at(from + i);
			values[i] = isDecibel ? Decibels.of(spectrum.kind(), value) : value;
		}
		return TraceData.of(places, values);
	}
}
