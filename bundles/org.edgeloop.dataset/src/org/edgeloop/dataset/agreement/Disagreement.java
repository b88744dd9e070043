package org.edgeloop.dataset.agreement;

import java.util.Locale;
import java.util.Optional;

import org.edgeloop.base.SampleRange;
import org.edgeloop.dataset.labels.Label;

/**
 * One place where two annotators do not say the same.
 *
 * @param recording the recording's path
 * @param kind in what they differ
 * @param reference the reference's label; empty for {@link Kind#EXTRA}
 * @param other the other's label; empty for {@link Kind#MISSING}
 */
public record Disagreement(String recording, Kind kind, Optional<Label> reference, Optional<Label> other) {

	/** In what annotators differ, seen from the reference. */
	public enum Kind {
		/** the other has no such label */
		MISSING,
		/** only the other has such a label */
		EXTRA,
		/** both found an event there and give it different types */
		CLASS,
		/** both found the same event and see its edges, channels or frequencies differently */
		EDGE;

		/** @return the kind as files and commands say it */
		public String word() {
			return name().toLowerCase(Locale.ROOT);
		}
	}

	/** @return where to look: what either label covers */
	public SampleRange range() {
		Label first = reference.or(() -> other).orElseThrow();
		Label second = other.or(() -> reference).orElseThrow();
		return new SampleRange(Math.min(first.getFrom(), second.getFrom()), Math.max(first.getTo(), second.getTo()));
	}

	/** @return how many samples later the other's label begins; 0 unless both have one */
	public long fromDifference() {
		return reference.isPresent() && other.isPresent() ? other.get().getFrom() - reference.get().getFrom() : 0;
	}

	/** @return how many samples later the other's label ends; 0 unless both have one */
	public long toDifference() {
		return reference.isPresent() && other.isPresent() ? other.get().getTo() - reference.get().getTo() : 0;
	}
}
