package org.edgeloop.signal.spectrum;

/**
 * Values over evenly spaced frequencies from 0 Hz on; of a cepstrum, over quefrencies from 0 s on.
 *
 * @param kind what the values are
 * @param resolution from one frequency to the next in Hz, or from one quefrency to the next in s
 * @param values one for each frequency. Not to be changed
 * @param unit of the values; empty if the recording says none
 * @param segments how many were averaged
 * @param leftOut how many were left out because they lack samples
 * @param coverage which share of the range they were taken from: 1, or less where all of it would have been too much
 */
public record Spectrum(SpectrumKind kind, double resolution, double[] values, String unit, long segments, long leftOut, double coverage) {

	/** @return the frequency of a bin in Hz, or its quefrency in s */
	public double at(int bin) {
		return bin * resolution;
	}

	/** @return the bin nearest to a frequency, inside the spectrum */
	public int bin(double frequency) {
		return (int) Math.clamp(Math.rint(frequency / resolution), 0, values.length - 1);
	}
}
