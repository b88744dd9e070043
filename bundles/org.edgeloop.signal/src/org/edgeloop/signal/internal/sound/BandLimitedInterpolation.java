package org.edgeloop.signal.internal.sound;

import org.edgeloop.signal.internal.fourier.KaiserWindow;

/**
 * Samples between samples, at any ratio of rates: a sinc that ends where its {@value #ZEROS}th zero crossing on each side is, in a Kaiser
 * window of β = {@value #BETA}. It lets pass what is below {@value #EDGE} of the lower of the two Nyquist frequencies, half at that place, and
 * nothing from that frequency on: within 0.01 dB up to 0.8 of it, below -80 dB from it on.
 * <p>
 * Source: J. O. Smith, P. Gossett, "A flexible sampling-rate conversion method", ICASSP (1984); the window's: J. F. Kaiser, R. W. Schafer, "On the
 * use of the I0-sinh window for spectrum analysis" (1980).
 */
final class BandLimitedInterpolation {

	private static final int ZEROS = 32;
	private static final double BETA = 9;
	private static final double EDGE = 0.9;
	/** Places of the kernel that are computed between two zero crossings; a line through two of them is right to a part in 10⁵. */
	private static final int STEPS = 512;
	private static final double[] KERNEL = kernel();

	private final double cutoff;
	private final int margin;

	/** @param ratio how many samples one interpolated sample goes on */
	BandLimitedInterpolation(double ratio) {
		cutoff = EDGE * Math.min(1, 1 / ratio);
		margin = (int) Math.ceil((ZEROS + 1.0 / STEPS) / cutoff) + 1;
	}

	private static double[] kernel() {
		double[] kernel = new double[ZEROS * STEPS + 2];
		for (int i = 0; i < ZEROS * STEPS; i++) {
			double x = (double) i / STEPS;
			double sinc = i == 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
			kernel[i] = sinc * KaiserWindow.weight(x / ZEROS, BETA) / KaiserWindow.weight(0, BETA);
		}
		return kernel;
	}

	/** @return how many samples are needed on both sides of a place */
	int margin() {
		return margin;
	}

	/**
	 * @param place between samples, by index; as many as {@link #margin} lie on both sides
	 * @return the value there
	 */
	double at(double[] samples, double place) {
		int centre = (int) Math.floor(place);
		double step = cutoff * STEPS;
		double sum = 0;
		int end = KERNEL.length - 1;
		double at = (place - centre) * step;
		for (int i = centre; at < end; i--, at += step) {
			sum += samples[i] * weight(at);
		}
		at = (centre + 1 - place) * step;
		for (int i = centre + 1; at < end; i++, at += step) {
			sum += samples[i] * weight(at);
		}
		return cutoff * sum;
	}

	private static double weight(double at) {
		int whole = (int) at;
		double left = KERNEL[whole];
		return left + (at - whole) * (KERNEL[whole + 1] - left);
	}
}
