package org.edgeloop.analysis.ui.order;

import org.edgeloop.base.SampleRange;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.Segment;

/** The part of a range in which time does not jump: nobody knows how far a shaft turned in between. */
public final class OneSegment {

	private OneSegment() {
	}

	/** @return the range as far as the segment goes that it begins in */
	public static SampleRange of(SampleSource source, SampleRange range) {
		long end = source.segments().stream().mapToLong(Segment::firstSample).filter(first -> first > range.from()).min().orElse(range.to());
		return new SampleRange(range.from(), Math.min(end, range.to()));
	}
}
