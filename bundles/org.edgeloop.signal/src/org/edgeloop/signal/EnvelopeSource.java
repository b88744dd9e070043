package org.edgeloop.signal;

import java.io.IOException;

import org.edgeloop.base.SampleRange;

/** Summarises any range of a channel for drawing, fast enough to be asked for every frame. May be asked from any thread. */
@FunctionalInterface
public interface EnvelopeSource {

	/**
	 * @param channel the channel's index in its recording
	 * @param range the samples to summarise, inside the channel
	 * @param bins into how many bins; at least 1. A bin that covers no sample (more bins than samples) has NaN in all three
	 * @throws IOException if the samples cannot be read
	 */
	Envelope envelope(int channel, SampleRange range, int bins) throws IOException;
}
