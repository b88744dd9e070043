package org.edgeloop.signal.internal.pyramid;

import org.edgeloop.signal.SampleLayout;

/** Channels that follow each other in every frame without anything between, or one whose samples do: read in place. */
final class TiledSamples implements GroupSamples {

	private final SampleLayout first;
	private final VectorKernel kernel;

	/** @param first where the first of the channels lies */
	TiledSamples(SampleLayout first, int channels) {
		this.first = first;
		kernel = new VectorKernel(first.type(), channels);
	}

	/** @return one of the channels alone */
	ChannelSamples channel(int index) {
		return (from, to, into) -> kernel.summarise(first.memory(), offset(from), first.order(), to - from, index, into);
	}

	@Override
	public void summariseBlocks(long from, long to, int block, Summary[] into, Runnable done) {
		kernel.summariseBlocks(first.memory(), offset(from), first.order(), to - from, block, into, done);
	}

	private long offset(long sample) {
		return first.offset() + sample * first.stride();
	}
}
