package org.edgeloop.device.plan;

import org.edgeloop.base.Progress;

/** Runs a plan to its end, whatever comes; a plan is run once. */
public final class RunPlanOperation {

	private final DevicePlan plan;

	public RunPlanOperation(DevicePlan plan) {
		this.plan = plan;
	}

	/** @return what came of it; a step that fails, and a cancel, are no exceptions but what the result says */
	public PlanResult run(PlanListener listener, Progress progress) {
		throw new UnsupportedOperationException(plan.title());
	}
}
