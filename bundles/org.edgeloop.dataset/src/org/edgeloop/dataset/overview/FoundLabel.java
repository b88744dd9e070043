package org.edgeloop.dataset.overview;

import java.util.OptionalDouble;

import org.edgeloop.dataset.labels.Label;

/**
 * A label that a search found.
 *
 * @param recording the path of its recording from the project's folder, with '/' between the names
 * @param label the label as it is saved, a part of no set
 * @param sampleRate the recording's in Hz, as the label file says it; 0 if unknown
 */
public record FoundLabel(String recording, Label label, double sampleRate) {

	/** @return how long the label is in seconds, 0 for a point; empty if the sample rate is not known */
	public OptionalDouble seconds() {
		return sampleRate > 0 ? OptionalDouble.of((label.getTo() - label.getFrom()) / sampleRate) : OptionalDouble.empty();
	}

	/** @return where the label begins, in seconds from the recording's first sample; empty if the sample rate is not known */
	public OptionalDouble start() {
		return sampleRate > 0 ? OptionalDouble.of(label.getFrom() / sampleRate) : OptionalDouble.empty();
	}
}
