package org.edgeloop.analysis.ui.spectrum;

import java.util.Optional;
import java.util.OptionalInt;

import org.edgeloop.signal.spectrum.SpectrumSettings;

/**
 * What the user chose to see of spectra.
 *
 * @param settings how they are computed; without a segment it follows from the range
 * @param isDecibel whether values are shown in dB
 * @param isLogarithmic whether the axis of frequencies is logarithmic
 * @param channel the only channel shown; empty for all in sight
 * @param harmonics how many lines of each fault are shown; 0 for none
 */
public record SpectrumChoice(SpectrumSettings settings, boolean isDecibel, boolean isLogarithmic, Optional<String> channel, int harmonics) {

	/** Longer segments make finer lines than a screen shows. */
	private static final int LONGEST = 1 << 17;

	/** @return the samples in a segment of a range: as chosen, else the greatest power of two of which the range holds two, at most 131072 */
	int segment(long samples) {
		return settings.segment().orElseGet(() -> (int) Math.clamp(Long.highestOneBit(Math.max(1, samples / 2)), Math.min(samples, SpectrumSettings.SHORTEST), LONGEST));
	}

	SpectrumSettings settingsFor(long samples) {
		return settings.withSegment(OptionalInt.of(Math.max(SpectrumSettings.SHORTEST, segment(samples))));
	}

	SpectrumChoice with(SpectrumSettings other) {
		return new SpectrumChoice(other, isDecibel, isLogarithmic, channel, harmonics);
	}

	SpectrumChoice withDecibel(boolean shown) {
		return new SpectrumChoice(settings, shown, isLogarithmic, channel, harmonics);
	}

	SpectrumChoice withLogarithmic(boolean shown) {
		return new SpectrumChoice(settings, isDecibel, shown, channel, harmonics);
	}

	SpectrumChoice withChannel(Optional<String> only) {
		return new SpectrumChoice(settings, isDecibel, isLogarithmic, only, harmonics);
	}

	SpectrumChoice withHarmonics(int shown) {
		return new SpectrumChoice(settings, isDecibel, isLogarithmic, channel, shown);
	}
}
