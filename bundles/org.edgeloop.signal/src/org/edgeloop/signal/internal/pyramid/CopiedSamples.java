package org.edgeloop.signal.internal.pyramid;

import java.io.IOException;

import org.edgeloop.signal.SampleSource;

/** Samples that no kernel knows in place: the source widens them into an array, a block at a time. */
final class CopiedSamples implements ChannelSamples {

	private static final int BLOCK = 2048;

	private final SampleSource source;
	private final int channel;
	private final double[] block = new double[BLOCK];

	CopiedSamples(SampleSource source, int channel) {
		this.source = source;
		this.channel = channel;
	}

	@Override
	public void summarise(long from, long to, Summary into) throws IOException {
		for (long start = from; start < to; start += BLOCK) {
			int count = (int) Math.min(BLOCK, to - start);
			source.read(channel, start, block, 0, count);
			PlainLoop.add(block, count, into);
		}
	}
}
