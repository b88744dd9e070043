package org.edgeloop.analysis.ui.spectrum;

/**
 * One of the greatest lines of the spectra shown.
 *
 * @param channel the channel's name
 * @param at in Hz, or in s of a cepstrum
 * @param value the bin's
 * @param unit of the value; empty for none
 * @param order in revolutions of the shaft; NaN if its speed is not known, or of a cepstrum
 */
public record PeakRow(String channel, double at, double value, String unit, double order) {
}
