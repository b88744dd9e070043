package org.edgeloop.signal.spectrum;

/**
 * What a spectrum tells. X is the discrete Fourier transform of a segment weighted by the window w, fs the sample rate; c is 2, and 1 for the
 * bin at 0 Hz and, of even segments, for that at fs/2. Means are over segments, of |X|².
 */
public enum SpectrumKind {

	/**
	 * The peak amplitude of a sine at each frequency, in the channel's unit: c·√(mean |X|²)/Σw. It is {@code sqrt(2 * scipy.signal.welch(…,
	 * scaling="spectrum"))}, at bins with c = 1 without the 2.
	 */
	AMPLITUDE("amplitude"),

	/** The mean square of a sine at each frequency, in the channel's unit squared: c·mean |X|²/(Σw)², {@code welch(…, scaling="spectrum")}. */
	POWER("power"),

	/** The density of the mean square, in the channel's unit squared by Hz: c·mean |X|²/(fs·Σw²), {@code welch(…, scaling="density")}. */
	PSD("psd"),

	/**
	 * The amplitude spectrum of the envelope, |x + j·H(x)| with the Hilbert transform H, of the samples in a band: they go through a Butterworth
	 * band-pass of order 4 forwards and backwards, {@code abs(hilbert(sosfiltfilt(butter(4, band, "bandpass"), x)))}. Without a band it is that
	 * of the samples less their mean.
	 */
	ENVELOPE("envelope"),

	/** As {@link #ENVELOPE}, of the square of the envelope: lines of weak impacts stand out more. */
	SQUARED_ENVELOPE("squared-envelope"),

	/**
	 * As {@link #SQUARED_ENVELOPE}, of samples whose spectrum was made flat before: {@code √n·irfft(X/|X|)} of their transform X. All bands and all
	 * lines count alike then, so that impacts are seen through the lines of shafts, gears and mains.
	 * <p>
	 * Source: P. Borghesani et al., "Application of cepstrum pre-whitening for the diagnosis of bearing faults under variable speed conditions",
	 * Mechanical Systems and Signal Processing 36 (2013).
	 */
	WHITENED_ENVELOPE("whitened-envelope"),

	/** The real cepstrum, the inverse transform of ln √(mean |X|²), over quefrency in seconds: what repeats in the spectrum stands out. */
	CEPSTRUM("cepstrum");

	private final String id;

	SpectrumKind(String id) {
		this.id = id;
	}

	/** @return the name on the command line */
	public String id() {
		return id;
	}

	/** @return whether it is of the envelope of a band */
	public boolean isOfEnvelope() {
		return this == ENVELOPE || this == SQUARED_ENVELOPE || this == WHITENED_ENVELOPE;
	}

	/** @return the unit of its values for a channel in {@code unit}; empty for none */
	public String unit(String unit) {
		return switch (this) {
		case AMPLITUDE, ENVELOPE -> unit;
		case POWER, SQUARED_ENVELOPE -> unit.isEmpty() ? "" : squared(unit);
		case PSD -> (unit.isEmpty() ? "1" : squared(unit)) + "/Hz";
		case CEPSTRUM, WHITENED_ENVELOPE -> "";
		};
	}

	private static String squared(String unit) {
		return unit.contains("/") || unit.contains("·") ? "(" + unit + ")²" : unit + "²";
	}
}
