package org.edgeloop.signal.internal.fourier;

import org.jtransforms.fft.DoubleFFT_1D;
import org.visnow.jlargearrays.ConcurrencyUtils;

/** Makes transforms that compute in the thread that calls them. */
public final class Transforms {

	static {
		// Whoever computes many spectra spreads them over the threads; a transform with threads of its own would only wait for them.
		ConcurrencyUtils.setNumberOfThreads(1);
	}

	private Transforms() {
	}

	/** @return a transform of so many numbers, for one thread at a time */
	public static DoubleFFT_1D of(int length) {
		return new DoubleFFT_1D(length);
	}
}
