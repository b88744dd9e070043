package org.edgeloop.signal.snap;

import java.io.IOException;
import java.util.OptionalLong;

import org.edgeloop.signal.SampleSource;

/**
 * The first samples on the other side of zero: sample {@code i} is a crossing if exactly one of the samples {@code i - 1} and
 * {@code i} is negative. An edge put there parts the two, because a range ends before the sample that it names.
 */
public final class ZeroCrossings implements SnapPoints {

	private final SampleSource source;
	private final int channel;
	private final long reach;

	/** @param reach how far from a position a crossing may lie, in samples; held to {@link SnapPoints#FURTHEST} */
	public ZeroCrossings(SampleSource source, int channel, long reach) {
		this.source = source;
		this.channel = channel;
		this.reach = Math.clamp(reach, 1, FURTHEST);
	}

	@Override
	public OptionalLong nearest(long position) throws IOException {
		// The sample before the first one in reach tells whether that one is a crossing.
		SampleWindow window = SampleWindow.around(source, channel, position, reach + 1);
		double[] values = window.values();
		OptionalLong crossing = window.nearest(position, i -> i > 0 && isCrossing(values[i - 1], values[i]));
		return crossing.isPresent() && Math.abs(crossing.getAsLong() - position) <= reach ? crossing : OptionalLong.empty();
	}

	/** Where a sample is missing nobody knows the sign. */
	private static boolean isCrossing(double before, double value) {
		return before < 0 && value >= 0 || before >= 0 && value < 0;
	}
}
