package org.edgeloop.suggestion.internal;

import java.io.IOException;

import org.edgeloop.base.SampleRange;
import org.edgeloop.suggestion.DetectorInput;

/**
 * How much a peak rises above the higher of the two lowest points between it and the next higher samples to both sides, within its
 * surroundings.
 */
final class Prominence {

	/** More of the surroundings than this is not looked at. */
	private static final long MOST = 1 << 22;

	private final DetectorInput input;
	private final LevelScale scale;
	private final long half;

	/** @param surroundings samples around a peak, half of them to either side */
	Prominence(DetectorInput input, LevelScale scale, long surroundings) {
		this.input = input;
		this.scale = scale;
		half = Math.min(MOST, surroundings) / 2;
	}

	/** @return in units of the level */
	double of(long peak, SampleRange stretch) throws IOException {
		long first = Math.max(stretch.from(), peak - half);
		long end = Math.min(stretch.to(), peak + half + 1);
		var samples = new double[(int) (end - first)];
		input.source().read(input.channel(), first, samples, 0, samples.length);
		int at = (int) (peak - first);
		return scale.of(samples[at]) - Math.max(lowest(samples, at, -1), lowest(samples, at, 1));
	}

	private double lowest(double[] samples, int peak, int step) {
		double height = scale.of(samples[peak]);
		double lowest = height;
		for (int i = peak; i >= 0 && i < samples.length && scale.of(samples[i]) <= height; i += step) {
			lowest = Math.min(lowest, scale.of(samples[i]));
		}
		return lowest;
	}
}
