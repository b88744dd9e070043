package org.edgeloop.signal.spectrum;

import java.util.Arrays;

/**
 * Weights of the samples of a segment, which keep a line of a spectrum from leaking into all others. Periodic, as
 * {@code scipy.signal.get_window} makes them for spectra: sums of cosines over a segment and one sample.
 * <p>
 * Source: F. J. Harris, "On the use of windows for harmonic analysis with the discrete Fourier transform", Proceedings of the IEEE 66 (1978);
 * the flat top is that of G. D'Antona and A. Ferrero.
 */
public enum WindowFunction {
	/** All weights are 1: the narrowest lines, and the most leakage. */
	BOXCAR("boxcar", 1),
	/** For most purposes. */
	HANN("hann", 0.5, 0.5),
	HAMMING("hamming", 0.54, 0.46),
	BLACKMAN("blackman", 0.42, 0.5, 0.08),
	/** Leaks less than a millionth of a line's power far away. */
	BLACKMAN_HARRIS("blackmanharris", 0.35875, 0.48829, 0.14128, 0.01168),
	/** Amplitudes hold wherever a line lies between two bins; lines are wide. */
	FLAT_TOP("flattop", 0.21557895, 0.41663158, 0.277263158, 0.083578947, 0.006947368);

	private final String id;
	private final double[] cosines;

	WindowFunction(String id, double... cosines) {
		this.id = id;
		this.cosines = cosines;
	}

	/** @return the name on the command line and in SciPy */
	public String id() {
		return id;
	}

	/** @return the weights of a segment, as many as it has samples */
	public double[] weights(int length) {
		double[] weights = new double[length];
		for (int i = 0; i < length; i++) {
			double sign = 1;
			for (int k = 0; k < cosines.length; k++) {
				weights[i] += sign * cosines[k] * Math.cos(2 * Math.PI * k * i / length);
				sign = -sign;
			}
		}
		return weights;
	}

	/** @throws IllegalArgumentException with a sentence for the user if there is no window of that name */
	public static WindowFunction of(String id) {
		return Arrays.stream(values()).filter(window -> window.id.equals(id)).findFirst().orElseThrow(
				() -> new IllegalArgumentException("there is no window '" + id + "', but " + String.join(", ", Arrays.stream(values()).map(WindowFunction::id).toList())));
	}
}
