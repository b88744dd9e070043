package org.edgeloop.signal.internal.pyramid;

import java.io.IOException;
import java.util.Arrays;

import org.edgeloop.signal.SampleSource;

/** Channels that are read one after the other, if possible while the memory they share is still in a cache. */
final class SeparateSamples implements GroupSamples {

	private final CopiedSamples[] channels;

	SeparateSamples(SampleSource source, int[] channels) {
		this.channels = Arrays.stream(channels).mapToObj(c -> new CopiedSamples(source, c)).toArray(CopiedSamples[]::new);
	}

	@Override
	public void summariseBlocks(long from, long to, int block, Summary[] into, Runnable done) throws IOException {
		for (long start = from; start < to; start += block) {
			for (int i = 0; i < channels.length; i++) {
				into[i].clear();
				channels[i].summarise(start, Math.min(start + block, to), into[i]);
			}
			done.run();
		}
	}
}
