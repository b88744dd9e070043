package org.edgeloop.signal.statistics;

import java.io.IOException;

import org.edgeloop.base.Progress;
import org.edgeloop.base.SampleRange;
import org.edgeloop.signal.Envelope;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.pyramid.MinMaxOperation;

/** Goes over all samples of one channel: extremes exact to the last bit, RMS within 1e-12 relative. */
public final class ChannelStatisticsOperation {

	/** Samples between two looks at whether to stop, some milliseconds' work. */
	private static final long SAMPLES_A_BIN = 1 << 20;

	private static final int MOST_BINS = 1 << 16;

	private final SampleSource source;
	private final int channel;
	private final long length;

	/** @param channel the channel's index in {@link SampleSource#channels()} */
	public ChannelStatisticsOperation(SampleSource source, int channel) {
		this.source = source;
		this.channel = channel;
		length = source.channels().get(channel).length();
	}

	/**
	 * @throws java.util.concurrent.CancellationException if cancelled
	 * @throws IOException if the samples cannot be read
	 */
	public ChannelStatistics run(Progress progress) throws IOException {
		var range = new SampleRange(0, length);
		int bins = (int) Math.clamp(length / SAMPLES_A_BIN, 1, MOST_BINS);
		Envelope envelope = new MinMaxOperation(source, channel, range, bins).run(progress);
		double min = Double.NaN;
		double max = Double.NaN;
		double sumOfSquares = 0;
		long missing = 0;
		for (int k = 0; k < bins; k++) {
			long from = Envelope.binStart(range, k, bins);
			long to = Envelope.binStart(range, k + 1, bins);
			long gaps = (envelope.flags()[k] & Envelope.GAP) == 0 ? 0 : countMissing(from, to, progress);
			missing += gaps;
			long valid = to - from - gaps;
			if (valid > 0) {
				min = Double.isNaN(min) ? envelope.min()[k] : Math.min(min, envelope.min()[k]);
				max = Double.isNaN(max) ? envelope.max()[k] : Math.max(max, envelope.max()[k]);
				sumOfSquares += envelope.rms()[k] * envelope.rms()[k] * valid;
			}
		}
		return new ChannelStatistics(length, missing, min, max, missing == length ? Double.NaN
				: Math.sqrt(sumOfSquares / (length - missing)));
	}

	private long countMissing(long from, long to, Progress progress) throws IOException {
		var buffer = new double[1 << 16];
		long count = 0;
		for (long at = from; at < to; at += buffer.length) {
			progress.checkCancelled();
			int n = (int) Math.min(buffer.length, to - at);
			source.read(channel, at, buffer, 0, n);
			for (int i = 0; i < n; i++) {
				if (Double.isNaN(buffer[i])) {
					count++;
				}
			}
		}
		return count;
	}
}
