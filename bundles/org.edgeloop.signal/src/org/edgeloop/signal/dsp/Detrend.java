package org.edgeloop.signal.dsp;

/** Takes the mean, or the straight line of least squares, off the samples. Missing ones do not count and stay missing. */
public record Detrend(Kind kind) implements SignalStep {

	/** What is taken off. */
	public enum Kind {
		CONSTANT, LINEAR
	}

	@Override
	public double[] apply(double[] samples, double sampleRate) {
		Sums sums = Sums.of(samples);
		double slope = kind == Kind.CONSTANT || sums.ofPlaces == 0 ? 0 : sums.ofProducts / sums.ofPlaces;
		for (int i = 0; i < samples.length; i++) {
			samples[i] -= sums.mean + slope * (i - sums.middle);
		}
		return samples;
	}

	/** What a line of least squares follows from; products are of deviations from the means. */
	private record Sums(double mean, double middle, double ofProducts, double ofPlaces) {

		static Sums of(double[] samples) {
			long count = 0;
			double values = 0;
			double places = 0;
			for (int i = 0; i < samples.length; i++) {
				if (!Double.isNaN(samples[i])) {
					count++;
					values += samples[i];
					places += i;
				}
			}
			double mean = values / count;
			double middle = places / count;
			double products = 0;
			double squares = 0;
			for (int i = 0; i < samples.length; i++) {
				if (!Double.isNaN(samples[i])) {
					products += (i - middle) * (samples[i] - mean);
					squares += (i - middle) * (i - middle);
				}
			}
			return new Sums(mean, middle, products, squares);
		}
	}
}
