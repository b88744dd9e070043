package org.edgeloop.dataset.ui.labelling;

import java.util.OptionalLong;

import org.edgeloop.base.SampleRange;

/**
 * A region that is being marked by keys and is no label yet.
 *
 * @param in its first sample, once marked
 * @param out the sample behind its last one, once marked
 */
public record LabelMark(OptionalLong in, OptionalLong out) {

	/** Nothing is marked. */
	public static final LabelMark NONE = new LabelMark(OptionalLong.empty(), OptionalLong.empty());

	public boolean isEmpty() {
		return in.isEmpty() && out.isEmpty();
	}

	LabelMark withIn(long position) {
		return new LabelMark(OptionalLong.of(position), out.isPresent() && out.getAsLong() > position ? out : OptionalLong.empty());
	}

	LabelMark withOut(long position) {
		return new LabelMark(in.isPresent() && in.getAsLong() < position ? in : OptionalLong.empty(), OptionalLong.of(position));
	}

	/**
	 * @param cursor stands in for an end that is not marked yet
	 * @return the region between the two ends, whichever comes first; empty where they meet
	 */
	public SampleRange range(long cursor) {
		long one = in.orElse(cursor);
		long other = out.orElse(cursor);
		return new SampleRange(Math.min(one, other), Math.max(one, other));
	}
}
