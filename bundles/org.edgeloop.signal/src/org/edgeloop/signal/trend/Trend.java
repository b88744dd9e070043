package org.edgeloop.signal.trend;

import java.util.Arrays;
import java.util.BitSet;

import org.edgeloop.base.SampleRange;

/**
 * Figures of the windows of one channel, in the order of their first samples. The arrays have an entry for each window and are not to be
 * changed.
 *
 * @param channel the channel's index in its recording
 * @param from the first sample of each window
 * @param to the sample behind the last one of each window
 * @param values for each of {@link TrendFigure#values()} one of each window; NaN where it has none: all samples are missing, or, of crest
 *            factor, kurtosis and skewness, do not vary
 * @param missing how many samples of each window are missing
 */
public record Trend(int channel, long[] from, long[] to, double[][] values, long[] missing) {

	/** A trend of windows that nothing is known of yet. */
	static Trend of(int channel, int windows) {
		return new Trend(channel, new long[windows], new long[windows], new double[TrendFigure.values().length][windows], new long[windows]);
	}

	/** @return how many windows there are */
	public int size() {
		return from.length;
	}

	/** @return a window's samples */
	public SampleRange window(int index) {
		return new SampleRange(from[index], to[index]);
	}

	/** @return a figure of each window */
	public double[] values(TrendFigure figure) {
		return values[figure.ordinal()];
	}

	/** @return a copy of some windows, in their order */
	Trend only(BitSet windows) {
		return new Trend(channel, windows.stream().mapToLong(k -> from[k]).toArray(), windows.stream().mapToLong(k -> to[k]).toArray(),
				Arrays.stream(values).map(figure -> windows.stream().mapToDouble(k -> figure[k]).toArray()).toArray(double[][]::new),
				windows.stream().mapToLong(k -> missing[k]).toArray());
	}
}
