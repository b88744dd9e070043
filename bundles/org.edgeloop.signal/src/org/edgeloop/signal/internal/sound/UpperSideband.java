package org.edgeloop.signal.internal.sound;

import org.edgeloop.signal.internal.fourier.KaiserWindow;

/**
 * The real part of what turns forwards in a complex signal: its real part less the Hilbert transform of its imaginary part. The transform is a filter of
 * {@value #MARGIN} taps on both sides in a Kaiser window; what is nearer to 0 Hz than about a 800th of the rate passes in part.
 * <p>
 * Source: A. V. Oppenheim, R. W. Schafer, "Discrete-Time Signal Processing", on Hilbert transformers by windows.
 */
final class UpperSideband {

	/** How many samples more are needed on both sides. */
	static final int MARGIN = 1023;

	private static final double BETA = 8;
	/** The taps at odd distances; at even ones they are 0. */
	private static final double[] TAPS = taps();

	private UpperSideband() {
	}

	private static double[] taps() {
		double[] taps = new double[(MARGIN + 1) / 2];
		for (int i = 0; i < taps.length; i++) {
			int distance = 2 * i + 1;
			taps[i] = 2 / (Math.PI * distance) * KaiserWindow.weight((double) distance / (MARGIN + 1), BETA) / KaiserWindow.weight(0, BETA);
		}
		return taps;
	}

	/**
	 * @param real with {@link #MARGIN} samples more on both sides than there are results
	 * @param imaginary as many
	 */
	static void apply(double[] real, double[] imaginary, double[] into) {
		for (int k = 0; k < into.length; k++) {
			int at = k + MARGIN;
			double transformed = 0;
			for (int i = 0; i < TAPS.length; i++) {
				int distance = 2 * i + 1;
				transformed += TAPS[i] * (imaginary[at - distance] - imaginary[at + distance]);
			}
			into[k] = real[at] - transformed;
		}
	}
}
