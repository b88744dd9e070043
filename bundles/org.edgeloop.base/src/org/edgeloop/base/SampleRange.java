package org.edgeloop.base;

/**
 * A half-open range of sample indices, {@code [from, to)}.
 *
 * @param from the first sample, zero-based
 * @param to the sample behind the last one, at least {@code from}
 */
public record SampleRange(long from, long to) {

	/** @throws IllegalArgumentException if the range is negative or ends before it starts */
	public SampleRange {
		if (from < 0 || to < from) {
			throw new IllegalArgumentException("no sample range: [" + from + ", " + to + ")");
		}
	}

	/** @return how many samples the range covers */
	public long length() {
		return to - from;
	}

	public boolean isEmpty() {
		return from == to;
	}

	public boolean contains(long sample) {
		return sample >= from && sample < to;
	}

	public boolean intersects(SampleRange other) {
		return from < other.to && other.from < to;
	}

	/** @return the part of this range inside {@code other}; empty, at the nearer end, where they do not meet */
	public SampleRange clampTo(SampleRange other) {
		long start = Math.clamp(from, other.from, other.to);
		return new SampleRange(start, Math.clamp(to, start, other.to));
	}
}
