package org.edgeloop.dataset.internal.windows;

import java.io.IOException;

import org.edgeloop.signal.SampleSource;

/**
 * Room for the samples of one window, {@code [channel][sample]}: as {@code float} or as {@code double}, the other is empty.
 *
 * @param floats single precision
 * @param doubles double precision
 */
record WindowSamples(float[][] floats, double[][] doubles) {

	static WindowSamples of(int channels, int length, boolean precise) {
		return precise ? new WindowSamples(new float[0][], new double[channels][length])
				: new WindowSamples(new float[channels][length], new double[0][]);
	}

	boolean isPrecise() {
		return doubles.length > 0;
	}

	void read(SampleSource source, int[] places, long from) throws IOException {
		for (int channel = 0; channel < places.length; channel++) {
			if (isPrecise()) {
				source.read(places[channel], from, doubles[channel], 0, doubles[channel].length);
			} else {
				source.read(places[channel], from, floats[channel], 0, floats[channel].length);
			}
		}
	}

	/** @param window as many channels and samples as there is room for */
	void set(double[][] window) {
		for (int channel = 0; channel < window.length; channel++) {
			for (int i = 0; i < window[channel].length; i++) {
				if (isPrecise()) {
					doubles[channel][i] = window[channel][i];
				} else {
					floats[channel][i] = (float) window[channel][i];
				}
			}
		}
	}

	/** @return how many samples are NaN */
	int missing() {
		int missing = 0;
		for (float[] channel : floats) {
			for (float value : channel) {
				missing += Float.isNaN(value) ? 1 : 0;
			}
		}
		for (double[] channel : doubles) {
			for (double value : channel) {
				missing += Double.isNaN(value) ? 1 : 0;
			}
		}
		return missing;
	}
}
