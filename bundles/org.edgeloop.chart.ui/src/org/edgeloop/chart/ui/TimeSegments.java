package org.edgeloop.chart.ui;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.edgeloop.base.SampleRange;
import org.edgeloop.signal.Segment;

/** Where time jumps on the axis, and how far. Positions go on across a jump; clock time does not. */
public final class TimeSegments {

	private final long[] firsts;
	private final double[] jumps;

	/**
	 * @param segments the recording's
	 * @param start when axis position 0 was taken; empty if nothing says
	 * @param sampleRate positions per second; NaN if unknown
	 */
	TimeSegments(List<Segment> segments, Optional<Instant> start, double sampleRate) {
		firsts = segments.stream().mapToLong(Segment::firstSample).toArray();
		jumps = segments.stream().mapToDouble(segment -> jump(segment, start, sampleRate)).toArray();
	}

	/** A segment whose start is unknown follows the one before: that is all that the axis can say. */
	private static double jump(Segment segment, Optional<Instant> start, double sampleRate) {
		if (start.isEmpty() || segment.start().isEmpty() || !(sampleRate > 0)) {
			return 0;
		}
		Duration since = Duration.between(start.get(), segment.start().get());
		return since.getSeconds() + since.getNano() * 1e-9 - segment.firstSample() / sampleRate;
	}

	/** @return whether there is more than one */
	public boolean isDivided() {
		return firsts.length > 1;
	}

	/** @return the first positions of the segments that begin behind the first position of a range and inside it */
	public long[] startsWithin(SampleRange range) {
		return Arrays.stream(firsts).filter(first -> first > range.from() && first < range.to()).toArray();
	}

	/** @return how much later than by the sample rate alone a position was taken, in s */
	public double jump(double position) {
		int found = Arrays.binarySearch(firsts, (long) Math.floor(position));
		return jumps[Math.max(0, found >= 0 ? found : -found - 2)];
	}
}
