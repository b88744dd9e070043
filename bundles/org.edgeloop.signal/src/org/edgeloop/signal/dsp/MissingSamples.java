package org.edgeloop.signal.dsp;

/** Puts values where samples are missing. Where all are missing, all stay missing but with {@link Policy#ZERO}. */
public record MissingSamples(Policy policy) implements SignalStep {

	/** What becomes of a missing sample. */
	public enum Policy {
		/** It is 0. */
		ZERO,
		/** It repeats the last one that is there; before the first, that one. */
		HOLD,
		/** It lies on the straight line between its neighbours that are there; outside these, it repeats the nearest. */
		LINEAR
	}

	@Override
	public double[] apply(double[] samples, double sampleRate) {
		int last = -1;
		for (int i = 0; i < samples.length; i++) {
			if (!Double.isNaN(samples[i])) {
				fill(samples, last, i);
				last = i;
			}
		}
		fill(samples, last, samples.length);
		return samples;
	}

	/** Fills what lies between two samples that are there; -1 and the length stand for none. */
	private void fill(double[] samples, int before, int after) {
		for (int i = before + 1; i < after; i++) {
			samples[i] = value(samples, before, after, i);
		}
	}

	private double value(double[] samples, int before, int after, int at) {
		if (policy == Policy.ZERO) {
			return 0;
		}
		if (before < 0) {
			return after < samples.length ? samples[after] : Double.NaN;
		}
		if (policy == Policy.HOLD || after == samples.length) {
			return samples[before];
		}
		double slope = (samples[after] - samples[before]) / (after - before);
		return samples[before] + slope * (at - before);
	}
}
