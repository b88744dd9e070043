package org.edgeloop.signal.pyramid;

import java.io.IOException;

import org.edgeloop.base.Progress;
import org.edgeloop.base.SampleRange;
import org.edgeloop.signal.Envelope;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.internal.pyramid.ChannelSamples;
import org.edgeloop.signal.internal.pyramid.Summary;

/**
 * Summarises a range of a channel from its samples alone, without a pyramid: minimum and maximum exact to the last bit of the
 * stored value, RMS within 1e-12 relative. 64-bit integers are first rounded to {@code double}.
 */
public final class MinMaxOperation {

	private final SampleSource source;
	private final int channel;
	private final SampleRange range;
	private final int bins;

	/**
	 * @param channel the channel's index in {@link SampleSource#channels()}
	 * @param range the samples to summarise
	 * @param bins into how many bins, laid out as {@link Envelope} says; at least 1
	 * @throws IndexOutOfBoundsException if there is no such channel or the range ends behind it
	 */
	public MinMaxOperation(SampleSource source, int channel, SampleRange range, int bins) {
		long length = source.channels().get(channel).length();
		if (range.to() > length) {
			throw new IndexOutOfBoundsException("samples up to " + range.to() + " of " + length);
		}
		if (bins < 1) {
			throw new IllegalArgumentException("no bins: " + bins);
		}
		this.source = source;
		this.channel = channel;
		this.range = range;
		this.bins = bins;
	}

	/**
	 * @return the envelope; a bin that covers no sample has NaN in all three
	 * @throws java.util.concurrent.CancellationException if cancelled
	 * @throws IOException if the samples cannot be read
	 */
	public Envelope run(Progress progress) throws IOException {
		progress.begin("Summarising samples", range.length());
		ChannelSamples samples = ChannelSamples.of(source, channel);
		var envelope = new Envelope(range, new double[bins], new double[bins], new double[bins], new byte[bins]);
		var summary = new Summary();
		for (int k = 0; k < bins; k++) {
			progress.checkCancelled();
			long from = Envelope.binStart(range, k, bins);
			long to = Envelope.binStart(range, k + 1, bins);
			summary.clear();
			samples.summarise(from, to, summary);
			summary.writeTo(envelope, k);
			progress.worked(to - from);
		}
		return envelope;
	}
}
