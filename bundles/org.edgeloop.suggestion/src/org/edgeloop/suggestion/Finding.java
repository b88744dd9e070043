package org.edgeloop.suggestion;

/**
 * A place in a channel that a detector has something to say of.
 *
 * @param from the first sample, counted in the channel
 * @param to the sample behind the last one; {@code from} for a point
 * @param score how sure the detector is, from 0 to 1; see {@link Scores}. NaN if it does not say
 * @param type the label type that it suggests; empty for that which the user chose
 */
public record Finding(long from, long to, double score, String type) {

	/** Suggests what the user chose. */
	public Finding(long from, long to, double score) {
		this(from, to, score, "");
	}
}
