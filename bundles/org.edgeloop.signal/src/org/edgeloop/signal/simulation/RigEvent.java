package org.edgeloop.signal.simulation;

import org.edgeloop.base.SampleRange;

/**
 * Something that happened during a run, known because the model made it happen.
 *
 * @param kind what happened
 * @param range the samples that it covers; empty, at its sample, where it is momentary
 * @param channel the only channel that shows it, by index; -1 if all do
 */
public record RigEvent(Kind kind, SampleRange range, int channel) {

	/** The kinds of events. */
	public enum Kind {
		/** The scenario's fault is there (severity above 0). */
		FAULT,
		/** The first strike of the bearing's defect. */
		FIRST_IMPACT,
		/** Something hit the housing. */
		KNOCK,
		/** The set speed changes. */
		SPEED_CHANGE,
		/** A sensor gives nothing. */
		DROPOUT
	}
}
