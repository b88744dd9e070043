package org.edgeloop.signal.pyramid;

import java.io.IOException;

import org.edgeloop.base.Progress;
import org.edgeloop.base.SampleRange;
import org.edgeloop.signal.Envelope;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.internal.pyramid.ChannelSamples;
import org.edgeloop.signal.internal.pyramid.InPlace;
import org.edgeloop.signal.internal.pyramid.ParallelLoop;
import org.edgeloop.signal.internal.pyramid.Summary;

/**
 * Summarises a range of a channel from its samples alone, without a pyramid: minimum and maximum exact to the last bit of the
 * stored value, RMS within 1e-12 relative. 64-bit integers are first rounded to {@code double}.
 */
public final class MinMaxOperation {

	/** What a thread reads between two looks at the progress: a few milliseconds. */
	private static final long PIECE = 1 << 20;

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
		var envelope = new Envelope(range, new double[bins], new double[bins], new double[bins], new byte[bins]);
		if (range.length() / bins > PIECE) {
			for (int k = 0; k < bins; k++) {
				summariseLongBin(envelope, k, progress);
			}
		} else {
			summariseManyBins(envelope, progress);
		}
		return envelope;
	}

	/** Takes a few neighbouring bins at a time, about a piece of samples together. */
	private void summariseManyBins(Envelope envelope, Progress progress) throws IOException {
		int together = (int) Math.clamp(PIECE * bins / Math.max(range.length(), 1), 1, bins);
		ParallelLoop.run(ParallelLoop.PROCESSORS, Math.ceilDiv(bins, together), progress, () -> {
			ChannelSamples samples = ChannelSamples.of(source, channel);
			var bin = new Summary();
			return step -> {
				int first = (int) step * together;
				int end = (int) Math.min((long) first + together, bins);
				for (int k = first; k < end; k++) {
					bin.clear();
					summarise(samples, start(k), start(k + 1), bin);
					bin.writeTo(envelope, k);
				}
				progress.worked(start(end) - start(first));
			};
		});
	}

	/** Cuts one bin into pieces and adds them up in their order, so that the result is the same on any number of processors. */
	private void summariseLongBin(Envelope envelope, int k, Progress progress) throws IOException {
		long from = start(k);
		long to = start(k + 1);
		var pieces = new Summary[(int) Math.ceilDiv(to - from, PIECE)];
		ParallelLoop.run(ParallelLoop.PROCESSORS, pieces.length, progress, () -> {
			ChannelSamples samples = ChannelSamples.of(source, channel);
			return i -> {
				long first = from + i * PIECE;
				long end = Math.min(first + PIECE, to);
				var piece = new Summary();
				summarise(samples, first, end, piece);
				pieces[(int) i] = piece;
				progress.worked(end - first);
			};
		});
		var bin = new Summary();
		for (Summary piece : pieces) {
			bin.add(piece);
		}
		bin.writeTo(envelope, k);
	}

	private void summarise(ChannelSamples samples, long from, long to, Summary into) throws IOException {
		if (from < to) {
			InPlace.guarded(source, channel, from, () -> samples.summarise(from, to, into));
		}
	}

	private long start(int k) {
		return Envelope.binStart(range, k, bins);
	}
}
