package org.edgeloop.signal.internal.features;

import java.util.Arrays;
import java.util.List;

import org.edgeloop.signal.Segment;

/** Where the windows of a recording begin: every hop from each segment's first sample on, as long as one fits into the segment. */
public final class WindowGrid {

	private final int hop;
	private final long[] firstSample;
	/** How many windows begin before each segment. */
	private final long[] before;
	private final long count;

	/** @param samples the length of the recording's longest channel */
	public WindowGrid(List<Segment> segments, int length, int hop, long samples) {
		this.hop = hop;
		firstSample = segments.stream().mapToLong(Segment::firstSample).toArray();
		before = new long[firstSample.length];
		long sum = 0;
		for (int i = 0; i < firstSample.length; i++) {
			before[i] = sum;
			long end = i + 1 < firstSample.length ? firstSample[i + 1] : samples;
			long room = end - firstSample[i] - length;
			sum += room < 0 ? 0 : room / hop + 1;
		}
		count = sum;
	}

	public long count() {
		return count;
	}

	/** @return the first sample of window {@code k}, counted over all segments */
	public long start(long k) {
		int found = Arrays.binarySearch(before, k);
		int segment = found < 0 ? -found - 2 : found;
		// Segments too short for a window share their place with the next one.
		while (segment + 1 < before.length && before[segment + 1] == k) {
			segment++;
		}
		return firstSample[segment] + (k - before[segment]) * hop;
	}
}
