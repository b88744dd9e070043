package org.edgeloop.device.plan;

import java.util.Optional;

import org.edgeloop.base.Problem;

/**
 * What became of a step.
 *
 * @param name the step's
 * @param status how it stands
 * @param millis how long it has run
 * @param outcome a few words for people; empty if there is nothing to say
 * @param problem why it failed
 */
public record StepReport(String name, Status status, long millis, String outcome, Optional<Problem> problem) {

	/** How a step stands; the names in lower case are those in JSON. */
	public enum Status {
		WAITING, RUNNING, DONE, SKIPPED, FAILED, CANCELLED
	}
}
