package org.edgeloop.signal;

import org.edgeloop.base.SampleRange;

/**
 * What a stretch of a channel looks like when it is drawn into a number of bins, one a pixel: bin {@code k} of {@code K} covers
 * the samples {@code [from + floor(k·n/K), from + floor((k+1)·n/K))} of a range of {@code n} samples. The arrays have one entry
 * a bin and belong to the receiver.
 *
 * @param range the samples covered
 * @param min the smallest value of each bin in the channel's unit; NaN where the bin holds no valid sample
 * @param max the largest value of each bin; NaN where the bin holds no valid sample
 * @param rms the root of the mean square of each bin's valid samples; NaN where it holds none
 * @param flags a combination of {@link #PROVISIONAL} and {@link #GAP} for each bin; 0 where it is exact and complete
 */
public record Envelope(SampleRange range, double[] min, double[] max, double[] rms, byte[] flags) {

	/** Not every sample of the bin was looked at yet: peaks may be missing. */
	public static final byte PROVISIONAL = 1;

	/** At least one sample of the bin is missing (NaN). */
	public static final byte GAP = 2;

	/** @return the number of bins */
	public int bins() {
		return min.length;
	}

	/** @return whether any bin is still provisional */
	public boolean isProvisional() {
		for (byte flag : flags) {
			if ((flag & PROVISIONAL) != 0) {
				return true;
			}
		}
		return false;
	}

	/**
	 * @param k the bin, or the number of bins for the end of the last one
	 * @return the first sample of bin {@code k}
	 */
	public static long binStart(SampleRange range, int k, int bins) {
		long whole = range.length() / bins;
		long rest = range.length() % bins;
		return range.from() + k * whole + k * rest / bins;
	}
}
