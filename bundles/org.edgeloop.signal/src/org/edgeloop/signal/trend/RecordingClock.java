package org.edgeloop.signal.trend;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.edgeloop.signal.Channel;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.Segment;

/** When samples of a channel were taken: evenly within a segment, and between two as far apart as their starts say. */
public final class RecordingClock {

	private static final double NANOS = 1e9;

	private final long[] firsts;
	private final List<Optional<Instant>> starts;
	private final Optional<Instant> begin;
	private final double sampleRate;

	/** @param channel the channel's index in {@link SampleSource#channels()} */
	public RecordingClock(SampleSource source, int channel) {
		Channel described = source.channels().get(channel);
		firsts = source.segments().stream().mapToLong(Segment::firstSample).toArray();
		starts = source.segments().stream().map(Segment::start).toList();
		begin = described.start().or(starts::getFirst);
		sampleRate = described.sampleRate().orElse(Double.NaN);
	}

	/** @return seconds since the recording's first sample; NaN if the sample rate is not known */
	public double seconds(long sample) {
		int segment = segment(sample);
		// A segment whose start is not known follows the one before it.
		double jump = segment == 0 || begin.isEmpty() || starts.get(segment).isEmpty() ? firsts[segment] / sampleRate
				: seconds(Duration.between(begin.get(), starts.get(segment).get()));
		return jump + (sample - firsts[segment]) / sampleRate;
	}

	/** @return when a sample was taken; empty if nothing says when the recording began, or its sample rate */
	public Optional<Instant> time(long sample) {
		return begin.filter(_ -> sampleRate > 0).map(start -> start.plusNanos(Math.round(seconds(sample) * NANOS)));
	}

	private int segment(long sample) {
		int found = Arrays.binarySearch(firsts, sample);
		return Math.max(0, found >= 0 ? found : -found - 2);
	}

	private static double seconds(Duration duration) {
		return duration.getSeconds() + duration.getNano() / NANOS;
	}
}
