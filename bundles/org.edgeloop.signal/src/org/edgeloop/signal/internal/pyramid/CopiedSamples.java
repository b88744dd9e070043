package org.edgeloop.signal.internal.pyramid;

import java.io.IOException;

import org.edgeloop.signal.SampleSource;

/**
 * Samples of a source that does not tell where they lie: copied out in blocks.
 *
 * @param source where the samples come from
 * @param channel the channel's index
 */
record CopiedSamples(SampleSource source, int channel) implements ChannelSamples {

	private static final int BLOCK = 4096;

	@Override
	public void summarise(long from, long to, Summary into) throws IOException {
		var block = new double[(int) Math.min(BLOCK, to - from)];
		for (long start = from; start < to; start += BLOCK) {
			int count = (int) Math.min(BLOCK, to - start);
			source.read(channel, start, block, 0, count);
			for (int i = 0; i < count; i++) {
				into.add(block[i]);
			}
		}
	}
}
