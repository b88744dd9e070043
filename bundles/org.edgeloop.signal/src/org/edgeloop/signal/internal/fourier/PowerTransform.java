package org.edgeloop.signal.internal.fourier;

import org.jtransforms.fft.DoubleFFT_1D;

/** |X|² of the discrete Fourier transform X of real samples, at the frequencies from 0 to half the sample rate. For one thread. */
public final class PowerTransform {

	private final int length;
	private final DoubleFFT_1D transform;

	/** @param length samples that are transformed at once, at least 1 */
	public PowerTransform(int length) {
		this.length = length;
		transform = Transforms.of(length);
	}

	/** @return how many bins there are, ⌊N/2⌋ + 1 of N samples */
	public int bins() {
		return length / 2 + 1;
	}

	/**
	 * @param samples as many as are transformed; of no use afterwards
	 * @param power becomes |X|² of each bin
	 */
	public void apply(double[] samples, double[] power) {
		transform.realForward(samples);
		// JTransforms puts the real part of bin N/2 of an even N where the imaginary part of bin 0, always 0, would be.
		power[0] = samples[0] * samples[0];
		for (int k = 1; k < (length + 1) / 2; k++) {
			double re = samples[2 * k];
			// Of an odd N the last bin's imaginary part lies there.
			double im = 2 * k + 1 < length ? samples[2 * k + 1] : samples[1];
			power[k] = re * re + im * im;
		}
		if (length % 2 == 0) {
			power[length / 2] = samples[1] * samples[1];
		}
	}
}
