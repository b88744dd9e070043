package org.edgeloop.signal.internal.features;

import org.edgeloop.signal.internal.fourier.PowerTransform;
import org.edgeloop.signal.spectrum.WindowFunction;

/** The spectrum of one window after the other, as {@link org.edgeloop.signal.features.FeatureSettings} defines it. */
public final class Spectrum {

	/** How many maxima are looked for. */
	static final int PEAKS = 3;

	private static final int[] NO_PEAKS = {};

	private final int length;
	private final PowerTransform transform;
	private final double[] hann;
	private final double[] work;
	private final double[] power;
	private double sampleRate = Double.NaN;
	private double total = Double.NaN;
	private double centroid = Double.NaN;
	private double m2 = Double.NaN;
	private int[] peaks = NO_PEAKS;

	/** @param length samples in a window */
	public Spectrum(int length) {
		this.length = length;
		transform = new PowerTransform(length);
		hann = WindowFunction.HANN.weights(length);
		work = new double[length];
		power = new double[transform.bins()];
	}

	/**
	 * Looks at a window.
	 *
	 * @param window its samples, left as they are
	 * @param amplitudes its sums
	 * @param rate samples per second in Hz; NaN if unknown
	 */
	public void take(double[] window, Amplitudes amplitudes, double rate) {
		sampleRate = rate;
		for (int i = 0; i < length; i++) {
			work[i] = (window[i] - amplitudes.mean()) * hann[i];
		}
		transform.apply(work, power);
		scalePower();
		summarise(amplitudes.varies());
		peaks = amplitudes.varies() ? SpectralPeaks.greatest(power, PEAKS) : NO_PEAKS;
	}

	/** @return samples in a window */
	int length() {
		return length;
	}

	/** @return bins from 0 Hz to half the sample rate */
	int bins() {
		return power.length;
	}

	/** @return a bin's share of the mean square, in the square of the channel's unit */
	double power(int bin) {
		return power[bin];
	}

	/** @return the power of all bins; NaN if the samples do not vary */
	double total() {
		return total;
	}

	/** @return ΣP·ln P; what has no power adds nothing, as the limit of P·ln P */
	double sumOfLogs() {
		double even = 0;
		double odd = 0;
		for (int k = 0; k < power.length; k += 2) {
			even += power[k] == 0 ? 0 : power[k] * Math.log(power[k]);
		}
		for (int k = 1; k < power.length; k += 2) {
			odd += power[k] == 0 ? 0 : power[k] * Math.log(power[k]);
		}
		return even + odd;
	}

	/** @return the mean place of the power, in bins */
	double centroid() {
		return centroid;
	}

	/** @return the power's second central moment, in squares of bins */
	double m2() {
		return m2;
	}

	/** @return the power's fourth central moment, in fourth powers of bins */
	double m4() {
		return Sums.byFourthDistance(power, centroid) / total;
	}

	/**
	 * @param rank 0 for the greatest local maximum of the power
	 * @return its bin; NaN if there are not so many
	 */
	double peak(int rank) {
		return rank < peaks.length ? peaks[rank] : Double.NaN;
	}

	/** @return the frequency of a place in bins, in Hz; NaN if the sample rate is unknown */
	double hertz(double bins) {
		return bins * sampleRate / length;
	}

	/** @return half the sample rate in Hz; NaN if unknown */
	double nyquist() {
		return sampleRate / 2;
	}

	private void scalePower() {
		// Σw² of the periodic Hann window is 3N/8.
		double scale = 2 / (0.375 * length * length);
		for (int k = 0; k < power.length; k++) {
			power[k] *= scale;
		}
		power[0] /= 2;
		if (length % 2 == 0) {
			power[length / 2] /= 2;
		}
	}

	private void summarise(boolean varies) {
		total = varies ? Sums.of(power) : Double.NaN;
		centroid = Sums.byPlace(power) / total;
		m2 = Sums.bySquaredDistance(power, centroid) / total;
	}
}
