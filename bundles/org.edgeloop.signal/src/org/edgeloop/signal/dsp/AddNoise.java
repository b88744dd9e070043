package org.edgeloop.signal.dsp;

import java.util.SplittableRandom;

/**
 * Adds normally distributed noise to each channel on its own, at a ratio of the channel's mean square (about its mean) to the noise's variance.
 *
 * @param decibels the signal-to-noise ratio in dB
 */
public record AddNoise(double decibels) implements Augmentation {

	/** @throws IllegalArgumentException with a sentence for the user */
	public AddNoise {
		if (!Double.isFinite(decibels)) {
			throw new IllegalArgumentException("a signal-to-noise ratio is a finite number of dB");
		}
	}

	@Override
	public void apply(double[][] window, SplittableRandom random) {
		for (double[] channel : window) {
			double deviation = deviation(channel) / Math.pow(10, decibels / 20);
			for (int i = 0; i < channel.length; i++) {
				channel[i] += deviation * random.nextGaussian();
			}
		}
	}

	private static double deviation(double[] channel) {
		double[] centred = new Detrend(Detrend.Kind.CONSTANT).apply(channel.clone(), Double.NaN);
		long count = 0;
		double squares = 0;
		for (double sample : centred) {
			if (!Double.isNaN(sample)) {
				count++;
				squares += sample * sample;
			}
		}
		return count == 0 ? 0 : Math.sqrt(squares / count);
	}
}
