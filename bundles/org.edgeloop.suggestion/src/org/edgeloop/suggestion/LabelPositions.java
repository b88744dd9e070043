package org.edgeloop.suggestion;

import org.edgeloop.base.SampleRange;
import org.edgeloop.signal.Channel;
import org.edgeloop.signal.SampleSource;

/**
 * Where samples of a channel lie for labels. Positions of labels count the samples of the channel with the highest rate; those of a
 * slower channel are as much farther apart.
 */
final class LabelPositions {

	private final double scale;
	private final long samples;
	private final long length;

	LabelPositions(SampleSource source, Channel channel) {
		double highest = source.channels().stream().flatMapToDouble(each -> each.sampleRate().stream()).max().orElse(Double.NaN);
		double own = channel.sampleRate().orElse(highest);
		scale = own > 0 && highest > own ? highest / own : 1;
		samples = channel.length();
		length = source.channels().stream().mapToLong(Channel::length).max().orElse(0);
	}

	/** @return where the samples from the first to before the last lie; a point for no samples */
	SampleRange ofSamples(long from, long to) {
		long first = Math.round(from * scale);
		return new SampleRange(Math.min(first, length), Math.clamp(Math.round(to * scale), first, Math.max(first, length)));
	}

	/** @return the samples of the channel that lie in a range of positions */
	SampleRange toSamples(SampleRange positions) {
		long from = Math.clamp(Math.round(positions.from() / scale), 0, samples);
		return new SampleRange(from, Math.clamp(Math.round(positions.to() / scale), from, samples));
	}
}
