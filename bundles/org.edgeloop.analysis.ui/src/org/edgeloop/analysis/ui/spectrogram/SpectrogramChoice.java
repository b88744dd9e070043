package org.edgeloop.analysis.ui.spectrogram;

import java.util.Optional;

import org.edgeloop.chart.AxisRange;
import org.edgeloop.chart.ColourMap;
import org.edgeloop.signal.spectrogram.SpectrogramSettings;
import org.edgeloop.signal.spectrum.SpectrumKind;

/**
 * What the user chose to see of a spectrogram.
 *
 * @param settings how columns are computed
 * @param channel the name of the channel; empty for the first in sight
 * @param isDecibel whether colours go by dB
 * @param levels the values from the first colour to the last, in dB or in the unit; empty to follow what is in sight
 * @param isLogarithmic whether the axis of frequencies is logarithmic
 * @param frequencies which are shown, in Hz; empty for all
 */
public record SpectrogramChoice(SpectrogramSettings settings, Optional<String> channel, boolean isDecibel, Optional<AxisRange> levels, boolean isLogarithmic,
		Optional<AxisRange> frequencies, ColourMap map) {

	/** What is shown before anybody has chosen. */
	public static final SpectrogramChoice USUAL = new SpectrogramChoice(new SpectrogramSettings(SpectrumKind.PSD, 1024), Optional.empty(), true,
			Optional.empty(), false, Optional.empty(), ColourMap.VIRIDIS);

	/** Levels of other values mean nothing any more. */
	public SpectrogramChoice withSettings(SpectrogramSettings other) {
		return new SpectrogramChoice(other, channel, isDecibel, other.kind() == settings.kind() ? levels : Optional.empty(), isLogarithmic, frequencies, map);
	}

	public SpectrogramChoice withChannel(Optional<String> name) {
		return new SpectrogramChoice(settings, name, isDecibel, levels, isLogarithmic, frequencies, map);
	}

	public SpectrogramChoice withDecibel(boolean shown) {
		return new SpectrogramChoice(settings, channel, shown, Optional.empty(), isLogarithmic, frequencies, map);
	}

	public SpectrogramChoice withLevels(Optional<AxisRange> range) {
		return new SpectrogramChoice(settings, channel, isDecibel, range, isLogarithmic, frequencies, map);
	}

	public SpectrogramChoice withLogarithmic(boolean shown) {
		return new SpectrogramChoice(settings, channel, isDecibel, levels, shown, frequencies, map);
	}

	public SpectrogramChoice withFrequencies(Optional<AxisRange> range) {
		return new SpectrogramChoice(settings, channel, isDecibel, levels, isLogarithmic, range, map);
	}

	public SpectrogramChoice withMap(ColourMap other) {
		return new SpectrogramChoice(settings, channel, isDecibel, levels, isLogarithmic, frequencies, other);
	}
}
