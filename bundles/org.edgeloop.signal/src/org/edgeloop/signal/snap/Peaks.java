package org.edgeloop.signal.snap;

import java.io.IOException;
import java.util.OptionalLong;

import org.edgeloop.signal.SampleSource;

/** The samples of the largest magnitude, positive or negative: what stands out of the curve within reach of a position. */
public final class Peaks implements SnapPoints {

	private final SampleSource source;
	private final int channel;
	private final long reach;

	/** @param reach how far from a position the peak is looked for, in samples; held to {@link SnapPoints#FURTHEST} */
	public Peaks(SampleSource source, int channel, long reach) {
		this.source = source;
		this.channel = channel;
		this.reach = Math.clamp(reach, 1, FURTHEST);
	}

	/** @return the sample of the largest magnitude within reach, the nearest of several; empty where all are missing */
	@Override
	public OptionalLong nearest(long position) throws IOException {
		SampleWindow window = SampleWindow.around(source, channel, position, reach);
		double[] values = window.values();
		double largest = -1;
		for (double value : values) {
			largest = Math.abs(value) > largest ? Math.abs(value) : largest;
		}
		double peak = largest;
		return window.nearest(position, i -> Math.abs(values[i]) == peak);
	}
}
