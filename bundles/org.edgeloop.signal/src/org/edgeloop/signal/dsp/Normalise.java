package org.edgeloop.signal.dsp;

/** Scales the samples by what they themselves are like. Missing ones do not count and stay missing; equal ones become 0. */
public record Normalise(Method method) implements SignalStep {

	/** What the samples have afterwards. */
	public enum Method {
		/** Mean 0 and standard deviation 1; the deviation is that of the samples themselves, their number in the denominator. */
		ZSCORE,
		/** 0 for the least and 1 for the greatest. */
		MINMAX,
		/** Root mean square 1; the mean is not taken off. */
		RMS
	}

	@Override
	public double[] apply(double[] samples, double sampleRate) {
		long count = 0;
		double sum = 0;
		double squares = 0;
		double least = Double.POSITIVE_INFINITY;
		double greatest = Double.NEGATIVE_INFINITY;
		for (double sample : samples) {
			if (!Double.isNaN(sample)) {
				count++;
				sum += sample;
				squares += sample * sample;
				least = Math.min(least, sample);
				greatest = Math.max(greatest, sample);
			}
		}
		double mean = sum / count;
		return switch (method) {
			case ZSCORE -> scale(samples, mean, deviation(samples, mean, count));
			case MINMAX -> scale(samples, least, greatest - least);
			case RMS -> scale(samples, 0, Math.sqrt(squares / count));
		};
	}

	/** Deviations are summed on their own: the difference of two large sums would lose the small one. */
	private static double deviation(double[] samples, double mean, long count) {
		double squares = 0;
		for (double sample : samples) {
			squares += Double.isNaN(sample) ? 0 : (sample - mean) * (sample - mean);
		}
		return Math.sqrt(squares / count);
	}

	private static double[] scale(double[] samples, double offset, double size) {
		for (int i = 0; i < samples.length; i++) {
			samples[i] = Double.isNaN(samples[i]) || size > 0 ? (samples[i] - offset) / size : 0;
		}
		return samples;
	}
}
