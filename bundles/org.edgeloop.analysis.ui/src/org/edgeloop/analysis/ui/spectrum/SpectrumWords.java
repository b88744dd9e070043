package org.edgeloop.analysis.ui.spectrum;

import java.util.Locale;

import org.edgeloop.analysis.ui.AnalysedPart;
import org.edgeloop.chart.ValueText;
import org.edgeloop.signal.spectrum.Spectrum;
import org.edgeloop.signal.spectrum.SpectrumKind;

/** What is to be said of spectra. */
public final class SpectrumWords {

	private SpectrumWords() {
	}

	/** @return what a spectrum is of, how many segments were averaged, and how fine it is */
	static String of(ChannelSpectrum shown, AnalysedPart part, boolean isProvisional) {
		Spectrum spectrum = shown.spectrum();
		double rate = part.channel(shown.channel()).sampleRate().orElse(Double.NaN);
		long length = Math.round(spectrum.kind() == SpectrumKind.CEPSTRUM ? 2.0 * (spectrum.values().length - 1) : rate / spectrum.resolution());
		var words = new StringBuilder(part.isSelected() ? "Selection: " : "In sight: ");
		words.append(spectrum.segments() == 1 ? "1 segment" : "average of %,d segments".formatted(spectrum.segments()));
		words.append(String.format(Locale.ROOT, " of %,d samples", length).replace(',', '\u202f'));
		words.append(spectrum.kind() == SpectrumKind.CEPSTRUM ? "" : ", Δf " + ValueText.of(spectrum.resolution()) + " Hz");
		if (spectrum.coverage() < 1) {
			words.append(", from parts spread over the range, %s of it".formatted(ValueText.percent(spectrum.coverage())));
		}
		if (spectrum.leftOut() > 0) {
			words.append(", %,d with missing samples left out".formatted(spectrum.leftOut()));
		}
		return isProvisional ? words + " so far…" : words.toString();
	}

	/** @return what goes up, with its unit */
	public static String valueTitle(SpectrumKind kind, String unit, boolean isDecibel) {
		String name = name(kind);
		if (isDecibel) {
			return name + " [dB re " + (unit.isEmpty() ? "1" : "1 " + unit) + "]";
		}
		return unit.isEmpty() ? name : name + " [" + unit + "]";
	}

	public static String name(SpectrumKind kind) {
		return switch (kind) {
		case AMPLITUDE -> "Amplitude";
		case POWER -> "Power";
		case PSD -> "Power spectral density";
		case ENVELOPE -> "Envelope amplitude";
		case SQUARED_ENVELOPE -> "Squared envelope";
		case WHITENED_ENVELOPE -> "Whitened squared envelope";
		case CEPSTRUM -> "Cepstrum";
		};
	}
}
