package org.edgeloop.dataset.internal.windows;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.edgeloop.base.SampleRange;

/** How many samples of a stretch at least one of several ranges covers. */
final class Coverage {

	private final long[] starts;
	private final long[] ends;
	/** How many samples the ranges before each one cover. */
	private final long[] before;

	Coverage(List<SampleRange> ranges) {
		List<SampleRange> sorted = ranges.stream().filter(range -> range.length() > 0)
				.sorted(Comparator.comparingLong(SampleRange::from)).toList();
		long[] from = new long[sorted.size()];
		long[] to = new long[sorted.size()];
		int merged = 0;
		for (SampleRange range : sorted) {
			if (merged > 0 && range.from() <= to[merged - 1]) {
				to[merged - 1] = Math.max(to[merged - 1], range.to());
			} else {
				from[merged] = range.from();
				to[merged++] = range.to();
			}
		}
		starts = Arrays.copyOf(from, merged);
		ends = Arrays.copyOf(to, merged);
		before = new long[merged];
		for (int i = 1; i < merged; i++) {
			before[i] = before[i - 1] + ends[i - 1] - starts[i - 1];
		}
	}

	/** @return how many samples in [from, to) are covered */
	long covered(long from, long to) {
		return coveredBefore(to) - coveredBefore(from);
	}

	private long coveredBefore(long sample) {
		int found = Arrays.binarySearch(starts, sample);
		int last = found >= 0 ? found : -found - 2;
		return last < 0 ? 0 : before[last] + Math.min(sample, ends[last]) - starts[last];
	}
}
