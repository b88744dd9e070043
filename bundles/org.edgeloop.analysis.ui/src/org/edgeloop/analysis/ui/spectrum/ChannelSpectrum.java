package org.edgeloop.analysis.ui.spectrum;

import org.edgeloop.signal.spectrum.Spectrum;

/**
 * The spectrum of a channel.
 *
 * @param channel its index in the recording
 * @param name the channel's
 */
public record ChannelSpectrum(int channel, String name, Spectrum spectrum) {
}
