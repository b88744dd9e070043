package org.edgeloop.signal.dsp;

/** A cleaning step: the same samples in, the same samples out. May be used from any thread. */
public interface SignalStep {

	/**
	 * @param samples evenly spaced; may be changed and returned
	 * @param sampleRate samples per second in Hz; NaN if unknown
	 * @return the samples after the step, as many as {@link #lengthAfter} says
	 * @throws IllegalArgumentException with a sentence for the user if the step cannot be done on so many samples or at this rate
	 */
	double[] apply(double[] samples, double sampleRate);

	/** @return the sample rate in Hz of what the step returns */
	default double rateAfter(double sampleRate) {
		return sampleRate;
	}

	/**
	 * @return how many samples the step returns for so many
	 * @throws IllegalArgumentException as {@link #apply}
	 */
	default int lengthAfter(int length, double sampleRate) {
		return length;
	}
}
