package org.edgeloop.device.ui.plan;

import java.io.IOException;
import java.util.function.Consumer;

import org.edgeloop.base.Progress;
import org.edgeloop.device.plan.DevicePlan;
import org.edgeloop.device.plan.PlanListener;
import org.edgeloop.device.plan.PlanResult;
import org.edgeloop.device.plan.RunPlanOperation;

/** Something that runs a plan in the background. */
@FunctionalInterface
public interface PlanRun {

	/**
	 * @param planned is told the plan before it is run
	 * @throws IOException if no plan can be made
	 */
	PlanResult run(Consumer<DevicePlan> planned, PlanListener listener, Progress progress) throws IOException;

	/** Makes a plan; reads files if need be, and reaches out to no device. */
	@FunctionalInterface
	interface Maker {
		DevicePlan make() throws IOException;
	}

	/** @return makes the plan and runs it */
	static PlanRun of(Maker maker) {
		return (planned, listener, progress) -> {
			DevicePlan plan = maker.make();
			planned.accept(plan);
			return new RunPlanOperation(plan).run(listener, progress);
		};
	}
}
