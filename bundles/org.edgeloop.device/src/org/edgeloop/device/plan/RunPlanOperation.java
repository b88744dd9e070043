package org.edgeloop.device.plan;

import java.io.IOException;
import java.util.List;

import org.edgeloop.base.CancelWatch;
import org.edgeloop.base.Progress;
import org.edgeloop.device.internal.plan.PlanRecord;
import org.edgeloop.device.internal.plan.StepRun;
import org.edgeloop.device.plan.PlanResult.Outcome;
import org.edgeloop.device.plan.StepReport.Status;

/** Runs a plan to its end, whatever comes; a plan is run once. */
public final class RunPlanOperation {

	private final DevicePlan plan;

	public RunPlanOperation(DevicePlan plan) {
		this.plan = plan;
	}

	/**
	 * @param progress stands for the plan as a whole, each step a like part of it
	 * @return what came of it; a step that fails, and a cancel, are no exceptions but what the result says
	 */
	public PlanResult run(PlanListener listener, Progress progress) {
		var record = new PlanRecord(plan, listener, progress);
		try {
			return record.result(run(record, progress));
		} finally {
			closeSession(record);
		}
	}

	private Outcome run(PlanRecord record, Progress progress) {
		try (var watch = new CancelWatch(progress, () -> closeSession(record))) {
			watch.start();
			Status checked = runUntilOneFails(plan.checks(), record, progress);
			if (checked != Status.DONE) {
				return ended(checked);
			}
			Status done = runUntilOneFails(plan.steps(), record, progress);
			if (done == Status.DONE) {
				return Outcome.COMPLETED;
			}
			watch.close();
			return recover(record) ? Outcome.ROLLED_BACK : ended(done);
		}
	}

	private static Outcome ended(Status status) {
		return status == Status.CANCELLED ? Outcome.CANCELLED : Outcome.FAILED;
	}

	/** @return DONE, or how the first step that was not done ended */
	private static Status runUntilOneFails(List<DeviceStep> steps, PlanRecord record, Progress progress) {
		for (DeviceStep step : steps) {
			Status status = new StepRun(step, record, progress).run();
			if (status == Status.FAILED || status == Status.CANCELLED) {
				return status;
			}
		}
		return Status.DONE;
	}

	/** Runs all that can be run of the recovery, for each step that succeeds leaves the device better than it was. */
	private boolean recover(PlanRecord record) {
		boolean isSound = true;
		boolean didSomething = false;
		record.recoveryBegins();
		for (DeviceStep step : plan.recovery()) {
			Status status = new StepRun(step, record, Progress.NONE).run();
			isSound &= status != Status.FAILED && status != Status.CANCELLED;
			didSomething |= status == Status.DONE;
		}
		return isSound && didSomething;
	}

	private void closeSession(PlanRecord record) {
		try {
			plan.session().close();
		} catch (IOException e) {
			record.log("closing the connection failed: " + e.getMessage());
		}
	}
}
