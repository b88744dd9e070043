package org.edgeloop.signal.dsp;

import java.util.SplittableRandom;

/**
 * Rotates all channels by one number of samples, evenly distributed in −most … most: what leaves at one end comes in at the other.
 *
 * @param most in samples, at least 0
 */
public record Shift(int most) implements Augmentation {

	/** @throws IllegalArgumentException with a sentence for the user */
	public Shift {
		if (most < 0 || most > Integer.MAX_VALUE / 2) {
			throw new IllegalArgumentException("a shift is by 0 samples or more");
		}
	}

	@Override
	public void apply(double[][] window, SplittableRandom random) {
		int by = random.nextInt(-most, most + 1);
		for (double[] channel : window) {
			double[] before = channel.clone();
			for (int i = 0; i < channel.length; i++) {
				channel[Math.floorMod(i + by, channel.length)] = before[i];
			}
		}
	}
}
