package org.edgeloop.analysis.ui.spectrum;

import java.util.List;

import org.edgeloop.signal.spectrum.Spectrum;
import org.edgeloop.signal.spectrum.SpectrumPeaks;
import org.edgeloop.signal.spectrum.SpectrumPeaks.Peak;

/**
 * The spectrum of a channel.
 *
 * @param channel its index in the recording
 * @param name the channel's
 * @param peaks its greatest lines
 */
public record ChannelSpectrum(int channel, String name, Spectrum spectrum, List<Peak> peaks) {

	private static final int PEAKS = 20;

	static ChannelSpectrum of(int channel, String name, Spectrum spectrum) {
		return new ChannelSpectrum(channel, name, spectrum, SpectrumPeaks.greatest(spectrum, PEAKS));
	}
}
