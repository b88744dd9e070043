package org.edgeloop.signal.internal.fourier;

import java.util.Arrays;

import org.jtransforms.fft.DoubleFFT_1D;

/** Makes the spectrum of samples flat and leaves its phases as they are. */
public final class Whitening {

	private Whitening() {
	}

	/**
	 * @param samples at least one, none missing; not changed
	 * @return as many, {@code √n·irfft(X/|X|)} of their transform X less their mean: their mean square is 1, but for bins that hold nothing
	 */
	public static double[] apply(double[] samples) {
		int length = samples.length;
		double mean = Arrays.stream(samples).average().orElse(0);
		double[] work = new double[2 * length];
		for (int i = 0; i < length; i++) {
			work[i] = samples[i] - mean;
		}
		DoubleFFT_1D transform = Transforms.of(length);
		transform.realForwardFull(work);
		double scale = Math.sqrt(length);
		work[0] = work[1] = 0;
		for (int k = 1; k < length; k++) {
			double magnitude = Math.hypot(work[2 * k], work[2 * k + 1]);
			double by = magnitude > 0 ? scale / magnitude : 0;
			work[2 * k] *= by;
			work[2 * k + 1] *= by;
		}
		transform.complexInverse(work, true);
		double[] white = new double[length];
		for (int i = 0; i < length; i++) {
			white[i] = work[2 * i];
		}
		return white;
	}
}
