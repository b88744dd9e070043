package org.edgeloop.signal.internal.pyramid;

import java.io.IOException;

import org.edgeloop.signal.SampleSource;

/** Summarises runs of samples of one channel. Cheap to make; for one thread. */
@FunctionalInterface
public interface ChannelSamples {

	/**
	 * Adds the samples {@code [from, to)} to a summary.
	 *
	 * @throws IOException if the samples cannot be read
	 * @throws InternalError if the file behind a source in memory does not hold them any more, see {@link InPlace}
	 */
	void summarise(long from, long to, Summary into) throws IOException;

	/** @return the samples of a channel, in place where there is a kernel for how they lie */
	static ChannelSamples of(SampleSource source, int channel) {
		return ChannelGroup.holding(source, channel, ChannelGroup.of(source)).samples(channel);
	}
}
