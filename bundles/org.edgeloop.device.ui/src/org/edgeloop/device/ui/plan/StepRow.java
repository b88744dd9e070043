package org.edgeloop.device.ui.plan;

import java.util.Optional;

import org.edgeloop.device.plan.DeviceStep;
import org.edgeloop.device.plan.StepReport;
import org.edgeloop.device.plan.StepReport.Status;

/**
 * A step as a plan's table shows it.
 *
 * @param part when it is run
 * @param description one sentence: what it does
 * @param report how it stands
 */
public record StepRow(Part part, String description, StepReport report) {

	/** When a step is run. */
	public enum Part {
		/** Before anything is changed. */
		CHECK,
		/** The work itself. */
		STEP,
		/** Only if a step fails or is cancelled. */
		RECOVERY
	}

	static StepRow waiting(Part part, DeviceStep step) {
		return new StepRow(part, step.description(), new StepReport(step.name(), Status.WAITING, 0, "", Optional.empty()));
	}

	StepRow with(StepReport newReport) {
		return new StepRow(part, description, newReport);
	}

	/** @return how the step stands, in a word or two */
	public String statusWord() {
		return switch (report.status()) {
		case WAITING -> part == Part.RECOVERY ? "if needed" : "waiting";
		case RUNNING -> "running";
		case DONE -> "done";
		case SKIPPED -> "skipped";
		case FAILED -> "failed";
		case CANCELLED -> "cancelled";
		};
	}

	/** @return what came of it, in one line */
	public String result() {
		return report.problem().map(problem -> problem.what()).orElse(report.outcome());
	}

	/** @return how long it took; empty while it waits */
	public String time() {
		return report.status() == Status.WAITING || report.status() == Status.SKIPPED ? "" : Durations.words(report.millis());
	}
}
