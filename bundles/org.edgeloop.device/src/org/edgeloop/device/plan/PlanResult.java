package org.edgeloop.device.plan;

import java.util.List;
import java.util.Optional;

import org.edgeloop.base.Problem;

/**
 * What came of a plan.
 *
 * @param outcome how it ended
 * @param steps all checks, steps and, if they were needed, recovery steps, with those that were not reached as waiting
 * @param bytes how many were put onto the device
 * @param sha256 of what was put onto the device, 64 lower-case hexadecimal digits; empty if nothing was
 * @param isVerified whether what stands on the device was compared with it
 * @param fault what kind of thing failed first
 * @param problem why it failed
 * @param warnings what did not stop it
 */
public record PlanResult(Outcome outcome, List<StepReport> steps, long bytes, String sha256, boolean isVerified, Fault fault,
		Optional<Problem> problem, List<Problem> warnings) {

	/** How a plan ended. */
	public enum Outcome {
		COMPLETED, FAILED, CANCELLED,
		/** It failed or was cancelled, and the recovery steps brought the device back to what it ran before. */
		ROLLED_BACK,
		/** It goes on; or, of one in a history, the program that ran it was killed. */
		UNFINISHED
	}

	/** What kind of thing failed. */
	public enum Fault {
		NONE,
		/** What was checked, verified or waited for did not hold. */
		CHECK,
		/** A file or a setting is not sound. */
		INPUT,
		/** The device, or the way to it. */
		DEVICE
	}

	public PlanResult {
		steps = List.copyOf(steps);
		warnings = List.copyOf(warnings);
	}
}
