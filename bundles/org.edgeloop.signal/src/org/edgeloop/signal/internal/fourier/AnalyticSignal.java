package org.edgeloop.signal.internal.fourier;

import java.util.Arrays;

import org.jtransforms.fft.DoubleFFT_1D;

/** The magnitude of x + j·H(x), with the Hilbert transform H, of runs of samples of one length. For one thread. */
public final class AnalyticSignal {

	private final int length;
	private final DoubleFFT_1D transform;
	private final double[] work;

	/** @param length samples in a run */
	public AnalyticSignal(int length) {
		this.length = length;
		transform = Transforms.of(length);
		work = new double[2 * length];
	}

	/**
	 * Replaces samples by their envelope, as {@code abs(scipy.signal.hilbert(x))}.
	 *
	 * @return the same array
	 */
	public double[] envelope(double[] samples) {
		System.arraycopy(samples, 0, work, 0, length);
		transform.realForwardFull(work);
		int half = (length + 1) / 2;
		for (int k = 2; k < 2 * half; k++) {
			work[k] *= 2;
		}
		Arrays.fill(work, 2 * (length / 2 + 1), 2 * length, 0);
		transform.complexInverse(work, true);
		for (int i = 0; i < length; i++) {
			samples[i] = Math.hypot(work[2 * i], work[2 * i + 1]);
		}
		return samples;
	}
}
