package org.edgeloop.signal.internal.pyramid;

import java.io.IOException;

import org.edgeloop.signal.SampleSource;

/** Summarises runs of one channel's samples. May be asked from any thread. */
@FunctionalInterface
public interface ChannelSamples {

	/**
	 * Adds the samples {@code [from, to)} to a summary.
	 *
	 * @throws IOException if the samples cannot be read
	 */
	void summarise(long from, long to, Summary into) throws IOException;

	/** @return the channel's samples, in place where the source tells where they lie */
	static ChannelSamples of(SampleSource source, int channel) {
		return new CopiedSamples(source, channel);
	}
}
