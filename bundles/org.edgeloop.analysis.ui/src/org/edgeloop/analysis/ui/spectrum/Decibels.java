package org.edgeloop.analysis.ui.spectrum;

import org.edgeloop.signal.spectrum.SpectrumKind;

/** Values of spectra by their logarithm: 20·lg of amplitudes, 10·lg of what is a square, so that both say the same of a line. */
final class Decibels {

	private Decibels() {
	}

	private static double factor(SpectrumKind kind) {
		return switch (kind) {
		case AMPLITUDE, ENVELOPE, CEPSTRUM -> 20;
		case POWER, PSD, SQUARED_ENVELOPE, WHITENED_ENVELOPE -> 10;
		};
	}

	/** @return a value over another of the same kind in dB; NaN where there is nothing to compare */
	static double ratio(SpectrumKind kind, double value, double to) {
		return value > 0 && to > 0 ? factor(kind) * Math.log10(value / to) : Double.NaN;
	}

	/** @return a value in dB over one of its unit; NaN for 0, which has none */
	static double of(SpectrumKind kind, double value) {
		return ratio(kind, value, 1);
	}
}
