package org.edgeloop.signal.statistics;

/**
 * What is commonly asked of a channel before anything else. Values are in the channel's stored unit; all four are NaN where no
 * sample is valid.
 *
 * @param samples how many samples the channel has
 * @param missing how many of them are missing (NaN)
 * @param min the smallest value
 * @param max the largest value
 * @param rms the root of the mean square of the valid samples
 */
public record ChannelStatistics(long samples, long missing, double min, double max, double rms) {

	/** @return the largest absolute value */
	public double peak() {
		return Math.max(Math.abs(min), Math.abs(max));
	}

	/** @return the crest factor, peak by RMS: 1 for a square wave, √2 for a sine, high where there are impacts */
	public double crest() {
		return peak() / rms;
	}

	/** @return these figures for values that are {@code scale} times the stored ones */
	public ChannelStatistics scaled(double scale) {
		double a = min * scale;
		double b = max * scale;
		return new ChannelStatistics(samples, missing, Math.min(a, b), Math.max(a, b), rms * Math.abs(scale));
	}
}
