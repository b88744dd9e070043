package org.edgeloop.analysis.ui.spectrum;

import java.util.ArrayList;
import java.util.List;

import org.edgeloop.analysis.ui.spectrum.SpectrumCursors.Kind;
import org.edgeloop.analysis.ui.spectrum.SpectrumCursors.Line;
import org.edgeloop.signal.spectrum.Spectrum;

/**
 * What is read at a line of the cursors.
 *
 * @param name the line's
 * @param at where it is, in Hz, or in s of a cepstrum; of a difference, the distance
 * @param channel which spectrum is read; empty for a difference
 * @param value of the nearest bin; NaN outside the spectrum
 * @param unit of the value; empty for none
 * @param relative in dB to the first line, of the same spectrum; NaN where there is nothing to compare
 */
public record CursorReading(String name, double at, String channel, double value, String unit, double relative) {

	static List<CursorReading> of(List<Line> lines, List<ChannelSpectrum> spectra, Kind kind) {
		List<CursorReading> readings = new ArrayList<>();
		for (ChannelSpectrum shown : spectra) {
			for (Line line : lines) {
				readings.add(of(line.name(), line.at(), shown, value(shown.spectrum(), line.at()), value(shown.spectrum(), lines.getFirst().at())));
			}
			if (kind == Kind.DIFFERENCE && lines.size() > 1) {
				double first = value(shown.spectrum(), lines.getFirst().at());
				double second = value(shown.spectrum(), lines.getLast().at());
				readings.add(new CursorReading("B \u2212 A", lines.getLast().at() - lines.getFirst().at(), shown.name(), second - first, shown.spectrum().unit(),
						Decibels.ratio(shown.spectrum().kind(), second, first)));
			}
		}
		return readings;
	}

	private static CursorReading of(String name, double at, ChannelSpectrum shown, double value, double first) {
		return new CursorReading(name, at, shown.name(), value, shown.spectrum().unit(), Decibels.ratio(shown.spectrum().kind(), value, first));
	}

	private static double value(Spectrum spectrum, double at) {
		return at < 0 || at > spectrum.at(spectrum.values().length - 1) + spectrum.resolution() / 2 ? Double.NaN : spectrum.values()[spectrum.bin(at)];
	}
}
