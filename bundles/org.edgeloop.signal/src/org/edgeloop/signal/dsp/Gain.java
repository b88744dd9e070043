package org.edgeloop.signal.dsp;

import java.util.SplittableRandom;

/**
 * Multiplies all channels by one factor, evenly distributed in [least, most).
 *
 * @param least above 0
 * @param most at least {@code least}
 */
public record Gain(double least, double most) implements Augmentation {

	/** @throws IllegalArgumentException with a sentence for the user */
	public Gain {
		if (!(least > 0 && most >= least) || Double.isInfinite(most)) {
			throw new IllegalArgumentException("a gain goes from a factor above 0 to one that is not less");
		}
	}

	@Override
	public void apply(double[][] window, SplittableRandom random) {
		double factor = least + (most - least) * random.nextDouble();
		for (double[] channel : window) {
			for (int i = 0; i < channel.length; i++) {
				channel[i] *= factor;
			}
		}
	}
}
