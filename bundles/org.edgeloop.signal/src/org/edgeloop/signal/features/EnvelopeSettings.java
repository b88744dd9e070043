package org.edgeloop.signal.features;

import java.util.Optional;

import org.edgeloop.signal.spectrum.FrequencyBand;

/**
 * The features of a window's envelope: how much of it repeats as the defects of a bearing strike. The window x is filtered and the envelope taken
 * of it, e = |y + j·H(y)| with y the window behind a Butterworth band-pass of order 4 forwards and backwards:
 * {@code abs(hilbert(sosfiltfilt(butter(4, band, "bandpass"), x)))}. E is the spectrum of e that P is of the window (see {@link FeatureSettings}),
 * so that ΣE is about the variance of the envelope.
 * <p>
 * For each of the frequencies F of outer race (BPFO), inner race (BPFI), rolling element (BSF; its defects strike at the even multiples), cage
 * (FTF) and shaft, and k = 1 … {@value #HARMONICS}, the line at k·F is what lies within t = max({@value #SLIP}·k·F, {@value #LEAST_BINS}·fs/N) of
 * it: bearings slip, and the Hann window spreads a line. Its energy is ΣE over the line, its ratio the greatest E of the line over the median of
 * E around it, which is up to max({@value #AROUND}·F, {@value #LEAST_AROUND}·fs/N) on both sides, without the line and 0 Hz.
 * <p>
 * There is no value where F is unknown, where the window is shorter than {@value #LEAST_STRIKES} periods of F, or where k·F + t is above half the
 * sample rate.
 *
 * @param band whose envelope is taken; empty for the most impulsive one of each recording and channel by a kurtogram
 */
public record EnvelopeSettings(Optional<FrequencyBand> band) {

	/** The band of each recording and channel by a kurtogram. */
	public static final EnvelopeSettings AUTOMATIC = new EnvelopeSettings(Optional.empty());

	/** Shorter windows leave the filter no room to settle. */
	public static final int LEAST_LENGTH = 64;

	public static final int HARMONICS = 3;
	/** How far a line may lie from where it would be without slip, as a share of its frequency. */
	public static final double SLIP = 0.02;
	/** Half the width that the Hann window gives a line, in bins. */
	public static final double LEAST_BINS = 1.5;
	/** Around a line lies what is nearer to it than to its neighbours, as a share of their distance. */
	public static final double AROUND = 0.4;
	public static final int LEAST_AROUND = 10;
	/** Of fewer periods the lines could not be told from each other and from 0 Hz. */
	public static final int LEAST_STRIKES = 4;

	/** @param passed whose envelope is taken */
	public EnvelopeSettings(FrequencyBand passed) {
		this(Optional.of(passed));
	}
}
