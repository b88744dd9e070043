package org.edgeloop.suggestion.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.base.SampleRange;
import org.edgeloop.signal.Channel;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.Segment;

/** A range of one channel as a recording of its own, for what always goes over all of a recording. Closing it closes nothing. */
final class PartSource implements SampleSource {

	private final SampleSource whole;
	private final int index;
	private final SampleRange range;
	private final Channel channel;

	PartSource(SampleSource whole, int index, SampleRange range) {
		this.whole = whole;
		this.index = index;
		this.range = range;
		Channel all = whole.channels().get(index);
		channel = new Channel(all.name(), all.unit(), all.sampleRate(), Optional.empty(), range.length(), all.type());
	}

	@Override
	public Path file() {
		return whole.file();
	}

	@Override
	public String format() {
		return whole.format();
	}

	@Override
	public List<Channel> channels() {
		return List.of(channel);
	}

	@Override
	public Map<String, String> metadata() {
		return whole.metadata();
	}

	@Override
	public List<Segment> segments() {
		var segments = new ArrayList<Segment>();
		for (Segment segment : whole.segments()) {
			if (segment.firstSample() <= range.from()) {
				segments.clear();
				segments.add(new Segment(0, Optional.empty()));
			} else if (segment.firstSample() < range.to()) {
				segments.add(new Segment(segment.firstSample() - range.from(), segment.start()));
			}
		}
		return segments;
	}

	@Override
	public void read(int only, long from, double[] into, int offset, int count) throws IOException {
		check(from, count);
		whole.read(index, range.from() + from, into, offset, count);
	}

	@Override
	public void read(int only, long from, float[] into, int offset, int count) throws IOException {
		check(from, count);
		whole.read(index, range.from() + from, into, offset, count);
	}

	private void check(long from, int count) {
		if (from < 0 || from + count > range.length()) {
			throw new IndexOutOfBoundsException("samples from " + from + " to " + (from + count) + " of " + range.length());
		}
	}

	@Override
	public void close() {
		// the whole belongs to somebody else
	}
}
