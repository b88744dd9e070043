package org.edgeloop.signal.internal.trend;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.edgeloop.base.SampleRange;
import org.edgeloop.signal.Segment;
import org.edgeloop.signal.trend.TrendSettings;

/** Where the windows of a trend lie: none crosses the border of a segment. */
public final class TrendGrid {

	private final TrendSettings settings;
	/** The parts of the range that lie in one segment and have a window. */
	private final List<SampleRange> parts;
	/** How many windows begin before each part. */
	private final long[] before;
	private final long count;

	public TrendGrid(List<Segment> segments, SampleRange range, TrendSettings settings) {
		this.settings = settings;
		parts = partsOf(segments, range).filter(part -> windows(part) > 0).toList();
		before = new long[parts.size()];
		long sum = 0;
		for (int i = 0; i < before.length; i++) {
			before[i] = sum;
			sum += windows(parts.get(i));
		}
		count = sum;
	}

	private static Stream<SampleRange> partsOf(List<Segment> segments, SampleRange range) {
		return IntStream.range(0, segments.size()).mapToObj(i -> {
			long end = i + 1 < segments.size() ? segments.get(i + 1).firstSample() : Math.max(range.to(), segments.get(i).firstSample());
			return new SampleRange(segments.get(i).firstSample(), end).clampTo(range);
		});
	}

	private long windows(SampleRange part) {
		if (settings.window().isEmpty()) {
			return part.length() < TrendSettings.SHORTEST ? 0 : 1;
		}
		long room = part.length() - settings.window().getAsLong();
		return room < 0 ? 0 : room / settings.hop() + 1;
	}

	/** @return how many windows there are */
	public long count() {
		return count;
	}

	/** @return the samples of window {@code k}, counted over all segments */
	public SampleRange window(long k) {
		int found = Arrays.binarySearch(before, k);
		int place = found < 0 ? -found - 2 : found;
		SampleRange part = parts.get(place);
		if (settings.window().isEmpty()) {
			return part;
		}
		long from = part.from() + (k - before[place]) * settings.hop();
		return new SampleRange(from, from + settings.window().getAsLong());
	}
}
