package org.edgeloop.chart.ui;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.edgeloop.base.SampleRange;
import org.edgeloop.signal.Channel;
import org.edgeloop.signal.Segment;

/**
 * The one axis that all channels of a recording share. Its positions are sample indices of the channel with the highest sample
 * rate, counted from the earliest start of any channel: where all channels have the same rate and start, an axis position is
 * simply a sample index.
 * <p>
 * Sample {@code s} of channel {@code c} lies at axis position {@code offset(c) + s * step(c)}, with
 * {@code step(c) = highest rate / rate(c)} and {@code offset(c) = (start(c) - earliest start) * highest rate}. A channel whose
 * rate the file does not say is taken to have the highest rate; if one channel's start is unknown, all start together.
 */
public final class TimeAxis {

	private record Span(double offset, double step, long length) {
		double end() {
			return offset + step * length;
		}
	}

	private final double sampleRate;
	private final Optional<Instant> start;
	private final List<Span> spans;
	private final long length;
	private final TimeSegments segments;

	private TimeAxis(double sampleRate, Optional<Instant> start, List<Span> spans, List<Segment> segments) {
		this.sampleRate = sampleRate;
		this.start = start;
		this.spans = spans;
		this.length = (long) Math.ceil(spans.stream().mapToDouble(Span::end).max().orElse(0));
		this.segments = new TimeSegments(segments, start, sampleRate);
	}

	/** @return the axis of channels without a gap in time */
	public static TimeAxis of(List<Channel> channels) {
		return of(channels, List.of(new Segment(0, Optional.empty())));
	}

	/** @param segments where time jumps, in samples of channels that all have the same length */
	public static TimeAxis of(List<Channel> channels, List<Segment> segments) {
		double highest = channels.stream().mapToDouble(c -> c.sampleRate().orElse(0)).max().orElse(0);
		boolean known = highest > 0 && channels.stream().allMatch(c -> c.start().isPresent());
		Optional<Instant> earliest = known ? channels.stream().map(c -> c.start().get()).min(Instant::compareTo)
				: channels.stream().flatMap(c -> c.start().stream()).findFirst();
		return new TimeAxis(highest > 0 ? highest : Double.NaN, earliest, channels.stream().map(channel -> {
			double rate = channel.sampleRate().orElse(0);
			double step = rate > 0 ? highest / rate : 1;
			double offset = known ? seconds(Duration.between(earliest.get(), channel.start().get())) * highest : 0;
			return new Span(offset, step, channel.length());
		}).toList(), segments);
	}

	private static double seconds(Duration duration) {
		return duration.getSeconds() + duration.getNano() * 1e-9;
	}

	/** @return the highest sample rate in Hz; NaN if no channel has one */
	public double sampleRate() {
		return sampleRate;
	}

	public boolean hasSampleRate() {
		return sampleRate > 0;
	}

	/** @return when axis position 0 was taken */
	public Optional<Instant> start() {
		return start;
	}

	/** @return one more than the last position, over all channels */
	public long length() {
		return length;
	}

	/** @return every position of the axis */
	public SampleRange whole() {
		return new SampleRange(0, length);
	}

	/** @return the time of an axis position since its start, in s; NaN without a sample rate */
	public double seconds(double position) {
		return position / sampleRate;
	}

	/** @return where time jumps */
	public TimeSegments segments() {
		return segments;
	}

	/** @return the clock time of an axis position, in s from {@link #start()}; NaN without a sample rate */
	public double clockSeconds(double position) {
		return seconds(position) + segments.jump(position);
	}

	/** @return how many axis positions one sample of the channel spans; 1 for the channel with the highest rate */
	public double step(int channel) {
		return spans.get(channel).step;
	}

	/** @return the axis position of a channel's sample */
	public double position(int channel, double sample) {
		Span span = spans.get(channel);
		return span.offset + sample * span.step;
	}

	/** @return the channel's sample, with fraction and outside the channel too, at an axis position */
	public double sample(int channel, double position) {
		Span span = spans.get(channel);
		return (position - span.offset) / span.step;
	}

	/** @return the samples of the channel that lie in a range of axis positions; empty where there is none */
	public SampleRange samples(int channel, SampleRange positions) {
		long from = (long) Math.ceil(sample(channel, positions.from()));
		long to = (long) Math.ceil(sample(channel, positions.to()));
		long end = spans.get(channel).length;
		long first = Math.clamp(from, 0, end);
		return new SampleRange(first, Math.clamp(to, first, end));
	}
}
