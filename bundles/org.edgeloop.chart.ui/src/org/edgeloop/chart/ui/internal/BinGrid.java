package org.edgeloop.chart.ui.internal;

import java.io.IOException;
import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.SampleRange;
import org.edgeloop.signal.Envelope;
import org.edgeloop.signal.EnvelopeSource;

/**
 * Bins of one channel at one zoom that stay where they are when the view pans: those in sight already are kept, and only those
 * that come into sight are computed. A chunk of {@value #CHUNK_BINS} bins covers a whole number of samples from a multiple of
 * that number on, so that neighbouring chunks make one envelope whose bins lie as {@link Envelope#binStart} says.
 */
final class BinGrid {

	private static final int CHUNK_BINS = 16;

	private final EnvelopeSource source;
	private final int channel;
	private final long length;
	private final long chunkSamples;

	/**
	 * @param length the channel's, in samples
	 * @param samplesPerBin at most; at least 1
	 */
	BinGrid(EnvelopeSource source, int channel, long length, double samplesPerBin) {
		this.source = source;
		this.channel = channel;
		this.length = length;
		chunkSamples = Math.max(CHUNK_BINS, (long) (CHUNK_BINS * samplesPerBin));
	}

	/**
	 * @param samples of the channel
	 * @param seen an envelope of this channel at any zoom; what of it lies on this grid and is not provisional is taken over
	 * @return covers the samples and up to a chunk more on either side; behind the channel's end its bins hold nothing
	 * @throws IOException if the samples cannot be read
	 */
	Envelope over(SampleRange samples, @Nullable Envelope seen) throws IOException {
		long first = samples.from() / chunkSamples;
		long end = Math.ceilDiv(samples.to(), chunkSamples);
		int bins = (int) (end - first) * CHUNK_BINS;
		var envelope = new Envelope(new SampleRange(first * chunkSamples, end * chunkSamples), new double[bins], new double[bins],
				new double[bins], new byte[bins]);
		@Nullable Envelope known = seen != null && isOnGrid(seen) ? seen : null;
		for (long chunk = first; chunk < end;) {
			long next = endOfUnknown(chunk, end, known);
			if (next > chunk) {
				compute(chunk, next, envelope);
			} else if (known != null) {
				next = chunk + 1;
				copy(known, bin(known, chunk), envelope, bin(envelope, chunk), CHUNK_BINS);
			}
			chunk = next;
		}
		return envelope;
	}

	private boolean isOnGrid(Envelope seen) {
		return seen.range().from() % chunkSamples == 0 && seen.range().length() * CHUNK_BINS == chunkSamples * seen.bins();
	}

	/** @return the first chunk from {@code chunk} on that is known, or {@code end} */
	private long endOfUnknown(long chunk, long end, @Nullable Envelope known) {
		long next = chunk;
		while (next < end && (known == null || !holds(known, next))) {
			next++;
		}
		return next;
	}

	private boolean holds(Envelope known, long chunk) {
		if (chunk * chunkSamples < known.range().from() || (chunk + 1) * chunkSamples > known.range().to()) {
			return false;
		}
		int bin = bin(known, chunk);
		for (int k = bin; k < bin + CHUNK_BINS; k++) {
			if ((known.flags()[k] & Envelope.PROVISIONAL) != 0) {
				return false;
			}
		}
		return true;
	}

	/** @return the first bin of a chunk */
	private int bin(Envelope envelope, long chunk) {
		return (int) (chunk - envelope.range().from() / chunkSamples) * CHUNK_BINS;
	}

	private void compute(long chunk, long end, Envelope into) throws IOException {
		long whole = Math.min(end, length / chunkSamples);
		if (chunk < whole) {
			int bins = (int) (whole - chunk) * CHUNK_BINS;
			Envelope part = source.envelope(channel, new SampleRange(chunk * chunkSamples, whole * chunkSamples), bins);
			copy(part, 0, into, bin(into, chunk), bins);
		}
		if (whole < end) {
			computeBinByBin(bin(into, Math.max(chunk, whole)), bin(into, end), into);
		}
	}

	/** Where the channel ends within a chunk, the bins lie as in every other only if each is asked for alone. */
	private void computeBinByBin(int from, int to, Envelope into) throws IOException {
		for (int k = from; k < to; k++) {
			long first = Envelope.binStart(into.range(), k, into.bins());
			long end = Math.min(Envelope.binStart(into.range(), k + 1, into.bins()), length);
			if (first < end) {
				copy(source.envelope(channel, new SampleRange(first, end), 1), 0, into, k, 1);
			} else {
				clear(into, k);
			}
		}
	}

	private static void clear(Envelope envelope, int bin) {
		for (double[] values : new double[][] { envelope.min(), envelope.max(), envelope.rms() }) {
			Arrays.fill(values, bin, bin + 1, Double.NaN);
		}
	}

	private static void copy(Envelope from, int first, Envelope to, int at, int bins) {
		System.arraycopy(from.min(), first, to.min(), at, bins);
		System.arraycopy(from.max(), first, to.max(), at, bins);
		System.arraycopy(from.rms(), first, to.rms(), at, bins);
		System.arraycopy(from.flags(), first, to.flags(), at, bins);
	}
}
