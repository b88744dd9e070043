package org.edgeloop.device.deploy;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.edgeloop.device.plan.PlanResult.Outcome;
import org.edgeloop.device.plan.StepReport;
import org.edgeloop.device.plan.StepReport.Status;

/**
 * One deployment of the past.
 *
 * @param time when it began
 * @param by who did it, as {@code ada@workshop}
 * @param action what was done
 * @param artifact the file as a path from the project's folder, or in full where it lay elsewhere; empty if the device chose it
 * @param sha256 of the file, 64 lower-case hexadecimal digits; empty if it is not known
 * @param bytes how many were put onto the device
 * @param outcome how it ended
 * @param isVerified whether what stood on the device was compared with the file
 * @param millis how long it took
 * @param steps what became of each
 * @param problem why it failed, in one line; empty if it did not
 * @param log the file of its log, from the folder of the history; empty if there is none
 */
public record HistoryEntry(Instant time, String by, Action action, String artifact, String sha256, long bytes, Outcome outcome, boolean isVerified,
		long millis, List<StepReport> steps, String problem, String log) {

	/** What was done to the device. */
	public enum Action {
		DEPLOY, ROLL_BACK
	}

	/** The steps, by the names that kinds without a rollback of their own give them, from which on a device no longer has what it had. */
	private static final Set<String> CHANGING = Set.of("unprotect", "erase", "write");

	public HistoryEntry {
		steps = List.copyOf(steps);
	}

	/** @return whether it may have left the device with parts of two files */
	boolean mayHaveLeftAMixture() {
		return outcome == Outcome.UNFINISHED || outcome != Outcome.COMPLETED && outcome != Outcome.ROLLED_BACK && steps.stream()
				.anyMatch(step -> CHANGING.contains(step.name()) && step.status() != Status.WAITING && step.status() != Status.SKIPPED);
	}
}
